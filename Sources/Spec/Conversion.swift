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
        case (.string, .double(let value)), (.word, .double(let value)): Node(javaScriptNumber(value), node.origin)
        case (.string, .bool(let value)), (.word, .bool(let value)): Node(value ? "true" : "false", node.origin)
        case (.integer, .string(let text)):
            number(text).map { $0.int == nil ? node : Node($0.content, node.origin) } ?? node
        case (.number, .string(let text)): number(text).map { Node($0.content, node.origin) } ?? node
        case (.oneOf(let values), .int(let value)) where values.contains(Node(String(value))):
            Node(String(value), node.origin)
        case (.oneOf(let values), .string(let text)) where values.allSatisfy({ $0.double != nil }):
            number(text).map { Node($0.content, node.origin) } ?? node
        case (.integer, .bool(let value)), (.number, .bool(let value)): Node(value ? 1 : 0, node.origin)
        case (.boolean, .string("true")), (.boolean, .int(1)): Node(true, node.origin)
        case (.boolean, .string("false")), (.boolean, .int(0)): Node(false, node.origin)
        default: node
        }
    }

    /// The number that a text spells in decimal digits, whole ones as integers.
    private static func number(_ text: String) -> Node? {
        guard text.utf8.allSatisfy({ $0.isDigit || "+-.eE".utf8.contains($0) }) else { return nil }
        if let whole = Int(text) { return Node(whole) }
        return Double(text).map { value in Int(exactly: value).map { Node($0) } ?? Node(.double(value)) }
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

    /// Whether the value fits a schema of scalars or functions.
    func fits(_ schema: Schema) -> Bool {
        switch schema {
        case .string(let rule): string.map { rule.allows($0) } ?? false
        case .integer(let range): int.map { range?.contains($0) ?? true } ?? false
        case .number(let range): double.map { range?.contains($0) ?? true } ?? false
        case .boolean: bool != nil
        case .oneOf(let values): values.contains(self)
        case .word(let words): string.map { text in words.contains { $0.lowercased() == text.lowercased() } } ?? false
        case .function(let names):
            names.isEmpty ? map != nil : function.map { names.contains($0.name) } ?? false
        default: true
        }
    }

    /// The value as the author wrote it, short.
    package var quoted: String {
        switch content {
        case .string(let text): "`\(text.count > 60 ? text.prefix(60) + "…" : text)`"
        case .int, .double, .bool: "`\(JSONWriter.compact(self))`"
        case .unknown(let value): "`\(value.text)`"
        case .map: function.map { "`\($0.name)`" } ?? kindName
        default: kindName
        }
    }
}

extension StringRule {
    fileprivate func allows(_ text: String) -> Bool {
        // A scalar has up to four bytes: they are counted only where the bytes leave it open.
        let bytes = text.utf8.count
        let isLong = bytes >= 4 * minLength || minLength <= 1 && bytes >= minLength
        let count = isLong && bytes <= maxLength ?? .max ? nil : text.unicodeScalars.count
        let fits = count.map { $0 >= minLength && $0 <= maxLength ?? .max } ?? true
        return fits && pattern?.matches(text) ?? true
    }
}

extension Schema {
    /// Whether a value could fit, at a glance: `false` only where it cannot and where trying would convert nothing.
    func mayFit(_ node: Node) -> Bool {
        switch (self, node.content) {
        case (.any, _), (_, .unknown), (_, .null): true
        case (.anyOf(let choices), _): choices.contains { $0.mayFit(node) }
        case (.fields(let table), .map(let map)): table().mayHold(map)
        case (.fields, _): false
        case (.map, let content), (.function, let content): content.isMap
        case (.list, let content): !content.isMap
        case (_, .map): false
        case (_, .list(let elements)): elements.count == 1
        case (.oneOf(let values), .string(let text)): values.contains { $0.string.map { $0 == text } ?? true }
        default: true
        }
    }

    /// Whether a value is of the kind that this schema speaks of, so that its problems are the ones to tell.
    func suits(_ node: Node) -> Bool {
        switch (self, node.content) {
        case (.any, _), (.list, .list), (.map, .map), (.fields, .map): node.function == nil
        case (.function(let names), .map): names.isEmpty || node.function != nil
        case (.string, .string), (.word, .string), (.oneOf, .string): true
        case (.integer, .int), (.integer, .double), (.number, .int), (.number, .double), (.boolean, .bool): true
        case (.anyOf(let choices), _): choices.contains { $0.suits(node) }
        default: false
        }
    }

    /// Whether there is one value only that fits.
    var isSingleValue: Bool { if case .oneOf(let values) = self { values.count == 1 } else { false } }

    /// Whether nothing at all is a value: null becomes empty text.
    var takesNull: Bool {
        switch self {
        case .any: true
        case .string(let rule): rule.minLength == 0 && rule.pattern == nil
        case .anyOf(let choices): choices.contains(where: \.takesNull)
        default: false
        }
    }

    /// What to write instead of a value that does not fit.
    func advice(on node: Node) -> String? {
        let known: [String] =
            switch self {
            case .oneOf(let values): values.compactMap(\.string)
            case .word(let words): words
            default: []
            }
        return node.string.flatMap { nearest(to: $0, among: known) }.map { "did you mean `\($0)`?" }
    }

    /// What fits, in an author's words.
    package var words: String {
        switch self {
        case .any: "anything"
        case .string(let rule): rule.words
        case .integer(let range): range.map { "an integer, \($0.words)" } ?? "an integer"
        case .number(let range):
            range.map { "a number, \(javaScriptNumber($0.lowerBound)) to \(javaScriptNumber($0.upperBound))" }
                ?? "a number"
        case .boolean: "`true` or `false`"
        case .oneOf(let values): choiceWords(values.map(\.quoted))
        case .word(let words): choiceWords(words.map { "`\($0)`" })
        case .function(let names):
            names.isEmpty
                ? "a CloudFormation function"
                : choiceWords(names.map { "`\($0)`" }).replacing("one of ", with: "one of the functions ")
        case .list: "a list"
        case .map, .fields: "a map"
        case .anyOf(let choices): choices.map(\.words).joined(separator: ", or ")
        }
    }

    private func choiceWords(_ choices: [String]) -> String {
        choices.count == 1 ? choices[0] : "one of \(choices.joined(separator: ", "))"
    }
}

extension StringRule {
    fileprivate var words: String {
        if let pattern { return pattern.words }
        if let maxLength { return "a string of at most \(maxLength) characters" }
        return minLength > 0 ? "a non-empty string" : "a string"
    }
}

extension Node.Content {
    fileprivate var isMap: Bool { if case .map = self { true } else { false } }
}

extension ClosedRange<Int> {
    package var words: String {
        lowerBound == upperBound
            ? "\(lowerBound)" : upperBound == .max ? "at least \(lowerBound)" : "\(lowerBound) to \(upperBound)"
    }
}
