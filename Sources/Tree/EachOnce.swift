extension Array where Element: Hashable {
    /// The elements in their order, each where it comes first.
    package var eachOnce: [Element] {
        // A few are told apart sooner without hashing them.
        if count < 16 { return reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
