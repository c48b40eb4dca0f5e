import Diagnostics
import Tree

/// Collects the entries of one map as JavaScript objects do: a key stands where it first came up, and keys that are
/// whole numbers come before all others, in ascending order.
struct MappingBuilder {
    /// What to make of a key that comes up again.
    enum Repeats {
        /// YAML: an error.
        case refused
        /// JSON: the later value counts, and a warning says so.
        case lastWins
    }

    private let repeats: Repeats
    private var entries: [Mapping.Entry] = []
    /// Which entries came by `<<` and give way to a key written out; empty as long as none did.
    private var isMerged: [Bool] = []
    /// Positions by key, kept from the point on where looking through the entries would cost more.
    private var index: [String: Int] = [:]
    private var hasNumbers = false

    init(repeats: Repeats = .refused) { self.repeats = repeats }

    mutating func add(_ key: String, _ span: Span, _ value: Node, _ findings: inout [Diagnostic]) {
        let entry = Mapping.Entry(key, value, keySpan: span)
        guard let first = position(of: key) else { return append(entry, isMerged: false) }
        if !isMerged.isEmpty, isMerged[first] {
            isMerged[first] = false
            entries[first] = entry
            return
        }
        findings.append(repeated(key, span, first: entries[first].keySpan))
        if repeats == .lastWins { entries[first] = entry }
    }

    /// Takes over the keys of a map named by `<<` that are not there yet.
    mutating func merge(_ source: Mapping, at site: Span) {
        for entry in source where position(of: entry.key) == nil {
            let value = Node(entry.value.content, entry.value.origin.reached(by: .merge, at: site))
            append(Mapping.Entry(entry.key, value, keySpan: entry.keySpan), isMerged: true)
        }
    }

    consuming func finish() -> Mapping {
        guard hasNumbers else { return Mapping(entries) }
        var numbered = entries.compactMap { entry in MappingBuilder.number(entry.key).map { ($0, entry) } }
        numbered.sort { $0.0 < $1.0 }
        return Mapping(numbered.map(\.1) + entries.filter { MappingBuilder.number($0.key) == nil })
    }

    private mutating func append(_ entry: Mapping.Entry, isMerged merged: Bool) {
        if !index.isEmpty { index[entry.key] = entries.count }
        if merged, isMerged.isEmpty { isMerged = Array(repeating: false, count: entries.count) }
        if merged || !isMerged.isEmpty { isMerged.append(merged) }
        if MappingBuilder.number(entry.key) != nil { hasNumbers = true }
        entries.append(entry)
    }

    private mutating func position(of key: String) -> Int? {
        if entries.count < 12 { return entries.firstIndex { $0.key == key } }
        if index.isEmpty { for (position, entry) in entries.enumerated() { index[entry.key] = position } }
        return index[key]
    }

    private func repeated(_ key: String, _ span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            repeats == .refused ? .error : .warning, "duplicate-key", "the key `\(key)` is given twice", at: span,
            secondary: [.init(first, "first given here")],
            help: repeats == .refused ? "remove one of the two, or merge them" : "only the last one counts")
    }

    /// The number of a key that JavaScript takes for an array index: `0` to `4294967294` without leading zeros.
    private static func number(_ key: String) -> UInt32? {
        guard let first = key.utf8.first, (0x30...0x39).contains(first), key.utf8.count <= 10 else { return nil }
        guard first != 0x30 || key.utf8.count == 1 else { return nil }
        return UInt32(key).flatMap { $0 < .max ? $0 : nil }
    }
}
