import Diagnostics
import Tree

/// A value that a spec can hold, decoded from a tree that has passed its schema or has been warned about: decoding never
/// reports and loses nothing that a field can carry.
package protocol SpecValue: Sendable {
    init?(_ node: Node)
}

/// An object of the spec. Its table is the documentation, the decoder, the checks and the JSON Schema.
package protocol SpecObject: SpecValue {
    init()
    static var table: Table<Self> { get }
    /// The tree that the object was decoded from.
    var node: Node { get set }
}

extension SpecObject {
    package init?(_ node: Node) {
        guard node.map != nil else { return nil }
        self.init(fields: node)
    }

    /// The object that a node describes; of anything but a map only the node is kept.
    init(fields node: Node) {
        self.init()
        self.node = node
        for entry in node.map?.entries ?? [] { Self.table.assign(entry, to: &self) }
    }

    /// Decodes an object that may also be written as the value of one of its keys, CloudFormation's functions among them.
    init(_ node: Node, orValueOf key: WritableKeyPath<Self, Node?>) {
        if node.map != nil, node.function == nil {
            self.init(fields: node)
            return
        }
        self.init()
        self.node = node
        self[keyPath: key] = node
    }

    /// Decodes an object that may also be written as the value of one of its keys; such a value is anything but a map. What
    /// JavaScript takes for false is no object at all.
    package init?<Value: SpecValue>(_ node: Node, orShorthandOf key: WritableKeyPath<Self, Value?>) {
        guard node.isTruthy else { return nil }
        self.init()
        self.node = node
        if let map = node.map {
            for entry in map { Self.table.assign(entry, to: &self) }
        } else {
            self[keyPath: key] = Value(node)
        }
    }

    package static var schema: Schema { .fields { table } }
    package var origin: Origin { node.origin }
}

/// One key of an object.
package struct Field<Object>: Sendable {
    package let key: FieldInfo
    let assign: @Sendable (inout Object, Node) -> Void

    /// - Parameter doc: what the key means, with unit, default and limits, as a sentence of Markdown.
    package init<Value: SpecValue>(
        _ name: String, _ path: WritableKeyPath<Object, Value?> & Sendable, _ schema: Schema, required: Bool = false,
        deprecated: String? = nil, _ doc: String
    ) {
        key = FieldInfo(name: name, schema: schema, required: required, deprecated: deprecated, doc: doc)
        assign = { object, node in object[keyPath: path] = Value(node) }
    }

    /// The same key, required.
    var whenRequired: Field<Object> { Field(key: key.whenRequired, assign: assign) }

    private init(key: FieldInfo, assign: @escaping @Sendable (inout Object, Node) -> Void) {
        self.key = key
        self.assign = assign
    }

    /// A key that is accepted and carried in the object's `node`, and read by nothing.
    package init(carried name: String, _ schema: Schema, required: Bool = false, _ doc: String) {
        key = FieldInfo(name: name, schema: schema, required: required, deprecated: nil, doc: doc)
        assign = { _, _ in }
    }
}

/// What a key is, apart from where its value goes. A class, since every value of a spec asks for it.
package final class FieldInfo: Sendable {
    package let name: String
    package let schema: Schema
    package let required: Bool
    /// What to use instead, when the key is out of date.
    package let deprecated: String?
    package let doc: String

    init(name: String, schema: Schema, required: Bool, deprecated: String?, doc: String) {
        self.name = name
        self.schema = schema
        self.required = required
        self.deprecated = deprecated
        self.doc = doc
    }

    var whenRequired: FieldInfo {
        FieldInfo(name: name, schema: schema, required: true, deprecated: deprecated, doc: doc)
    }
}

/// A table of fields without the type of its object.
package protocol ObjectTable: AnyObject, Sendable {
    /// Name of the kind of object, as the schema and the messages call it.
    var name: String { get }
    var doc: String { get }
    var keys: [FieldInfo] { get }
    /// What keys outside the table may hold; `nil` when there must be none.
    var others: Schema? { get }
    /// Those of the keys that have to be there.
    var required: [FieldInfo] { get }
    /// How keys outside the table are spelled; `nil` when that is free.
    var otherKeys: Pattern? { get }
    /// Groups of keys of which there has to be exactly one.
    var alternatives: [[String]] { get }
    /// Whether an object without any key is refused.
    var needsKey: Bool { get }
    func key(_ name: String) -> FieldInfo?
    /// What to say of an unknown key, where that is more than that it is unknown.
    func advice(onUnknown entry: Mapping.Entry, in map: Mapping) -> Advice?
    /// What to say of something that is no map, where that is more than that it should be one.
    func advice(onText node: Node) -> Advice?
    /// What is wrong with a map besides its keys and values.
    func findings(in map: Mapping) -> [TableFinding]
}

