/// The names that requests get.
struct Identifiers {
    private let random: @Sendable () -> UInt64

    init(_ random: @escaping @Sendable () -> UInt64) { self.random = random }

    /// Version 4 of RFC 9562.
    func uuid() -> String {
        let high = random() & ~0xF000 | 0x4000
        let low = random() & ~(3 << 62) | 2 << 62
        return String(unsafeUninitializedCapacity: 36) { text in
            var end = text.writeHex(high, 0..<8, at: 0)
            for (number, digits) in [(high, 8..<12), (high, 12..<16), (low, 0..<4), (low, 4..<16)] {
                text[end] = UInt8(ascii: "-")
                end = text.writeHex(number, digits, at: end + 1)
            }
            return end
        }
    }

    private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    /// Sixteen characters, the last one `=`.
    func extended() -> String {
        let numbers = (random(), random())
        return String(unsafeUninitializedCapacity: 16) { text in
            for place in 0..<15 {
                let number = place < 8 ? numbers.0 >> UInt64(6 * place) : numbers.1 >> UInt64(6 * (place - 8))
                text[place] = Self.alphabet.utf8Start[Int(number & 63)]
            }
            text[15] = UInt8(ascii: "=")
            return 16
        }
    }

    /// As "AWS X-Ray tracing header" has it, of two numbers by chance.
    static func trace(_ numbers: (UInt64, UInt64), at milliseconds: Int) -> String {
        let digits = String(unsafeUninitializedCapacity: 24) { text in
            text.writeHex(numbers.1, 0..<8, at: text.writeHex(numbers.0, 0..<16, at: 0))
        }
        return "Root=1-\(String(milliseconds / 1000, radix: 16))-\(digits)"
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes some of the sixteen digits of a number, counted from the high end; the end of what was written.
    fileprivate func writeHex(_ number: UInt64, _ digits: Range<Int>, at start: Int) -> Int {
        for (offset, place) in digits.enumerated() {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * place)) & 15
            self[start + offset] = digit < 10 ? 0x30 + digit : 0x57 + digit
        }
        return start + digits.count
    }
}

/// A short name that is the same whenever it is made of the same text.
func identifier(of text: String, length: Int) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 36)
    return String((digits + "0000000000000").prefix(length))
}
