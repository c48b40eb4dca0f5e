import Diagnostics
import Tree

/// Checks a tree against a schema as the framework's validator does: null in a map means absent, a scalar of another type
/// is converted where nothing is lost (`"6"` to 6, one value to a list of one and back), and every problem is reported at
/// its place.
package struct Validator {
    /// Where the validator stands.
    private var path: [Step]

    private enum Step {
        case key(String)
        case index(Int)
    }

    /// The tree with the conversions applied.
    ///
    /// - Parameters:
    ///   - key: where the tree stands in the spec; `nil` for the whole of it.
    ///   - severity: of what does not fit; `nil` reports nothing.
    ///   - unknownKeys: severity of keys that the schema does not know, when others may know them; `nil` is that of the rest.
    package static func check(
        _ node: Node, at key: String? = nil, against schema: Schema, severity: Diagnostic.Severity?,
        unknownKeys: Diagnostic.Severity? = nil, into diagnostics: inout DiagnosticBag
    ) -> Node {
        var validator = Validator(path: key.map { [.key($0)] } ?? [])
        var problems: [Problem] = []
        let converted = validator.check(node, schema, &problems) ?? node
        guard let severity else { return converted }
        for var problem in problems {
            let isUnknownKey = problem.id == "unknown-key"
            // What has a meaning to somebody else is no slip of the pen to mend.
            if isUnknownKey, unknownKeys != nil { problem.fix = nil }
            diagnostics.report(problem.diagnostic(isUnknownKey ? unknownKeys ?? severity : severity))
        }
        return converted
    }

    /// The value after the conversions; `nil` when there was nothing to convert, which spares copying what stays.
    private mutating func check(_ node: Node, _ schema: Schema, _ problems: inout [Problem]) -> Node? {
        if node.isUnknown || node.isNull { return nil }
        switch schema {
        case .any: return nil
        case .list(let element, let count, let isUnique):
            if isUnique { noteRepeats(node, &problems) }
            return list(node, element, count, &problems)
        case .map(let value, let keys, let most):
            if let most { checkNumber(of: node, most, &problems) }
            return map(node, value, keys, &problems)
        case .fields(let table): return object(node, table(), &problems)
        case .anyOf(let choices): return choice(node, choices, &problems)
        default: return scalar(node, schema, &problems)
        }
    }

    private mutating func check(_ node: Node, at step: Step, _ schema: Schema, _ problems: inout [Problem]) -> Node? {
        if case .any = schema { return nil }
        path.append(step)
        defer { path.removeLast() }
        return check(node, schema, &problems)
    }

    private func scalar(_ node: Node, _ schema: Schema, _ problems: inout [Problem]) -> Node? {
        let converted = Conversion.convert(node, to: schema)
        if !converted.fits(schema) {
            var problem = mismatch(converted, schema.words)
            problem.help = schema.advice(on: converted)
            problem.isOtherKind = schema.isSingleValue
            problems.append(problem)
        }
        return converted == node ? nil : converted
    }

    private mutating func list(
        _ node: Node, _ element: Schema, _ count: ClosedRange<Int>?, _ problems: inout [Problem]
    ) -> Node? {
        if node.map != nil {
            problems.append(mismatch(node, "a list"))
            return nil
        }
        let elements = node.list ?? [node]
        if let count, !count.contains(elements.count) {
            problems.append(mismatch(node, "a list of \(count.words) values", but: "has \(elements.count)"))
        }
        var changed = node.list == nil ? elements : nil
        for (index, value) in elements.enumerated() {
            if value.isNull { noteEmpty(node, index, element, &problems) }
            guard let converted = check(value, at: .index(index), element, &problems) else { continue }
            changed = changed ?? elements
            changed?[index] = converted
        }
        return changed.map { Node($0, node.origin) }
    }

    private func checkNumber(of map: Node, _ most: Int, _ problems: inout [Problem]) {
        let count = map.map?.entries.count { !$0.value.isNull } ?? 0
        if count <= most { return }
        var problem = mismatch(map, "a map of \(most == 1 ? "one key" : "at most \(most) keys")", but: "has \(count)")
        problem.depth += 1
        problems.append(problem)
    }

    private func noteRepeats(_ list: Node, _ problems: inout [Problem]) {
        guard let elements = list.list, elements.count > 1 else { return }
        var seen: Set<Node> = []
        for element in elements where !seen.insert(element).inserted {
            let origin = element.origin.place.isNone ? list.origin : element.origin
            problems.append(
                Problem(
                    "repeated-value", "\(place(or: "the list")) has \(element.quoted) twice", origin,
                    depth: path.count, help: "take one of them away"))
        }
    }

    /// Nothing in a list is no absence, as it is in a map.
    private mutating func noteEmpty(_ list: Node, _ index: Int, _ element: Schema, _ problems: inout [Problem]) {
        guard !element.takesNull else { return }
        path.append(.index(index))
        defer { path.removeLast() }
        let place = list.list?[index].origin ?? .none
        problems.append(
            Problem(
                "invalid-value", "`\(pathText)` is empty, and should be \(element.words)",
                place.place.isNone ? list.origin : place,
                depth: path.count, help: "take the `-` away, or put a value behind it"))
    }

    private mutating func map(_ node: Node, _ value: Schema, _ keys: Pattern?, _ problems: inout [Problem]) -> Node? {
        guard let map = node.map else {
            problems.append(mismatch(node, "a map"))
            return nil
        }
        return converted(map, node.origin) { validator, entry in
            if let keys, !entry.value.isNull, !keys.matches(entry.key) {
                problems.append(validator.invalidKey(entry, keys))
            }
            return validator.check(entry.value, at: .key(entry.key), value, &problems)
        }
    }

    private mutating func object(_ node: Node, _ table: any ObjectTable, _ problems: inout [Problem]) -> Node? {
        guard let map = node.map else {
            problems.append(notAMap(node, table))
            return nil
        }
        let changed = converted(map, node.origin) { validator, entry in
            validator.check(entry, in: map, of: table, &problems)
        }
        for field in table.required
        where map[field.name]?.isNull ?? true && !isMisspelt([field.name], in: map, table) {
            problems.append(missing(field, in: node, table))
        }
        if table.needsKey, map.allSatisfy(\.value.isNull) { problems.append(empty(node, table)) }
        problems += table.alternatives.compactMap { alternative($0, of: node, table) }
        for finding in table.findings(in: map) {
            let origin = finding.span.map { Origin($0) } ?? node.origin
            problems.append(Problem(finding.id, finding.headline, origin, depth: path.count, help: finding.help))
        }
        return changed
    }

    private mutating func check(
        _ entry: Mapping.Entry, in map: Mapping, of table: any ObjectTable, _ problems: inout [Problem]
    ) -> Node? {
        if entry.value.isNull { return nil }
        guard let field = table.key(entry.key) else {
            guard let others = table.others else {
                problems.append(unknown(entry, of: table, in: map))
                return nil
            }
            if let keys = table.otherKeys, !keys.matches(entry.key) { problems.append(invalidKey(entry, keys)) }
            return check(entry.value, at: .key(entry.key), others, &problems)
        }
        if let advice = field.deprecated { problems.append(deprecation(entry, advice)) }
        return check(entry.value, at: .key(entry.key), field.schema, &problems)
    }

    /// The map with what `check` makes of its values; `nil` when that is nothing new.
    private mutating func converted(
        _ map: Mapping, _ origin: Origin, _ check: (inout Validator, Mapping.Entry) -> Node?
    ) -> Node? {
        var changed: [Mapping.Entry]?
        for index in map.entries.indices {
            guard let value = check(&self, map.entries[index]) else { continue }
            changed = changed ?? map.entries
            changed?[index].value = value
        }
        return changed.map { Node(Mapping($0), origin) }
    }

    /// Tries each choice; when none fits, tells the problems of the one that the author got furthest with. What one choice
    /// converts stays converted for the next, as in the framework's validator: a list of one string, where text would do
    /// as well, ends up as text.
    private mutating func choice(_ node: Node, _ choices: [Schema], _ problems: inout [Problem]) -> Node? {
        var converted: Node?
        // Telling what is wrong with a choice costs more than all the rest, so those out of the question come later.
        for schema in choices where schema.mayFit(converted ?? node) {
            var found: [Problem] = []
            converted = check(converted ?? node, schema, &found) ?? converted
            if found.allSatisfy(\.isNote) {
                problems += found
                return converted
            }
        }
        problems += problemsOfNearest(of: choices, converted ?? node)
        return converted
    }

    private mutating func problemsOfNearest(of choices: [Schema], _ node: Node) -> [Problem] {
        var best: (problems: [Problem], rank: Rank)?
        for schema in choices where schema.suits(node) || choices.count == 1 {
            var found: [Problem] = []
            _ = check(node, schema, &found)
            let rank = Rank(found)
            if best.map({ $0.rank < rank }) ?? true { best = (found, rank) }
        }
        return best?.problems ?? [mismatch(node, choices.map(\.words).eachOnce.joined(separator: ", or "))]
    }
}

