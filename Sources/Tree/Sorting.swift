extension Node {
    /// The tree with the keys of every map in the order of JavaScript's `localeCompare`.
    package var sortedByKey: Node {
        switch content {
        case .map(let map):
            var entries = map.entries
            for index in entries.indices { entries[index].value = entries[index].value.sortedByKey }
            let ranks = collationRanks
            if entries.count > 1 { entries.sort { collates($0.key, before: $1.key, ranks) } }
            return Node(Mapping(entries), origin)
        case .list(let list): return Node(list.map(\.sortedByKey), origin)
        default: return self
        }
    }
}

/// Whether a text comes before another one in the Unicode collation of the root locale: punctuation before digits before
/// letters, upper and lower case alike; only when all is equal, lower case comes first.
func collates(_ a: String, before b: String, _ ranks: [UInt16] = collationRanks) -> Bool {
    var others = b.utf8.makeIterator()
    var lowerCaseFirst: Bool?
    for byte in a.utf8 {
        guard let other = others.next() else { return false }
        if byte == other { continue }
        let (rank, otherRank) = (ranks[Int(byte)], ranks[Int(other)])
        if rank != otherRank { return rank < otherRank }
        // The same letter in two cases.
        if lowerCaseFirst == nil { lowerCaseFirst = byte > other }
    }
    return others.next() != nil || lowerCaseFirst == true
}

/// The place of each byte in the collation; of a letter, that of its lower case.
private let collationRanks: [UInt16] = {
    let punctuation = Array("_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$".utf8)
    return (0...255).map { (byte: UInt8) -> UInt16 in
        switch byte {
        case 0x30...0x39: 256 + UInt16(byte)
        case 0x41...0x5A: 512 + UInt16(byte | 0x20)
        case 0x61...0x7A: 512 + UInt16(byte)
        case 0x80...: 1024 + UInt16(byte)
        default: punctuation.firstIndex(of: byte).map { UInt16($0) + 1 } ?? 0
        }
    }
}()