/// A headline with what to do about it.
package struct Advice: Sendable {
    package var headline: String
    package var help: String
}

/// What a table finds wrong with a map as a whole, or at a place of it.
package struct TableFinding: Sendable {
    package var id: String
    package var headline: String
    package var help: String
    package var span: Span?
}

extension ObjectTable {
    package func advice(onUnknown entry: Mapping.Entry, in map: Mapping) -> Advice? { nil }
    package func advice(onText node: Node) -> Advice? { nil }
    package func findings(in map: Mapping) -> [TableFinding] { [] }
    package var otherKeys: Pattern? { nil }
    package var alternatives: [[String]] { [] }
    package var needsKey: Bool { false }
}

/// The keys of one kind of object, in the order of the documentation.
package final class Table<Object>: ObjectTable {
    package let name: String
    package let doc: String
    package let others: Schema?
    package let keys: [FieldInfo]
    package let otherKeys: Pattern?
    package let alternatives: [[String]]
    package let needsKey: Bool
    package let required: [FieldInfo]
    package let fields: [Field<Object>]
    /// Positions of the fields whose keys have a length, in bytes: most keys are told apart by it.
    private let positions: [[Int]]

    package init(
        _ name: String, _ doc: String, others: Schema? = nil, otherKeys: Pattern? = nil,
        oneOf alternatives: [[String]] = [], needsKey: Bool = false, _ fields: [Field<Object>]
    ) {
        self.name = name
        self.doc = doc
        self.others = others
        self.otherKeys = otherKeys
        self.alternatives = alternatives
        self.needsKey = needsKey
        self.fields = fields
        keys = fields.map(\.key)
        required = keys.filter(\.required)
        assert(Set(keys.map(\.name)).count == keys.count, "\(name) has a key twice")
        let longest = keys.map(\.name.utf8.count).max() ?? 0
        var positions = [[Int]](repeating: [], count: longest + 1)
        for (position, key) in keys.enumerated() { positions[key.name.utf8.count].append(position) }
        self.positions = positions
    }

    package func key(_ name: String) -> FieldInfo? { position(of: name).map { keys[$0] } }

    func assign(_ entry: Mapping.Entry, to object: inout Object) {
        if let position = position(of: entry.key) { fields[position].assign(&object, entry.value) }
    }

    private func position(of name: String) -> Int? {
        let length = name.utf8.count
        return length < positions.count ? positions[length].first { keys[$0].name == name } : nil
    }
}

extension ObjectTable {
    /// Whether a map has anything of this kind of object: all that must be there, or some of what may.
    func mayHold(_ map: Mapping) -> Bool {
        if others != nil || required.allSatisfy({ map[$0.name] != nil }) { return true }
        return map.contains { key($0.key) != nil }
    }
}

extension Node: SpecValue {
    package init?(_ node: Node) { self = node }
}

extension Expr: SpecValue {
    package init?(_ node: Node) {
        if node.isNull { return nil }
        self.init(node: node)
    }
}

extension Array: SpecValue where Element: SpecValue {
    package init?(_ node: Node) {
        guard let list = node.list else { return nil }
        self = list.compactMap { Element($0) }
    }
}

/// A map with free keys, in the order written.
///
/// That its values can be decoded is asked for only where they are: a type that demands it has the runtime search for the
/// conformance when it is first used.
package struct Keyed<Value: Sendable>: Sendable {
    package struct Entry: Sendable {
        package var key: String
        package var keyOrigin: Origin
        private let box: Boxed<Value>

        init(_ key: String, _ keyOrigin: Origin, _ value: Value) {
            self.key = key
            self.keyOrigin = keyOrigin
            box = Boxed(wrappedValue: value)
        }

        /// Lent to who reads a part of it: a copy would have to count all that it refers to.
        package var value: Value { _read { yield box.wrappedValue } }
    }

    package var entries: [Entry]

    package subscript(key: String) -> Value? { entries.first { $0.key == key }?.value }
}

extension Keyed: SpecValue where Value: SpecValue {
    package init?(_ node: Node) {
        guard let map = node.map else { return nil }
        entries = map.compactMap { entry in
            Value(entry.value).map { Entry(entry.key, Origin(entry.keySpan), $0) }
        }
    }
}
