import Tree

/// An object of `local/gateway.json`: its table of fields reads it, writes it and describes it.
package protocol ConfigObject: Sendable, Equatable {
    init()
    static var fields: [Field<Self>] { get }
}

/// A configuration that cannot be used, and where it is wrong: `apis.Shop.routes.0.key`.
package struct ConfigError: Error, Equatable {
    package var path: String
    package var message: String
}

/// One key of an object.
package struct Field<Root>: Sendable {
    let name: String
    let read: @Sendable (inout Root, Node) throws(ConfigError) -> Void
    /// The value, unless it is what a missing key means.
    let write: @Sendable (Root) -> Node?
    let schema: Node

    /// A key that may be missing, and then means what the initialiser of the object says.
    init<Value: ConfigValue & Equatable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Value> & Sendable, _ meaning: String
    ) where Root: ConfigObject {
        self.name = name
        read = { root, node throws(ConfigError) in root[keyPath: keyPath] = try Value(config: node) }
        write = { root in
            let value = root[keyPath: keyPath]
            return value == Root()[keyPath: keyPath] ? nil : value.config
        }
        var schema = Value.schema.map ?? Mapping()
        schema["description"] = Node(meaning)
        self.schema = Node(schema)
    }
}

/// What a field holds.
package protocol ConfigValue: Sendable {
    init(config node: Node) throws(ConfigError)
    var config: Node { get }
    /// The JSON Schema of the values.
    static var schema: Node { get }
}

private func mismatch(_ node: Node, _ wanted: String) -> ConfigError {
    ConfigError(path: "", message: "`\(JSONWriter.compact(node))` is no \(wanted)")
}

extension String: ConfigValue {
    package init(config node: Node) throws(ConfigError) {
        guard let value = node.string else { throw mismatch(node, "text") }
        self = value
    }
    package var config: Node { Node(self) }
    package static var schema: Node { ["type": "string"] }
}

extension Int: ConfigValue {
    package init(config node: Node) throws(ConfigError) {
        guard let value = node.int else { throw mismatch(node, "whole number") }
        self = value
    }
    package var config: Node { Node(self) }
    package static var schema: Node { ["type": "integer"] }
}

extension Double: ConfigValue {
    package init(config node: Node) throws(ConfigError) {
        guard let value = node.double else { throw mismatch(node, "number") }
        self = value
    }
    package var config: Node { Int(exactly: self).map { Node($0) } ?? Node(.double(self)) }
    package static var schema: Node { ["type": "number"] }
}

extension Bool: ConfigValue {
    package init(config node: Node) throws(ConfigError) {
        guard let value = node.bool else { throw mismatch(node, "`true` or `false`") }
        self = value
    }
    package var config: Node { Node(self) }
    package static var schema: Node { ["type": "boolean"] }
}

/// Any JSON.
extension Node: ConfigValue {
    package init(config node: Node) throws(ConfigError) { self = node }
    package var config: Node { self }
    package static var schema: Node { Node(Mapping()) }
}

extension Optional: ConfigValue where Wrapped: ConfigValue {
    package init(config node: Node) throws(ConfigError) { self = node.isNull ? nil : try Wrapped(config: node) }
    package var config: Node { self?.config ?? .null }
    package static var schema: Node { Wrapped.schema }
}

extension Array: ConfigValue where Element: ConfigValue {
    package init(config node: Node) throws(ConfigError) {
        guard let list = node.list else { throw mismatch(node, "list") }
        self = []
        for (index, element) in list.enumerated() {
            do { append(try Element(config: element)) } catch { throw error.inside("\(index)") }
        }
    }
    package var config: Node { Node(map(\.config)) }
    package static var schema: Node { ["type": "array", "items": Element.schema] }
}

/// A map by name, written in the order of the names.
extension Dictionary: ConfigValue where Key == String, Value: ConfigValue {
    package init(config node: Node) throws(ConfigError) {
        guard let map = node.map else { throw mismatch(node, "map") }
        self = [:]
        for entry in map.entries {
            do { self[entry.key] = try Value(config: entry.value) } catch { throw error.inside(entry.key) }
        }
    }
    package var config: Node {
        Node(Mapping(sorted { $0.key < $1.key }.map { Mapping.Entry($0.key, $0.value.config) }))
    }
    package static var schema: Node { ["type": "object", "additionalProperties": Value.schema] }
}

extension ConfigValue where Self: RawRepresentable & CaseIterable, RawValue == String {
    package init(config node: Node) throws(ConfigError) {
        guard let value = node.string.flatMap(Self.init(rawValue:)) else {
            throw mismatch(node, "value of \(Self.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))")
        }
        self = value
    }
    package var config: Node { Node(rawValue) }
    package static var schema: Node { ["enum": Node(allCases.map { Node($0.rawValue) })] }
}

extension ConfigError {
    func inside(_ name: String) -> ConfigError {
        ConfigError(path: path.isEmpty ? name : "\(name).\(path)", message: message)
    }
}

extension ConfigValue where Self: ConfigObject {
    package init(config node: Node) throws(ConfigError) {
        guard let map = node.map else { throw mismatch(node, "map") }
        self.init()
        let fields = Self.fields
        for entry in map.entries {
            guard let field = fields.first(where: { $0.name == entry.key }) else {
                throw ConfigError(path: entry.key, message: "this key is not known")
            }
            do { try field.read(&self, entry.value) } catch { throw error.inside(entry.key) }
        }
    }

    package var config: Node {
        Node(Mapping(Self.fields.compactMap { field in field.write(self).map { Mapping.Entry(field.name, $0) } }))
    }

    package static var schema: Node {
        let properties = Mapping(fields.map { Mapping.Entry($0.name, $0.schema) })
        return ["type": "object", "properties": Node(properties), "additionalProperties": false]
    }
}
