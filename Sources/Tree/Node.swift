import Diagnostics

/// A value of a spec or a template: the one tree that every station of the compiler reads and writes.
///
/// It is JSON with the order of keys kept and an origin on every value, and one more kind: a value that cannot be known
/// without asking AWS. CloudFormation's functions are ordinary maps here (`{"Ref": "X"}`), seen through `Node.function`.
/// Equality compares what is said, never where.
package struct Node: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case null
        case bool(Bool)
        case int(Int)
        case double(Double)
        case string(String)
        case list([Node])
        case map(Mapping)
        /// Boxed, because it is rare and would make every node half as big again.
        indirect case unknown(Unknown)
    }

    package var content: Content
    package var origin: Origin

    package init(_ content: Content, _ origin: Origin = .none) {
        self.content = content
        self.origin = origin
    }

    package init(_ string: String, _ origin: Origin = .none) { self.init(.string(string), origin) }
    package init(_ int: Int, _ origin: Origin = .none) { self.init(.int(int), origin) }
    package init(_ bool: Bool, _ origin: Origin = .none) { self.init(.bool(bool), origin) }
    package init(_ list: [Node], _ origin: Origin = .none) { self.init(.list(list), origin) }
    package init(_ map: Mapping, _ origin: Origin = .none) { self.init(.map(map), origin) }

    package static let null = Node(.null)
}

/// A value that only AWS can tell, such as `${ssm:/path}`, without a value in `--values`.
package struct Unknown: Hashable, Sendable {
    /// The text as written, the variable in it: `prefix-${ssm:/path}`.
    package var text: String
    /// What has to be supplied, as keys of the `--values` file: `ssm:/path`, `cf:stack.Output`, `aws:accountId`.
    package var needs: [String]

    package init(text: String, needs: [String]) {
        self.text = text
        self.needs = needs
    }
}

extension Node {
    package var isNull: Bool { if case .null = content { true } else { false } }
    package var isUnknown: Bool { if case .unknown = content { true } else { false } }

    package var string: String? { if case .string(let value) = content { value } else { nil } }
    package var bool: Bool? { if case .bool(let value) = content { value } else { nil } }
    package var int: Int? {
        switch content {
        case .int(let value): value
        case .double(let value): Int(exactly: value)
        default: nil
        }
    }
    package var double: Double? {
        switch content {
        case .int(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }
    package var list: [Node]? { if case .list(let value) = content { value } else { nil } }
    package var map: Mapping? { if case .map(let value) = content { value } else { nil } }

    /// What JavaScript takes for true: everything but null, false, 0, NaN and the empty string. The Serverless Framework
    /// decides by it whether a setting is there.
    package var isTruthy: Bool {
        switch content {
        case .null: false
        case .bool(let value): value
        case .int(let value): value != 0
        case .double(let value): value != 0 && !value.isNaN
        case .string(let value): !value.isEmpty
        case .list, .map, .unknown: true
        }
    }

    /// The kind of value in an author's words.
    package var kindName: String {
        switch content {
        case .null: "null"
        case .bool: "a boolean"
        case .int, .double: "a number"
        case .string: "a string"
        case .list: "a list"
        case .map: function == nil ? "a map" : "a CloudFormation function"
        case .unknown: "an unknown value"
        }
    }

    /// The value at a key of a map. Setting `nil` removes the key; setting on anything but a map makes it one.
    package subscript(key: String) -> Node? {
        get { map?[key] }
        set {
            // Take the map out while it changes, so that its storage is never shared and so never copied.
            var mapping: Mapping
            if case .map(let value) = content { mapping = value } else { mapping = Mapping() }
            content = .null
            mapping[key] = newValue
            content = .map(mapping)
        }
    }

    /// Appends to the list at this node, making it one if it is none.
    package mutating func append(_ element: Node) {
        var elements = list ?? []
        content = .null
        elements.append(element)
        content = .list(elements)
    }
}

extension Node: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self.init(value) }
    package init(integerLiteral value: Int) { self.init(value) }
    package init(booleanLiteral value: Bool) { self.init(value) }
    package init(arrayLiteral elements: Node...) { self.init(elements) }

    /// A map with its keys in the order written; entries whose value is nil are left out.
    package init(dictionaryLiteral elements: (String, Node?)...) {
        var mapping = Mapping()
        mapping.reserveCapacity(elements.count)
        for (key, value) in elements { if let value { mapping.append(key, value) } }
        self.init(mapping)
    }
}
