extension Node {
    /// The tree with the keys of every map in the order of JavaScript's `localeCompare`.
    package var sortedByKey: Node {
        switch content {
        case .map(let map):
            let sorted = map.map { (key: collationKey($0.key), entry: $0) }.sorted { isBefore($0.key, $1.key) }
            return Node(Mapping(sorted.map { .init($0.entry.key, $0.entry.value.sortedByKey) }), origin)
        case .list(let list): return Node(list.map(\.sortedByKey), origin)
        default: return self
        }
    }
}

/// What the Unicode collation of the root locale compares: punctuation before digits before letters, upper and lower case
/// alike; only when all is equal, lower case comes first.
private struct CollationKey {
    var primary: [UInt16]
    var tertiary: [Bool]
}

/// Punctuation and symbols of ASCII in the collation's order.
private let punctuationOrder = Array("_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$".utf8)

private func collationKey(_ text: String) -> CollationKey {
    let bytes = Array(text.utf8)
    return CollationKey(
        primary: bytes.map { byte in
            switch byte {
            case 0x30...0x39: 256 + UInt16(byte)
            case 0x41...0x5A: 512 + UInt16(byte | 0x20)
            case 0x61...0x7A: 512 + UInt16(byte)
            case 0x80...: 1024 + UInt16(byte)
            default: punctuationOrder.firstIndex(of: byte).map { UInt16($0) + 1 } ?? 0
            }
        },
        tertiary: bytes.map { (0x41...0x5A).contains($0) })
}

private func isBefore(_ a: CollationKey, _ b: CollationKey) -> Bool {
    if a.primary != b.primary { return a.primary.lexicographicallyPrecedes(b.primary) }
    return a.tertiary.lexicographicallyPrecedes(b.tertiary) { !$0 && $1 }
}
