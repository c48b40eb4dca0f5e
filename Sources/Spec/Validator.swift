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
        let converted = validator.check(node, schema, &problems) ?? node
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

    /// One step from a value to one inside it.
    private enum Step {
        case key(String)
        case index(Int)
    }

    /// The way to where the validator stands. Spelt out only for a problem.
    private var steps: [Step] = []
    private var depth: Int { steps.count }

    /// The place as an author would say it: `functions.hello.events[0].http`; empty for the whole file.
    private var path: String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .key(let key): text += text.isEmpty ? key : ".\(key)"
            case .index(let index): text += "[\(index)]"
            }
        }
    }

    /// The value after the conversions; `nil` when there was nothing to convert.
    private mutating func check(_ node: Node, _ schema: Schema, _ problems: inout [Problem]) -> Node? {
        if node.isUnknown || node.isNull { return nil }
        switch schema {
        case .any: return nil
        case .list(let element, let count): return list(node, element, count, &problems)
        case .map(let value, let keys): return map(node, value, keys, &problems)
        case .object(let table): return object(node, table, &problems)
        case .anyOf(let choices): return choice(node, choices, &problems)
        default: return scalar(node, schema, &problems)
        }
    }

    private mutating func check(
        _ node: Node, at step: Step, _ schema: Schema, _ problems: inout [Problem]
    ) -> Node? {
        if case .any = schema { return nil }
        steps.append(step)
        defer { steps.removeLast() }
        return check(node, schema, &problems)
    }

    private func scalar(_ node: Node, _ schema: Schema, _ problems: inout [Problem]) -> Node? {
        let converted = Conversion.convert(node, to: schema)
        if let words = Conversion.mismatch(converted, schema) {
            problems.append(
                Problem(
                    id: "invalid-value", headline: "`\(path)` should be \(words), and this is \(node.quoted)",
                    span: node.origin.place, depth: depth, secondary: node.origin.labels,
                    help: Conversion.help(node, schema)))
        }
        return converted == node ? nil : converted
    }

    private mutating func list(
        _ node: Node, _ element: Schema, _ count: ClosedRange<Int>?, _ problems: inout [Problem]
    ) -> Node? {
        if node.function != nil || node.map != nil {
            problems.append(mismatch(node, "a list"))
            return nil
        }
        let elements = node.list ?? [node]
        if let count, !count.contains(elements.count) {
            problems.append(mismatch(node, "a list of \(count.words) values", but: "has \(elements.count)"))
        }
        var changed = node.list == nil ? elements : nil
        for (index, value) in elements.enumerated() {
            guard let converted = check(value, at: .index(index), element, &problems) else { continue }
            changed = changed ?? elements
            changed?[index] = converted
        }
        return changed.map { Node($0, node.origin) }
    }

    private mutating func map(
        _ node: Node, _ value: Schema, _ keys: Pattern?, _ problems: inout [Problem]
    ) -> Node? {
        guard let map = node.map else {
            problems.append(mismatch(node, "a map"))
            return nil
        }
        var changed: [Mapping.Entry]?
        for (index, entry) in map.entries.enumerated() {
            if let keys, !keys.matches(entry.key) {
                problems.append(invalidKey(entry, keys))
            }
            guard let converted = check(entry.value, at: .key(entry.key), value, &problems) else { continue }
            changed = changed ?? map.entries
            changed?[index].value = converted
        }
        return changed.map { Node(Mapping($0), node.origin) }
    }

    private mutating func object(_ node: Node, _ table: any ObjectTable, _ problems: inout [Problem]) -> Node? {
        guard let map = node.map else {
            problems.append(mismatch(node, "a map"))
            return nil
        }
        var changed: [Mapping.Entry]?
        for (index, entry) in map.entries.enumerated() {
            guard let converted = check(entry, of: table, &problems) else { continue }
            changed = changed ?? map.entries
            changed?[index].value = converted
        }
        for field in table.required where map[field.name]?.isNull ?? true {
            problems.append(
                Problem(
                    id: "missing-key", headline: "\(path.isEmpty ? table.name : "`\(path)`") lacks `\(field.name)`",
                    span: node.origin.place.firstLine, depth: depth, secondary: node.origin.labels,
                    help: "`\(field.name)`: \(field.doc)"))
        }
        for keys in table.alternatives { alternative(keys, of: node, table, &problems) }
        return changed.map { Node(Mapping($0), node.origin) }
    }

    private mutating func check(
        _ entry: Mapping.Entry, of table: any ObjectTable, _ problems: inout [Problem]
    ) -> Node? {
        guard let field = table.key(entry.key) else {
            guard let others = table.others else {
                if !entry.value.isNull { problems.append(unknown(entry, of: table)) }
                return nil
            }
            if let keys = table.otherKeys, !keys.matches(entry.key) { problems.append(invalidKey(entry, keys)) }
            return check(entry.value, at: .key(entry.key), others, &problems)
        }
        if let advice = field.deprecated, !entry.value.isNull {
            problems.append(
                Problem(
                    id: "deprecated-key", headline: "`\(entry.key)` is out of date", span: entry.keySpan,
                    depth: depth + 1, help: advice, severity: .note))
        }
        return check(entry.value, at: .key(entry.key), field.schema, &problems)
    }

    /// Of some keys there has to be exactly one.
    private func alternative(
        _ keys: [String], of node: Node, _ table: any ObjectTable, _ problems: inout [Problem]
    ) {
        let present = keys.filter { !(node[$0]?.isNull ?? true) }
        guard present.count != 1 else { return }
        let names = (present.isEmpty ? keys : present).map { "`\($0)`" }.joined(separator: " and ")
        let what = path.isEmpty ? table.name : "`\(path)`"
        problems.append(
            Problem(
                id: present.isEmpty ? "missing-key" : "excluded-key",
                headline: present.isEmpty
                    ? "\(what) has none of \(names)" : "\(what) has \(names), of which one is allowed",
                span: node.origin.place.firstLine, depth: depth, secondary: node.origin.labels))
    }

    private func invalidKey(_ entry: Mapping.Entry, _ keys: Pattern) -> Problem {
        Problem(
            id: "invalid-key", headline: "the key `\(entry.key)` of `\(path)` should be \(keys.words)",
            span: entry.keySpan, depth: depth + 1)
    }

    private func unknown(_ entry: Mapping.Entry, of table: any ObjectTable) -> Problem {
        let near = nearest(to: entry.key, among: table.keys.map(\.name))
        return Problem(
            id: "unknown-key",
            headline: "`\(entry.key)` is no key of \(path.isEmpty ? table.name : "`\(path)`")",
            span: entry.keySpan, depth: depth + 1,
            help: near.map { "did you mean `\($0)`?" }
                ?? "the keys are \(table.keys.map { "`\($0.name)`" }.sorted().joined(separator: ", "))",
            fix: near.map { .init("rename to `\($0)`", replacing: entry.keySpan, with: $0) })
    }

    /// Tries each choice; when none fits, tells the problems of the one that the author got furthest with. What one choice
    /// converts stays converted for the next, as in the framework's validator: a list of one string, where text would do
    /// as well, ends up as text.
    private mutating func choice(_ node: Node, _ choices: [Schema], _ problems: inout [Problem]) -> Node? {
        if let converted = firstFit(node, choices, &problems) { return converted }
        var best: (problems: [Problem], rank: (Int, Int, Int))?
        var converted = node
        for schema in choices {
            var found: [Problem] = []
            converted = check(converted, schema, &found) ?? converted
            let rank = (schema.suits(node) ? 1 : 0, found.map(\.depth).min() ?? 0, -found.count)
            if best.map({ rank > $0.rank }) ?? true { best = (found, rank) }
        }
        if let best, best.rank.0 == 1 || choices.count == 1 {
            problems += best.problems
        } else {
            problems.append(mismatch(node, choices.map(\.words).unique.joined(separator: ", or ")))
        }
        return converted
    }

    /// The value as the first choice that fits has it. Choices that are out of the question at a glance are not
    /// tried, because telling what is wrong with them costs more than all the rest.
    private mutating func firstFit(_ node: Node, _ choices: [Schema], _ problems: inout [Problem]) -> Node? {
        var converted = node
        for schema in choices where schema.mayHold(node) {
            var found: [Problem] = []
            converted = check(converted, schema, &found) ?? converted
            if found.allSatisfy({ $0.severity == .note }) {
                problems += found
                return converted
            }
        }
        return nil
    }

    private func mismatch(_ node: Node, _ words: String, but: String? = nil) -> Problem {
        Problem(
            id: "invalid-value",
            headline:
                "\(path.isEmpty ? "the file" : "`\(path)`") should be \(words), and this \(but ?? "is \(node.quoted)")",
            span: node.origin.place.firstLine, depth: depth, secondary: node.origin.labels)
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
