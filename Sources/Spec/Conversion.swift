import Diagnostics
import Tree

/// Scalars against scalar schemas.
enum Conversion {
    /// A scalar, or a list of one, as the type that a schema wants, where that loses nothing; else the value as it is.
    static func convert(_ node: Node, to schema: Schema) -> Node {
        if let list = node.list {
            guard list.count == 1 else { return node }
            let element = convertScalar(list[0], to: schema)
            return element.hasType(of: schema) ? element : node
        }
        return convertScalar(node, to: schema)
    }

    private static func convertScalar(_ node: Node, to schema: Schema) -> Node {
        switch (schema, node.content) {
        case (.string, .int(let value)), (.word, .int(let value)): Node(String(value), node.origin)
        case (.string, .double(let value)): Node(javaScriptNumber(value), node.origin)
        case (.string, .bool(let value)): Node(value ? "true" : "false", node.origin)
        case (.integer, .string(let text)): Int(text).map { Node($0, node.origin) } ?? node
        case (.number, .string(let text)):
            Int(text).map { Node($0, node.origin) } ?? Double(text).map { Node(.double($0), node.origin) } ?? node
        case (.integer, .bool(let value)), (.number, .bool(let value)): Node(value ? 1 : 0, node.origin)
        case (.boolean, .string("true")), (.boolean, .int(1)): Node(true, node.origin)
        case (.boolean, .string("false")), (.boolean, .int(0)): Node(false, node.origin)
        default: node
        }
    }

    /// What the schema wants, in words, when the scalar does not fit.
    static func mismatch(_ node: Node, _ schema: Schema) -> String? {
        fits(node, schema) ? nil : schema.words
    }

    private static func fits(_ node: Node, _ schema: Schema) -> Bool {
        switch schema {
        case .string(let rule):
            guard let text = node.string else { return false }
            return text.count >= rule.minLength && text.count <= rule.maxLength ?? .max
                && rule.pattern?.matches(text) ?? true
        case .integer(let range): return node.int.map { range?.contains($0) ?? true } ?? false
        case .number(let range): return node.double.map { range?.contains($0) ?? true } ?? false
        case .boolean: return node.bool != nil
        case .oneOf(let values): return values.contains(node)
        case .word(let words):
            return node.string.map { text in words.contains { $0.lowercased() == text.lowercased() } } ?? false
        case .function(let names):
            return names.isEmpty ? node.map != nil : node.function.map { names.contains($0.name) } ?? false
        default: return true
        }
    }

    static func help(_ node: Node, _ schema: Schema) -> String? {
        let known: [String] =
            switch schema {
            case .oneOf(let values): values.compactMap(\.string)
            case .word(let words): words
            default: []
            }
        guard let text = node.string, let near = nearest(to: text, among: known) else { return nil }
        return "did you mean `\(near)`?"
    }
}

extension Node {
    /// Whether a value is of the scalar type that a schema names; the framework's lists of values name none.
    fileprivate func hasType(of schema: Schema) -> Bool {
        switch schema {
        case .string, .word: string != nil
        case .integer: int != nil
        case .number: double != nil
        case .boolean: bool != nil
        default: false
        }
    }
}

extension Schema {
    /// Whether a value is of the kind that this schema speaks of, so that its problems are the ones to tell.
    func suits(_ node: Node) -> Bool {
        switch (self, node.content) {
        case (.any, _), (.list, .list), (.map, .map), (.object, .map): node.function == nil
        case (.function(let names), .map): names.isEmpty || node.function != nil
        case (.string, .string), (.word, .string), (.oneOf, .string): true
        case (.integer, .int), (.integer, .double), (.number, .int), (.number, .double), (.boolean, .bool): true
        case (.anyOf(let choices), _): choices.contains { $0.suits(node) }
        default: false
        }
    }

    /// Whether a value could fit, at a glance: `false` only where it cannot and where trying would convert nothing.
    func mayHold(_ node: Node) -> Bool {
        switch self {
        case .string, .word, .integer, .number, .boolean, .list: node.map == nil
        case .function, .map: node.map != nil
        case .object(let table): node.map.map { table.mayHold($0) } ?? false
        case .any, .oneOf, .anyOf: true
        }
    }

    /// What fits, in an author's words.
    var words: String {
        switch self {
        case .any: return "anything"
        case .string(let rule):
            if let pattern = rule.pattern { return pattern.words }
            if let limit = rule.maxLength { return "a string of at most \(limit) characters" }
            return rule.minLength > 0 ? "a non-empty string" : "a string"
        case .integer(let range): return range.map { "an integer, \($0.words)" } ?? "an integer"
        case .number(let range): return range.map { "a number, \($0.lowerBound) to \($0.upperBound)" } ?? "a number"
        case .boolean: return "`true` or `false`"
        case .oneOf(let values): return choiceWords(values.map(\.quoted))
        case .word(let words): return choiceWords(words.map { "`\($0)`" })
        case .function(let names):
            return names.isEmpty ? "a CloudFormation function" : "one of the functions \(names.joined(separator: ", "))"
        case .list: return "a list"
        case .map, .object: return "a map"
        case .anyOf(let choices): return choices.map(\.words).joined(separator: ", or ")
        }
    }

    private func choiceWords(_ choices: [String]) -> String {
        choices.count == 1 ? choices[0] : "one of \(choices.joined(separator: ", "))"
    }
}
