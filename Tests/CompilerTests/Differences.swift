import Tree

/// Every place where two trees say different things, the order of keys aside: `path: expected …, got …`.
func differences(_ expected: Node, _ actual: Node, at path: String = "") -> [String] {
    switch (expected.content, actual.content) {
    case (.map(let a), .map(let b)):
        let wanted = a.flatMap { entry in
            let path = "\(path)/\(entry.key)"
            guard let value = b[entry.key] else { return ["\(path): missing, expected \(brief(entry.value))"] }
            return differences(entry.value, value, at: path)
        }
        return wanted + b.filter { a[$0.key] == nil }.map { "\(path)/\($0.key): not expected, got \(brief($0.value))" }
    case (.list(let a), .list(let b)) where a.count == b.count:
        return zip(a, b).enumerated().flatMap { differences($1.0, $1.1, at: "\(path)/\($0)") }
    case (.int, .double), (.double, .int):
        return expected.double == actual.double ? [] : [mismatch(expected, actual, at: path)]
    default:
        return expected == actual ? [] : [mismatch(expected, actual, at: path)]
    }
}

private func mismatch(_ expected: Node, _ actual: Node, at path: String) -> String {
    "\(path): expected \(brief(expected)), got \(brief(actual))"
}

private func brief(_ node: Node) -> String {
    let text = JSONWriter.compact(node)
    return text.count <= 160 ? text : "\(text.prefix(159))…"
}
