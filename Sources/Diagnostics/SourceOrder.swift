extension DiagnosticBag {
    /// The findings by file (in reading order) and position, errors first at one place, each said once: what has the
    /// same id, place and headline is one finding, however it was reached. Findings of no place come first.
    package var inSourceOrder: [Diagnostic] {
        struct Key: Hashable {
            var id: String
            var span: Span
            var headline: String
        }
        var seen: Set<Key> = []
        let single = all.filter {
            seen.insert(Key(id: $0.id, span: $0.primary.span, headline: $0.headline)).inserted
        }
        return single.enumerated().sorted { a, b in
            let (x, y) = (a.element.primary.span, b.element.primary.span)
            if x.file != y.file { return x.file < y.file }
            if x.start != y.start { return x.start < y.start }
            if a.element.severity != b.element.severity { return a.element.severity > b.element.severity }
            return a.offset < b.offset
        }.map(\.element)
    }
}
