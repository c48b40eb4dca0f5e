import Diagnostics
import Tree

/// Compares two JSON schemas of bodies, draft 4 as API Gateway reads it: which bodies are refused that were taken, and
/// the other way round.
struct SchemaDiff {
    enum Direction: String {
        case narrows = "narrowed"
        case widens = "widened"
        case unknown = "changed"
    }

    struct Finding {
        /// `$.user.age`.
        var path: String
        var direction: Direction
        var message: String
        var origin: Origin
    }

    private var findings: [Finding] = []

    static func compare(_ old: Node, _ new: Node) -> [Finding] {
        var diff = SchemaDiff()
        diff.compare(old, new, "$")
        return diff.findings
    }

    private mutating func compare(_ old: Node, _ new: Node, _ path: String) {
        guard old.sortedKeys != new.sortedKeys else { return }
        let count = findings.count
        compareTexts("type", old, new, path)
        compareTexts("enum", old, new, path)
        compareRequired(old, new, path)
        for (key, grows) in Self.bounds { compareBound(key, grows, old, new, path) }
        comparePattern(old, new, path)
        compareProperties(old, new, path)
        if let was = old["items"], let now = new["items"] { compare(was, now, path + "[]") }
        let handled = Set(["type", "enum", "required", "pattern", "properties", "additionalProperties", "items"])
            .union(Self.bounds.map(\.key)).union(Self.annotations)
        let others = Set((old.map?.keys ?? []) + (new.map?.keys ?? [])).subtracting(handled)
            .filter { old[$0]?.sortedKeys != new[$0]?.sortedKeys }
        for key in others.sorted() { add(path, .unknown, "`\(key)` is another", new[key] ?? new) }
        _ = count
    }

    private static let annotations: Set<String> = [
        "title", "description", "default", "$schema", "id", "example", "format",
    ]
    /// Limits, and whether a larger one takes more.
    private static let bounds: [(key: String, grows: Bool)] = [
        ("maximum", true), ("maxLength", true), ("maxItems", true), ("maxProperties", true), ("minimum", false),
        ("minLength", false), ("minItems", false), ("minProperties", false),
    ]

    private mutating func add(_ path: String, _ direction: Direction, _ message: String, _ node: Node) {
        findings.append(Finding(path: path, direction: direction, message: message, origin: node.origin))
    }

    /// `type` and `enum`: a list of what is taken; without one everything is.
    private mutating func compareTexts(_ key: String, _ old: Node, _ new: Node, _ path: String) {
        func values(_ node: Node) -> Set<String>? {
            node[key].map { value in Set((value.list ?? [value]).map { $0.string ?? JSONWriter.compact($0) }) }
        }
        let (was, now) = (values(old), values(new))
        guard was != now else { return }
        let gone =
            now == nil
            ? [] : was.map { $0.subtracting(now ?? []) }?.filter { !isNumber($0, in: now, key) } ?? ["other values"]
        let come =
            was == nil
            ? [] : now.map { $0.subtracting(was ?? []) }?.filter { !isNumber($0, in: was, key) } ?? ["other values"]
        if !gone.isEmpty {
            add(path, .narrows, "\(key) takes no \(gone.sorted().joined(separator: ", ")) any more", new[key] ?? new)
        }
        if !come.isEmpty {
            add(path, .widens, "\(key) takes \(come.sorted().joined(separator: ", ")) too", new[key] ?? new)
        }
    }

    /// An integer is a number.
    private func isNumber(_ value: String, in others: Set<String>?, _ key: String) -> Bool {
        key == "type" && value == "integer" && others?.contains("number") == true
    }

    private mutating func compareRequired(_ old: Node, _ new: Node, _ path: String) {
        let (was, now) = (
            Set(old["required"]?.list?.compactMap(\.string) ?? []),
            Set(new["required"]?.list?.compactMap(\.string) ?? [])
        )
        for name in now.subtracting(was).sorted() {
            add(path, .narrows, "`\(name)` is required", new["required"] ?? new)
        }
        for name in was.subtracting(now).sorted() { add(path, .widens, "`\(name)` is not required any more", new) }
    }

    private mutating func compareBound(_ key: String, _ grows: Bool, _ old: Node, _ new: Node, _ path: String) {
        let (was, now) = (old[key]?.number, new[key]?.number)
        guard was != now else { return }
        let narrows = was == nil || now != nil && (grows ? now! < was! : now! > was!)
        let text = now.map { "is \(Node(.double($0)).shownNumber)" } ?? "is gone"
        add(path, narrows ? .narrows : .widens, "`\(key)` \(text)", new[key] ?? new)
    }

    private mutating func comparePattern(_ old: Node, _ new: Node, _ path: String) {
        let (was, now) = (old["pattern"], new["pattern"])
        guard was != now else { return }
        let direction: Direction = was == nil ? .narrows : now == nil ? .widens : .unknown
        add(path, direction, now.map { "`pattern` is \($0.shown)" } ?? "`pattern` is gone", now ?? new)
    }

    private mutating func compareProperties(_ old: Node, _ new: Node, _ path: String) {
        let (was, now) = (old["properties"]?.map ?? Mapping(), new["properties"]?.map ?? Mapping())
        let (wasClosed, isClosed) = (
            old["additionalProperties"]?.bool == false, new["additionalProperties"]?.bool == false
        )
        if wasClosed != isClosed {
            add(
                path, isClosed ? .narrows : .widens,
                isClosed ? "unknown properties are refused" : "unknown properties are taken",
                new["additionalProperties"] ?? new)
        }
        for name in Set(was.keys).union(now.keys).sorted() {
            switch (was[name], now[name]) {
            case (let before?, let after?): compare(before, after, "\(path).\(name)")
            case (_?, nil): if isClosed { add(path, .narrows, "`\(name)` is refused", new) }
            case (nil, let after?):
                if wasClosed {
                    add(path, .widens, "`\(name)` is taken", after)
                } else if after.map?.isEmpty == false {
                    add(path, .narrows, "`\(name)` has to be of a form", after)
                }
            case (nil, nil): break
            }
        }
    }
}
