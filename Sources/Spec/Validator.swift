import Diagnostics
import Tree

/// Checks a tree against a schema as the framework's validator does: null means absent, a scalar of another type is
/// converted where nothing is lost (`"6"` to 6, one value to a list of one), and every problem is reported at its place.
package struct Validator {
    /// Findings, worst first where a choice of schemas failed.
    private var diagnostics: DiagnosticBag
    private let severity: Diagnostic.Severity

    /// The tree with the conversions applied.
    package static func check(
        _ node: Node, against schema: Schema, severity: Diagnostic.Severity, into diagnostics: inout DiagnosticBag
    ) -> Node {
        var validator = Validator(diagnostics: diagnostics, severity: severity)
        var problems: [Problem] = []
        let converted = validator.check(node, schema, path: Path(), &problems)
        for problem in problems { validator.report(problem) }
        diagnostics = validator.diagnostics
        return converted
    }

    private mutating func report(_ problem: Problem) {
        diagnostics.report(
            Diagnostic(
                problem.severity ?? severity, problem.id, problem.headline, at: problem.span,
                secondary: problem.secondary, help: problem.help, fix: problem.fix))
    }

    private struct Problem {
        var id: String
        var headline: String
        var span: Span
        /// How far into the tree it was found: deeper is nearer to what the author meant.
        var depth: Int
        var secondary: [Diagnostic.Label] = []
        var help: String?
        var fix: Diagnostic.Fix?
        var severity: Diagnostic.Severity?
    }

    /// Where the validator stands, as an author would say it: `functions.hello.events[0].http`.
    private struct Path {
        var text = ""
        var depth = 0

        func key(_ key: String) -> Path { Path(text: text.isEmpty ? key : "\(text).\(key)", depth: depth + 1) }
        func index(_ index: Int) -> Path { Path(text: "\(text)[\(index)]", depth: depth + 1) }
    }

    private func check(_ node: Node, _ schema: Schema, path: Path, _ problems: inout [Problem]) -> Node {
        if node.isUnknown || node.isNull { return node }
        switch schema {
        case .any: return node
        case .list(let element, let count): return list(node, element, count, path, &problems)
        case .map(let value, let keys): return map(node, value, keys, path, &problems)
        case .object(let table): return object(node, table, path, &problems)
        case .anyOf(let choices): return choice(node, choices, path, &problems)
        default: return scalar(node, schema, path, &problems)
        }
    }

    private func scalar(_ node: Node, _ schema: Schema, _ path: Path, _ problems: inout [Problem]) -> Node {
        let converted = Conversion.convert(node, to: schema)
        if let words = Conversion.mismatch(converted, schema) {
            problems.append(
                Problem(
                    id: "invalid-value", headline: "`\(path.text)` should be \(words), and this is \(node.quoted)",
                    span: node.origin.place, depth: path.depth, secondary: node.origin.labels,
                    help: Conversion.help(node, schema)))
        }
        return converted
    }

    private func list(
        _ node: Node, _ element: Schema, _ count: ClosedRange<Int>?, _ path: Path, _ problems: inout [Problem]
    ) -> Node {
        if node.function != nil || node.map != nil {
            problems.append(mismatch(node, "a list", path))
            return node
        }
        let elements = node.list ?? [node]
        if let count, !count.contains(elements.count) {
            problems.append(mismatch(node, "a list of \(count.words) values", path, but: "has \(elements.count)"))
        }
        let checked = elements.enumerated().map { check($1, element, path: path.index($0), &problems) }
        return Node(checked, node.origin)
    }

    private func map(
        _ node: Node, _ value: Schema, _ keys: Pattern?, _ path: Path, _ problems: inout [Problem]
    ) -> Node {
        guard let map = node.map else {
            problems.append(mismatch(node, "a map", path))
            return node
        }
        var entries = map.entries
        for index in entries.indices {
            let entry = entries[index]
            if let keys, !keys.matches(entry.key) {
                problems.append(invalidKey(entry, keys, path))
            }
            entries[index].value = check(entry.value, value, path: path.key(entry.key), &problems)
        }
        return Node(Mapping(entries), node.origin)
    }

    private func object(_ node: Node, _ table: any ObjectTable, _ path: Path, _ problems: inout [Problem]) -> Node {
        guard let map = node.map else {
            problems.append(mismatch(node, "a map", path))
            return node
        }
        var entries = map.entries
        for index in entries.indices {
            let entry = entries[index]
            if let field = table.key(entry.key) {
                if let advice = field.deprecated, !entry.value.isNull {
                    problems.append(
                        Problem(
                            id: "deprecated-key", headline: "`\(entry.key)` is out of date", span: entry.keySpan,
                            depth: path.depth + 1, help: advice, severity: .note))
                }
                entries[index].value = check(entry.value, field.schema, path: path.key(entry.key), &problems)
            } else if let others = table.others {
                if let keys = table.otherKeys, !keys.matches(entry.key) {
                    problems.append(invalidKey(entry, keys, path))
                }
                entries[index].value = check(entry.value, others, path: path.key(entry.key), &problems)
            } else if !entry.value.isNull {
                problems.append(unknown(entry, of: table, path))
            }
        }
        for field in table.keys where field.required && (map[field.name]?.isNull ?? true) {
            problems.append(
                Problem(
                    id: "missing-key",
                    headline: "\(path.text.isEmpty ? table.name : "`\(path.text)`") lacks `\(field.name)`",
                    span: node.origin.place.firstLine, depth: path.depth, secondary: node.origin.labels,
                    help: "`\(field.name)`: \(field.doc)"))
        }
        for keys in table.alternatives { alternative(keys, of: node, table, path, &problems) }
        return Node(Mapping(entries), node.origin)
    }

    /// Of some keys there has to be exactly one.
    private func alternative(
        _ keys: [String], of node: Node, _ table: any ObjectTable, _ path: Path, _ problems: inout [Problem]
    ) {
        let present = keys.filter { !(node[$0]?.isNull ?? true) }
        guard present.count != 1 else { return }
        let names = (present.isEmpty ? keys : present).map { "`\($0)`" }.joined(separator: " and ")
        let what = path.text.isEmpty ? table.name : "`\(path.text)`"
        problems.append(
            Problem(
                id: present.isEmpty ? "missing-key" : "excluded-key",
                headline: present.isEmpty
                    ? "\(what) has none of \(names)" : "\(what) has \(names), of which one is allowed",
                span: node.origin.place.firstLine, depth: path.depth, secondary: node.origin.labels))
    }

    private func invalidKey(_ entry: Mapping.Entry, _ keys: Pattern, _ path: Path) -> Problem {
        Problem(
            id: "invalid-key", headline: "the key `\(entry.key)` of `\(path.text)` should be \(keys.words)",
            span: entry.keySpan, depth: path.depth + 1)
    }

    private func unknown(_ entry: Mapping.Entry, of table: any ObjectTable, _ path: Path) -> Problem {
        let near = nearest(to: entry.key, among: table.keys.map(\.name))
        return Problem(
            id: "unknown-key",
            headline: "`\(entry.key)` is no key of \(path.text.isEmpty ? table.name : "`\(path.text)`")",
            span: entry.keySpan, depth: path.depth + 1,
            help: near.map { "did you mean `\($0)`?" }
                ?? "the keys are \(table.keys.map { "`\($0.name)`" }.sorted().joined(separator: ", "))",
            fix: near.map { .init("rename to `\($0)`", replacing: entry.keySpan, with: $0) })
    }

    /// Tries each choice; when none fits, tells the problems of the one that the author got furthest with. What one choice
    /// converts stays converted for the next, as in the framework's validator: a list of one string, where text would do
    /// as well, ends up as text.
    private func choice(_ node: Node, _ choices: [Schema], _ path: Path, _ problems: inout [Problem]) -> Node {
        var best: (problems: [Problem], rank: (Int, Int, Int))?
        var converted = node
        for schema in choices {
            var found: [Problem] = []
            converted = check(converted, schema, path: path, &found)
            if found.allSatisfy({ $0.severity == .note }) {
                problems += found
                return converted
            }
            let rank = (schema.suits(node) ? 1 : 0, found.map(\.depth).min() ?? 0, -found.count)
            if best.map({ rank > $0.rank }) ?? true { best = (found, rank) }
        }
        if let best, best.rank.0 == 1 || choices.count == 1 {
            problems += best.problems
        } else {
            problems.append(mismatch(node, choices.map(\.words).unique.joined(separator: ", or "), path))
        }
        return converted
    }

    private func mismatch(_ node: Node, _ words: String, _ path: Path, but: String? = nil) -> Problem {
        Problem(
            id: "invalid-value",
            headline:
                "\(path.text.isEmpty ? "the file" : "`\(path.text)`") should be \(words), and this \(but ?? "is \(node.quoted)")",
            span: node.origin.place.firstLine, depth: path.depth, secondary: node.origin.labels)
    }
}

extension Span {
    /// Maps span many lines; what is said of a whole map points at its beginning.
    var firstLine: Span { Span(file: file, start: start, end: min(end, start + 1)) }
}

extension Array where Element == String {
    fileprivate var unique: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

extension ClosedRange<Int> {
    var words: String {
        lowerBound == upperBound
            ? "\(lowerBound)" : upperBound == .max ? "at least \(lowerBound)" : "\(lowerBound) to \(upperBound)"
    }
}

extension Node {
    /// The value as the author wrote it, short.
    package var quoted: String {
        switch content {
        case .string(let text): "`\(text.count > 60 ? text.prefix(60) + "…" : text)`"
        case .int, .double, .bool: "`\(JSONWriter.compact(self))`"
        case .unknown(let value): "`\(value.text)`"
        default: kindName
        }
    }
}
