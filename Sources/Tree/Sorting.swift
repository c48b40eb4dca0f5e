extension UnsafeBufferPointer<Mapping.Entry> {
    /// The positions of the entries in the order of their keys, as JavaScript's `localeCompare` sorts them.
    var collated: [Int] {
        let ranks = collationRanks
        return indices.sorted { collates(self[$0].key, before: self[$1].key, ranks) }
    }
}

/// Whether a text comes before another one in the Unicode collation of the root locale: punctuation before digits before
/// letters, upper and lower case alike; only when all is equal, lower case comes first.
private func collates(_ a: String, before b: String, _ ranks: [UInt16]) -> Bool {
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
