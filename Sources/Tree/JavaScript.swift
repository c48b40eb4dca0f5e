extension Node {
    /// The value inside a text, as JavaScript puts it there: a scalar as it prints, anything else as JSON.
    package var printed: String {
        switch content {
        case .string(let value): value
        case .unknown(let value): value.text
        default: JSONWriter.compact(self)
        }
    }

    /// This value if JavaScript takes it for true, else nothing.
    package var ifTruthy: Node? { isTruthy ? self : nil }
    /// This value unless it is null.
    package var ifPresent: Node? { isNull ? nil : self }
}

extension Mapping {
    /// The entries in the order in which JavaScript walks an object: keys that are whole numbers first, ascending.
    package var inJavaScriptOrder: [Entry] {
        let numbered = entries.compactMap { entry in arrayIndex(entry.key).map { ($0, entry) } }
        if numbered.isEmpty { return entries }
        return numbered.sorted { $0.0 < $1.0 }.map(\.1) + entries.filter { arrayIndex($0.key) == nil }
    }
}

/// The number that a key is, when it is spelled as JavaScript spells an array index.
private func arrayIndex(_ key: String) -> UInt32? {
    guard let number = UInt32(key), number < UInt32.max, String(number) == key else { return nil }
    return number
}