/// How near a value came to fitting a choice.
private struct Rank: Comparable {
    private var values: [Int]

    init(_ problems: [Problem]) {
        let depth = problems.map(\.depth).min() ?? 0
        values = [problems.contains(where: \.isOtherKind) ? 0 : 1, depth, -problems.count]
    }

    static func < (a: Rank, b: Rank) -> Bool { a.values.lexicographicallyPrecedes(b.values) }
}

// The problems in words.
extension Validator {
    /// The place as an author would say it: `functions.hello.events[0].http`.
    private var pathText: String {
        path.reduce(into: "") { text, step in
            switch step {
            case .key(let key): text += text.isEmpty ? key : ".\(key)"
            case .index(let index): text += "[\(index)]"
            }
        }
    }

    /// The place in a sentence; `name` where there is no path.
    private func place(or name: String) -> String { path.isEmpty ? name : "`\(pathText)`" }

    private func mismatch(_ node: Node, _ words: String, but: String? = nil) -> Problem {
        Problem(
            "invalid-value", "\(place(or: "the file")) should be \(words), and this \(but ?? "is \(node.quoted)")",
            node.origin, depth: path.count)
    }

    private func notAMap(_ node: Node, _ table: any ObjectTable) -> Problem {
        var problem = mismatch(node, "a map")
        if let advice = table.advice(onText: node) {
            problem.headline = advice.headline
            problem.help = advice.help
        }
        return problem
    }

