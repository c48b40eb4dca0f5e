import Tree

/// What `Ref`, `Fn::GetAtt` and a `${…}` of `Fn::Sub` point at: a resource, a parameter or a pseudo parameter.
package struct Reference: Hashable, Sendable {
    /// A logical id, the name of a parameter, or a pseudo parameter such as `AWS::Region`.
    package var name: String
    /// The attribute that `Fn::GetAtt` asks for, such as `Arn`; `nil` for `Ref`.
    package var attribute: String?

    package init(_ name: String, _ attribute: String? = nil) {
        self.name = name
        self.attribute = attribute
    }

    /// As `Fn::Sub` spells it, without the braces: `Table.Arn`.
    package init(substitution text: some StringProtocol) {
        let dot = text.utf8.firstIndex(of: UInt8(ascii: "."))
        self.init(String(text[..<(dot ?? text.endIndex)]), dot.map { String(text[text.utf8.index(after: $0)...]) })
    }

    /// The argument of `Fn::GetAtt`, as a list or as one text; `nil` when parts of it are not known.
    package init?(getAtt argument: Node) {
        if let text = argument.string {
            self.init(substitution: text)
        } else if let parts = argument.list, parts.count == 2, let name = parts[0].string, let last = parts[1].string {
            self.init(name, last)
        } else {
            return nil
        }
    }

    package var isPseudoParameter: Bool { name.hasPrefix("AWS::") }
    /// `${Table.Arn}`, as `Fn::Sub` spells it.
    package var substitution: String { "${\(name)\(attribute.map { ".\($0)" } ?? "")}" }
}

extension Node {
    /// The reference that this value is, when it is `Ref`, `Fn::GetAtt`, or a text of nothing but one `${…}`.
    package var reference: Reference? {
        switch function {
        case ("Ref", let name)?: return name.string.map { Reference($0) }
        case ("Fn::GetAtt", let argument)?: return Reference(getAtt: argument)
        case ("Fn::Sub", _)?, ("Fn::Join", _)?:
            if let parts = textParts, parts.count == 1, case .reference(let reference) = parts[0] { return reference }
            return nil
        default: return nil
        }
    }

    /// Every reference inside this value, in the order written.
    package var references: [Reference] {
        var found: [Reference] = []
        visitNames { name, _ in if case .reference(let reference) = name { found.append(reference) } }
        return found
    }

    /// One name for what a value points at, to tell two of them apart: the logical id of a reference, the text of a
    /// literal, or the value spelled as JSON.
    package var identity: String {
        reference?.name ?? string ?? JSONWriter.compact(self)
    }
}
