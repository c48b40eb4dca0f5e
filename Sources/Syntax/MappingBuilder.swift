import Diagnostics
import Tree

/// Collects the entries of one YAML map: keys once, merged ones behind those written out.
struct MappingBuilder {
    private var own: [Mapping.Entry] = []
    private var merged: [Mapping.Entry] = []
    /// Positions by key, kept from the point on where looking through the entries would cost more.
    private var index: [String: Int] = [:]

    mutating func add(_ key: String, _ span: Span, _ value: Node, _ findings: inout [Diagnostic]) {
        if let first = position(of: key) {
            findings.append(
                Diagnostic(
                    .error, "duplicate-key", "the key `\(key)` is given twice", at: span,
                    secondary: [.init(own[first].keySpan, "first given here")],
                    help: "remove one of the two, or merge them"))
            return
        }
        if !index.isEmpty { index[key] = own.count }
        own.append(Mapping.Entry(key, value, keySpan: span))
    }

    /// `<<: *base` or `<<: [*a, *b]`: keys that are not there yet; earlier maps win.
    mutating func merge(_ value: Node, at span: Span, _ findings: inout [Diagnostic]) {
        for source in value.list ?? [value] {
            guard let map = source.map else {
                findings.append(
                    Diagnostic(
                        .error, "invalid-merge", "`<<` merges maps, and this is \(source.kindName)",
                        at: source.origin.place))
                continue
            }
            for entry in map where !merged.contains(where: { $0.key == entry.key }) {
                let value = Node(entry.value.content, entry.value.origin.reached(by: .merge, at: span))
                merged.append(Mapping.Entry(entry.key, value, keySpan: entry.keySpan))
            }
        }
    }

    mutating func finish(_: inout [Diagnostic]) -> Mapping {
        Mapping(own + merged.filter { position(of: $0.key) == nil })
    }

    private mutating func position(of key: String) -> Int? {
        if own.count < 16 { return own.firstIndex { $0.key == key } }
        if index.isEmpty { for (position, entry) in own.enumerated() { index[entry.key] = position } }
        return index[key]
    }
}
