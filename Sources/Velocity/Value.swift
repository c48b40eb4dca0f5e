import Tree

/// A value while a template is rendered, as the Java object would be that API Gateway's engine holds.
///
/// Lists and maps are references: a template changes them in place, and all names of one see the change.
package enum Value {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    /// A number with more digits than the others keep: a `BigInteger` or a `BigDecimal`.
    case digits(String)
    case string(String)
    case list(ListObject)
    case map(MapObject)
    /// A thing with methods, such as `$input`.
    case object(any TemplateObject)
}

/// A list that templates can change.
package final class ListObject {
    package var elements: [Value]
    /// Lists that came out of JSON print as JSON, `["a","b"]`; others as Java prints lists, `[a, b]`.
    package let isJSON: Bool

    package init(_ elements: [Value], isJSON: Bool = false) {
        self.elements = elements
        self.isJSON = isJSON
    }
}

/// A map in the order of its insertions, that templates can change.
package final class MapObject {
    package private(set) var keys: [String] = []
    private var values: [String: Value] = [:]
    /// `$context` and the maps in it print as nothing.
    package let isSilent: Bool

    package init(_ entries: [(String, Value)] = [], isSilent: Bool = false) {
        self.isSilent = isSilent
        for (key, value) in entries { self[key] = value }
    }

    package var count: Int { keys.count }

    package subscript(key: String) -> Value? {
        get { values[key] }
        set {
            if values[key] == nil {
                if newValue != nil { keys.append(key) }
            } else if newValue == nil {
                keys.removeAll { $0 == key }
            }
            values[key] = newValue
        }
    }
}

/// What a template sees behind a name beyond plain data.
package protocol TemplateObject: AnyObject {
    /// `$object.name`; `nil` when there is no such property.
    func property(_ name: String) -> Value?
    /// `$object.method(arguments)`; `nil` when there is no such method for these arguments.
    func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value?
    /// What the object prints as.
    var text: String { get }
}

extension Value {
    /// JSON as a template sees it: objects are Java maps, arrays print as JSON.
    package init(_ node: Node) {
        switch node.content {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .int(let value): self = .int(value)
        case .double(let value): self = .double(value)
        case .string(let value): self = .string(value)
        case .unknown(let value): self = .digits(value.text)
        case .list(let elements): self = .list(ListObject(elements.map { Value($0) }, isJSON: true))
        case .map(let mapping): self = .map(MapObject(mapping.entries.map { ($0.key, Value($0.value)) }))
        }
    }

    /// The value as JSON; an object becomes the text that it prints as.
    package var node: Node { node(depth: 0) }

    private func node(depth: Int) -> Node {
        guard depth < 256 else { return .null }
        return switch self {
        case .null: .null
        case .bool(let value): Node(value)
        case .int(let value): Node(value)
        case .double(let value): Node(.double(value))
        case .string(let value), .digits(let value): Node(value)
        case .list(let list): Node(list.elements.map { $0.node(depth: depth + 1) })
        case .map(let map):
            Node(Mapping(map.keys.map { .init($0, (map[$0] ?? .null).node(depth: depth + 1)) }))
        case .object(let object): Node(object.text)
        }
    }

    package var isNull: Bool { if case .null = self { true } else { false } }
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    package var int: Int? { if case .int(let value) = self { value } else { nil } }
    package var list: ListObject? { if case .list(let value) = self { value } else { nil } }
    package var map: MapObject? { if case .map(let value) = self { value } else { nil } }
    /// A number of either kind.
    package var number: Double? {
        switch self {
        case .int(let value): Double(value)
        case .double(let value): value
        case .digits(let value): Double(value)
        default: nil
        }
    }
}
