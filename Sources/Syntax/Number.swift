import Tree

/// Numbers as JavaScript holds them: doubles, whole ones exact up to 2⁵³.
enum Number {
    /// A decimal number that is known to be well formed.
    static func content(_ text: String, isWhole: Bool) -> Node.Content {
        if isWhole, let value = Int(text), value.magnitude <= 1 << 53 { return .int(value) }
        return Double(text).map(content) ?? .null
    }

    /// A whole double becomes an integer; what JSON cannot spell becomes null, as `JSON.stringify` has it.
    static func content(_ value: Double) -> Node.Content {
        guard value.isFinite else { return .null }
        if let whole = Int(exactly: value), whole.magnitude <= 1 << 53 { return .int(whole) }
        return .double(value)
    }
}
