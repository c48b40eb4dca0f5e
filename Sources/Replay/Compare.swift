import Tree

/// Whether two values are the same JSON, whatever the order of keys. `<name:1>` in a text of the expectation stands for
/// anything.
func isSame(_ expected: Node, _ got: Node) -> Bool {
    if let text = expected.string, text.contains("<") { return isLike(text, got) }
    if let a = expected.double, let b = got.double { return a == b }
    if let a = expected.list, let b = got.list { return a.count == b.count && zip(a, b).allSatisfy(isSame) }
    guard let a = expected.map, let b = got.map else { return expected == got }
    return a.count == b.count && contains(expected, got)
}

/// Whether a value fits a text with placeholders, of which one alone stands for a value of any kind.
private func isLike(_ text: String, _ got: Node) -> Bool {
    if isPlaceholder(text) { return true }
    guard let own = got.string else { return false }
    var rest = own[...]
    let parts = text.split(separator: #/<[A-Za-z0-9_ -]+(:\d+)?>/#, omittingEmptySubsequences: false)
    guard let first = parts.first, rest.hasPrefix(first) else { return false }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst() where !part.isEmpty {
        guard let found = rest.firstRange(of: part) else { return false }
        rest = rest[found.upperBound...]
    }
    return parts.count > 1 || rest.isEmpty
}

/// Whether everything of `expected` is in `got`.
func contains(_ expected: Node, _ got: Node) -> Bool {
    guard let expected = expected.map, let got = got.map else { return isSame(expected, got) }
    return expected.entries.allSatisfy { entry in got[entry.key].map { contains(entry.value, $0) } ?? false }
}

/// `<name:1>`, which stands for a value that changes from run to run.
func isPlaceholder(_ text: String) -> Bool { text.hasPrefix("<") && text.hasSuffix(">") && !text.contains("</") }

/// The text with every run of white space as one blank.
func normalized(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
