extension String {
    /// This text with every occurrence of `old` replaced, without Foundation.
    package func replacing(_ old: String, with new: String) -> String {
        guard !old.isEmpty, utf8.count >= old.utf8.count else { return self }
        let text = Array(utf8)
        let pattern = Array(old.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] == pattern[0], text[index...].starts(with: pattern) {
                result.append(contentsOf: new.utf8)
                index += pattern.count
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
