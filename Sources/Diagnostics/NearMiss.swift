/// The known name that an unknown one was probably meant to be: at most a third of its letters away (Damerau's optimal
/// string alignment, case ignored), the nearest first. `nil` when none is near.
package func nearest(to unknown: String, among known: some Sequence<String>) -> String? {
    let word = Array(unknown.lowercased().unicodeScalars)
    guard word.count < 64 else { return nil }
    var best: (name: String, distance: Int)?
    for name in known {
        let candidate = Array(name.lowercased().unicodeScalars)
        let limit = max(1, max(word.count, candidate.count) / 3)
        guard abs(candidate.count - word.count) <= limit else { continue }
        let distance = editDistance(word, candidate)
        if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i] + [Int](repeating: 0, count: b.count)
        for j in 1...b.count {
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}
