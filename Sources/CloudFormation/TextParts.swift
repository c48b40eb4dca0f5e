import Tree

/// A piece of a text that CloudFormation puts together.
package enum TextPart: Hashable, Sendable {
    case text(String)
    case reference(Reference)
    /// Any other function, or a value that only AWS knows.
    case opaque(Node)
}

extension Node {
    /// The pieces of a text, whichever way it is written: a literal, `Ref`, `Fn::GetAtt`, `Fn::Sub`, or `Fn::Join` with a
    /// literal separator. `nil` for what is no text. Neighbouring literals are one piece.
    package var textParts: [TextPart]? {
        switch content {
        case .string(let text): return text.isEmpty ? [] : [.text(text)]
        case .int(let value): return [.text(String(value))]
        case .bool(let value): return [.text(String(value))]
        case .unknown: return [.opaque(self)]
        case .null, .double, .list: return nil
        case .map: break
        }
        guard let (name, argument) = function else { return nil }
        switch name {
        case "Ref", "Fn::GetAtt": return [reference.map { .reference($0) } ?? .opaque(self)]
        case "Fn::Sub": return substitutionParts(argument).map(Self.joined)
        case "Fn::Join": return joinParts(argument).map(Self.joined) ?? [.opaque(self)]
        default: return [.opaque(self)]
        }
    }

    /// The text as `Fn::Sub` would spell it, so that the ways to write it compare equal; functions that `Fn::Sub` has no
    /// spelling for stand as `${…}`.
    package var substitutionText: String? {
        textParts?.map {
            switch $0 {
            case .text(let text): text
            case .reference(let reference): reference.substitution
            case .opaque: "${…}"
            }
        }.joined()
    }

    private func joinParts(_ argument: Node) -> [TextPart]? {
        guard let arguments = argument.list, arguments.count == 2, let separator = arguments[0].string,
            let pieces = arguments[1].list
        else { return nil }
        var parts: [TextPart] = []
        for (index, piece) in pieces.enumerated() {
            guard let inner = piece.textParts else { return nil }
            if index > 0 { parts.append(.text(separator)) }
            parts += inner
        }
        return parts
    }

    private func substitutionParts(_ argument: Node) -> [TextPart]? {
        // What is not known in it yet is a variable like those of CloudFormation.
        guard let (text, variables) = argument.substituted ?? argument.unknownText.map({ ($0, nil) }) else {
            return nil
        }
        return substitutions(in: text).flatMap { piece -> [TextPart] in
            switch piece {
            case .text(let text):
                [.text(text.utf8.contains(UInt8(ascii: "!")) ? text.replacing("${!", with: "${") : text)]
            case .variable(let name):
                if let value = variables?[name] {
                    value.textParts ?? [.opaque(value)]
                } else {
                    [.reference(Reference(substitution: name))]
                }
            }
        }
    }

    /// The spelling of a value that is not known yet.
    var unknownText: String? { if case .unknown(let value) = content { value.text } else { nil } }

    private static func joined(_ parts: [TextPart]) -> [TextPart] {
        var result: [TextPart] = []
        for part in parts {
            guard case .text(let text) = part else {
                result.append(part)
                continue
            }
            if text.isEmpty { continue }
            if case .text(let before)? = result.last {
                result[result.count - 1] = .text(before + text)
            } else {
                result.append(part)
            }
        }
        return result
    }
}
