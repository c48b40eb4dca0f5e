import RuntimeConfig

/// A value that every request looks at: a reference to it costs less than a copy of all its parts.
@dynamicMemberLookup final class Shared<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }

    subscript<Member>(dynamicMember member: KeyPath<Value, Member>) -> Member { value[keyPath: member] }
}

extension Shared<Stage> {
    /// Of a request that has not come to a stage.
    static let none = Shared(Stage())
}
