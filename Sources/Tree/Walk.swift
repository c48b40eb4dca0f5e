// Walks over whole trees by the addresses of their values. An array hands out each element as a copy of its own, and what
// counts the references to it would be most of the time that looking at a large tree takes.

extension Node {
    /// Lends the value to a walk, which must not keep its address.
    @inline(__always)
    package func walk<Result>(_ body: (UnsafePointer<Node>) -> Result) -> Result {
        withUnsafePointer(to: self, body)
    }
}

extension UnsafePointer<Mapping.Entry> {
    /// The entry's value.
    @inline(__always)
    package var value: UnsafePointer<Node> {
        // There is no address only for what is computed.
        pointer(to: \.value)!
    }
}

extension UnsafePointer<Node> {
    /// Calls a function with the address of each value directly below this one.
    @inline(__always)
    package func forEachChild(_ body: (UnsafePointer<Node>) -> Void) {
        _ = allChildren { child in
            body(child)
            return true
        }
    }

    /// The same with the position of each.
    @inline(__always)
    package func enumerateChildren(_ body: (Int, UnsafePointer<Node>) -> Void) {
        var index = 0
        forEachChild { child in
            body(index, child)
            index += 1
        }
    }

    /// The value at a key of a map.
    package subscript(key: String) -> UnsafePointer<Node>? {
        guard case .map(let mapping) = pointee.content, let index = mapping.index(of: key) else { return nil }
        return mapping.entries.withUnsafeBufferPointer { ($0.baseAddress! + index).value }
    }

    /// Calls a function with the address of each value directly below this one, as long as it gives `true`; `false` when it
    /// did not always.
    @inline(__always)
    package func allChildren(_ body: (UnsafePointer<Node>) -> Bool) -> Bool {
        switch pointee.content {
        case .list(let elements):
            elements.withUnsafeBufferPointer { elements in
                for index in elements.indices where !body(elements.baseAddress! + index) { return false }
                return true
            }
        case .map(let mapping):
            mapping.entries.withUnsafeBufferPointer { entries in
                for index in entries.indices where !body((entries.baseAddress! + index).value) { return false }
                return true
            }
        default: true
        }
    }
}
