/// A part of a large value that is kept apart from it: copying and moving the whole then costs one pointer for the part.
/// Changing it changes no copy.
@propertyWrapper
package struct Boxed<Value: Sendable>: Sendable {
    /// Only ever changed by its single owner.
    private final class Box: @unchecked Sendable {
        var value: Value
        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    package init(wrappedValue: Value) { box = Box(wrappedValue) }

    package var wrappedValue: Value {
        _read { yield box.value }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
            yield &box.value
        }
    }
}

extension Boxed: Equatable where Value: Equatable {
    package static func == (a: Boxed, b: Boxed) -> Bool { a.box === b.box || a.box.value == b.box.value }
}

extension Boxed: Hashable where Value: Hashable {
    package func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}

/// A part that few values have, kept apart from them: where it is absent it takes a pointer.
@propertyWrapper
package struct Rare<Value: Sendable>: Sendable {
    private var box: Boxed<Value>?

    package init(wrappedValue: Value?) { box = wrappedValue.map { Boxed(wrappedValue: $0) } }

    package var wrappedValue: Value? {
        get { box?.wrappedValue }
        set { box = newValue.map { Boxed(wrappedValue: $0) } }
    }
}

extension Rare: Equatable where Value: Equatable {}
extension Rare: Hashable where Value: Hashable {}
