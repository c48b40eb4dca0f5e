/// Eight bytes of a text, looked at in one step.
///
/// Source of the tests: Hacker's Delight, section 6-1.
@usableFromInline
package struct ByteWord {
    @usableFromInline let bits: UInt64

    /// A byte in all eight places.
    @inlinable @inline(__always)
    package static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    @inlinable @inline(__always)
    package init(_ bits: UInt64) { self.bits = bits }

    @inlinable @inline(__always)
    package var isASCII: Bool { bits & ByteWord.all(0x80) == 0 }

    @inlinable @inline(__always)
    package func holds(_ byte: UInt8) -> Bool { ByteWord(bits ^ ByteWord.all(byte)).holds(below: 1) }

    /// Whether a byte is less than a limit, which is 0x80 at most.
    @inlinable @inline(__always)
    package func holds(below limit: UInt8) -> Bool {
        (bits &- ByteWord.all(limit)) & ~bits & ByteWord.all(0x80) != 0
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first byte from `start` on that is looked for, or the end.
    ///
    /// - Parameters:
    ///   - isIn: whether it is among eight; may say so of eight without it.
    ///   - isIt: whether a byte is it.
    @inlinable @inline(__always)
    package func scan(from start: Int = 0, _ isIn: (ByteWord) -> Bool, _ isIt: (UInt8) -> Bool) -> Int {
        guard let base = baseAddress else { return count }
        var index = start
        while index + 8 <= count {
            let word = ByteWord(UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
            if isIn(word) {
                for place in index..<index + 8 where isIt(base[place]) { return place }
            }
            index += 8
        }
        while index < count, !isIt(base[index]) { index += 1 }
        return index
    }

    /// The first place of a byte from `start` on, or the end.
    @inlinable @inline(__always)
    package func place(of byte: UInt8, from start: Int = 0) -> Int {
        scan(from: start, { $0.holds(byte) }, { $0 == byte })
    }
}
