import Diagnostics

/// What a text file may be made of.
enum Encoding {
    /// 3 behind a byte order mark, else 0.
    static func contentStart(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Throws at the first byte that is no UTF-8 (RFC 3629), and for a file that is too large. Returns whether the text
    /// is ASCII throughout.
    @discardableResult
    static func check(
        _ bytes: UnsafeBufferPointer<UInt8>, _ span: (UInt32, UInt32) -> Span
    ) throws(SyntaxError) -> Bool {
        guard bytes.count <= ReadingLimits.bytes else {
            throw SyntaxError(
                "too-large", "the file is larger than \(ReadingLimits.bytes >> 20) MiB", span(0, 0))
        }
        var offset = asciiPrefix(bytes, from: 0)
        let isASCII = offset == bytes.count
        while offset < bytes.count {
            let length = sequenceLength(bytes, at: offset)
            guard length > 0 else { throw invalid(bytes, at: offset, span) }
            offset = asciiPrefix(bytes, from: offset + length)
        }
        return isASCII
    }

    /// Where the run of ASCII that starts at an offset ends.
    private static func asciiPrefix(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        bytes.scan(from: start, { !$0.isASCII }, { $0 >= 0x80 })
    }

    /// The length of the well-formed sequence at an offset; 0 when there is none.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let first = bytes[offset]
        let length = first >= 0xF5 ? 0 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
        guard length > 0, offset + length <= bytes.count else { return 0 }
        let second: ClosedRange<UInt8> =
            switch first {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard second.contains(bytes[offset + 1]) else { return 0 }
        for index in offset + 2..<max(offset + 2, offset + length) where bytes[index] & 0xC0 != 0x80 { return 0 }
        return length
    }

    private static func invalid(
        _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ span: (UInt32, UInt32) -> Span
    ) -> SyntaxError {
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        return SyntaxError(
            "invalid-text", "the byte 0x\(byte) is no UTF-8 text", span(UInt32(offset), UInt32(offset + 1)),
            help: isUTF16 ? "the file seems to be UTF-16; save it as UTF-8" : "save the file as UTF-8")
    }
}
