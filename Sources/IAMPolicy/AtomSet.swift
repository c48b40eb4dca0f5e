/// A set of the atoms of a `Partition`.
struct AtomSet: Hashable, Sendable {
    private var words: [UInt64]

    /// The empty set, or all of `count` atoms.
    init(count: Int, full: Bool = false) {
        words = [UInt64](repeating: full ? ~0 : 0, count: (count + 63) / 64)
        if full, count % 64 != 0 { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
    }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    var atoms: [Int] { words.indices.flatMap { word in (0..<64).map { word * 64 + $0 } }.filter { contains($0) } }

    func contains(_ atom: Int) -> Bool { words[atom / 64] >> UInt64(atom % 64) & 1 == 1 }
    mutating func insert(_ atom: Int) { words[atom / 64] |= 1 << UInt64(atom % 64) }

    func union(_ other: AtomSet) -> AtomSet { combined(other, |) }
    func intersection(_ other: AtomSet) -> AtomSet { combined(other, &) }
    func subtracting(_ other: AtomSet) -> AtomSet { combined(other) { $0 & ~$1 } }
    func meets(_ other: AtomSet) -> Bool { zip(words, other.words).contains { $0 & $1 != 0 } }
    func isSubset(of other: AtomSet) -> Bool { !zip(words, other.words).contains { $0 & ~$1 != 0 } }

    private func combined(_ other: AtomSet, _ operation: (UInt64, UInt64) -> UInt64) -> AtomSet {
        var result = self
        for index in words.indices { result.words[index] = operation(words[index], other.words[index]) }
        return result
    }
}