    private func deprecation(_ entry: Mapping.Entry, _ advice: String) -> Problem {
        var problem = Problem(
            "deprecated-key", "`\(entry.key)` is out of date", Origin(entry.keySpan), depth: path.count + 1,
            help: advice)
        problem.isNote = true
        return problem
    }

    private func missing(_ field: FieldInfo, in node: Node, _ table: any ObjectTable) -> Problem {
        var problem = Problem(
            "missing-key", "\(place(or: table.name)) lacks `\(field.name)`", node.origin, depth: path.count,
            help: "`\(field.name)`: \(field.doc)")
        problem.missingKey = field.name
        return problem
    }

    private func empty(_ node: Node, _ table: any ObjectTable) -> Problem {
        let names = table.keys.map { "`\($0.name)`" }.joined(separator: ", ")
        return Problem(
            "missing-key", "\(place(or: table.name)) has no key", node.origin, depth: path.count,
            help: "give it at least one of \(names)")
    }

    /// Of some keys there has to be exactly one.
    private func alternative(_ keys: [String], of node: Node, _ table: any ObjectTable) -> Problem? {
        let present = keys.filter { !(node[$0]?.isNull ?? true) }
        if present.count == 1 || present.isEmpty && isMisspelt(keys, in: node.map ?? Mapping(), table) { return nil }
        let names = (present.isEmpty ? keys : present).map { "`\($0)`" }.joined(separator: " and ")
        let what = place(or: table.name)
        return present.isEmpty
            ? Problem("missing-key", "\(what) has none of \(names)", node.origin, depth: path.count)
            : Problem("excluded-key", "\(what) has \(names), of which one is allowed", node.origin, depth: path.count)
    }

    /// Whether a key that the table does not know seems to stand for one of these: that is told already, at the key.
    private func isMisspelt(_ names: [String], in map: Mapping, _ table: any ObjectTable) -> Bool {
        guard table.others == nil else { return false }
        return map.contains { entry in
            table.key(entry.key) == nil
                && nearest(to: entry.key, among: table.keys.map(\.name)).map(names.contains) ?? false
        }
    }

    private func invalidKey(_ entry: Mapping.Entry, _ keys: Pattern) -> Problem {
        Problem(
            "invalid-key", "the key `\(entry.key)` of \(place(or: "the file")) should be \(keys.words)",
            Origin(entry.keySpan), depth: path.count + 1)
    }

    private func unknown(_ entry: Mapping.Entry, of table: any ObjectTable, in map: Mapping) -> Problem {
        let near = nearest(to: entry.key, among: table.keys.map(\.name))
        var problem = Problem(
            "unknown-key", "`\(entry.key)` is no key of \(place(or: table.name))", Origin(entry.keySpan),
            depth: path.count + 1)
        if let advice = table.advice(onUnknown: entry, in: map) {
            problem.headline = advice.headline
            problem.help = advice.help
        } else if let near {
            problem.help = "did you mean `\(near)`?"
            problem.fix = .init("rename to `\(near)`", replacing: entry.keySpan, with: near)
        } else if table.keys.count <= 12 {
            problem.help = "the keys are \(table.keys.map { "`\($0.name)`" }.sorted().joined(separator: ", "))"
        }
        return problem
    }
}

/// What does not fit at one place.
private struct Problem {
    var id: String
    var headline: String
    var origin: Origin
    /// How far into the tree it was found: deeper is nearer to what the author meant.
    var depth: Int
    var help: String?
    var fix: Diagnostic.Fix?
    /// Whether it is only worth a note, and the value fits.
    var isNote = false
    /// Whether it tells that another kind of object is meant: of `type: a` and `type: b`, the other one.
    var isOtherKind = false
    /// The key that a map lacks, when that is the matter.
    var missingKey: String?

    init(_ id: String, _ headline: String, _ origin: Origin, depth: Int, help: String? = nil) {
        self.id = id
        self.headline = headline
        self.origin = origin
        self.depth = depth
        self.help = help
    }

    func diagnostic(_ severity: Diagnostic.Severity) -> Diagnostic {
        let span = ["missing-key", "excluded-key"].contains(id) ? origin.place.firstByte : origin.place
        var diagnostic = Diagnostic(
            isNote ? .note : severity, id, headline, at: span, secondary: origin.labels, help: help, fix: fix)
        diagnostic.missingKey = missingKey
        return diagnostic
    }
}
