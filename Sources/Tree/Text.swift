import Diagnostics

extension String {
    /// This text with every occurrence of `old` replaced, without Foundation.
    package func replacing(_ old: String, with new: String) -> String {
        guard let first = old.utf8.first, withBytes({ $0.place(of: first) < $0.count }) else { return self }
        let text = Array(utf8)
        let pattern = Array(old.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] == first, text[index...].starts(with: pattern) {
                result.append(contentsOf: new.utf8)
                index += pattern.count
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// This text with its first letter in upper case and the rest as it is.
    package var capitalised: String {
        guard let first = utf8.first, first < 0x80 else { return prefix(1).uppercased() + dropFirst() }
        guard (0x61...0x7A).contains(first) else { return self }
        var bytes = Array(utf8)
        bytes[0] = first & ~0x20
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// Lends the text's UTF-8; nearly always without a copy of it.
    @inlinable @inline(__always)
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }

    /// Whether there is a blank, a tab or the end of a line in this text: what `\s` of a regular expression finds.
    package var hasBlank: Bool { self[...].hasBlank }
}

extension Substring {
    /// Whether there is a blank, a tab or the end of a line in this text: what `\s` of a regular expression finds.
    package var hasBlank: Bool {
        var isASCII = true
        for byte in utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) { return true }
            isASCII = isASCII && byte < 0x80
        }
        return !isASCII && unicodeScalars.contains { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    }
}

extension StringProtocol {
    /// Where a text that is not empty stands first, without Foundation.
    package func firstRange(ofText text: String) -> Range<Index>? { indexes(of: text).first { _ in true } }

    /// Where a text that is not empty stands last, without Foundation.
    package func lastRange(ofText text: String) -> Range<Index>? {
        indexes(of: text).reduce(nil) { _, range in range }
    }

    private func indexes(of text: String) -> some Sequence<Range<Index>> {
        let first = text.utf8.first
        return utf8.indices.lazy.filter { utf8[$0] == first && utf8[$0...].starts(with: text.utf8) }
            .map { $0..<utf8.index($0, offsetBy: text.utf8.count) }
    }
}
