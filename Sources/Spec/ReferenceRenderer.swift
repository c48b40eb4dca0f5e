import Tree

/// The tables of a spec as reference pages in Markdown: the service, the provider, the functions, and each kind of event.
package struct ReferenceRenderer {
    /// A page: the name of its file without `.md`, and its text.
    package struct Page: Sendable {
        package var name: String
        package var text: String
    }

    private let ownPages: [ObjectIdentifier: String]
    private var text = ""
    /// The tables that have a section on the page, with the section's heading.
    private var headings: [ObjectIdentifier: String] = [:]
    private var waiting: [any ObjectTable] = []

    /// All pages, an index first.
    package static func render() -> [Page] {
        let events = EventKind.all.compactMap { kind in kind.table.map { (kind, $0) } }
        var own: [ObjectIdentifier: String] = [
            ObjectIdentifier(ProviderSpec.table): "provider", ObjectIdentifier(FunctionSpec.table): "function",
        ]
        for (kind, table) in events { own[ObjectIdentifier(table)] = eventPage(kind.key) }
        if let table = EventListSpec.item.table { own[ObjectIdentifier(table)] = "events" }
        let main: [(String, String, any ObjectTable)] = [
            ("service", "The service", ServiceSpec.table), ("provider", "`provider`", ProviderSpec.table),
            ("function", "Functions", FunctionSpec.table), ("api", "APIs", APISpec.table),
            ("route", "Routes", RouteSpec.table), ("authorizer", "Authorizers", AuthorizerSpec.table),
            ("stage", "Stages", StageSpec.table), ("domain", "Domains", DomainSpec.table),
            ("usage-plan", "Usage plans", NativeUsagePlanSpec.table),
        ]
        for (name, _, table) in main { own[ObjectIdentifier(table)] = name }
        var pages = main.map { Page(name: $0, text: page(title: $1, of: $2, own)) }
        pages += events.map { kind, table in
            Page(name: eventPage(kind.key), text: page(title: "`\(kind.key)` events", of: table, own))
        }
        return [index(main.map { ($0.0, $0.1, $0.2.doc) }), eventIndex(), kindsPage()] + pages
    }

    private static func eventPage(_ key: String) -> String { "event-\(key)" }

    private static func index(_ pages: [(name: String, title: String, doc: String)]) -> Page {
        let lines =
            pages.map { "- [\($0.title)](\($0.name).md): \($0.doc)" } + [
                "- [Events](events.md): What calls a function.",
                "- [Kinds of API](kinds.md): Which kind of API has what.",
            ]
        return Page(name: "README", text: "# Reference\n\n\(notice)\n\n\(lines.joined(separator: "\n"))\n")
    }

    private static func eventIndex() -> Page {
        let lines = EventKind.all.map { kind in
            kind.table == nil
                ? "- `\(kind.key)`: \(kind.doc)" : "- [`\(kind.key)`](\(eventPage(kind.key)).md): \(kind.doc)"
        }
        return Page(
            name: "events",
            text: "# Events\n\n\(notice)\n\nBelow `events:` of a function, each with its kind as the only key.\n\n"
                + "\(lines.joined(separator: "\n"))\n")
    }

    /// Which kind has what, from the table that the checks read.
    private static func kindsPage() -> Page {
        var text = "# Kinds of API\n\n\(notice)\n\nWhat `type: http`, `type: rest` and `type: websocket` have.\n"
        for place in Feature.Place.allCases {
            text += "\n## \(place.title)\n\n| key | http | rest | websocket |\n|---|---|---|---|\n"
            for feature in Feature.all where feature.place == place {
                let marks = APIKind.allCases.map { feature.kinds.contains($0) ? "✓" : "–" }
                text += "| `\(feature.key)` | \(marks.joined(separator: " | ")) |\n"
            }
        }
        return Page(name: "kinds", text: text)
    }

    private static let notice = "<!-- Written by `gwc-dev docs` from the tables of the compiler: change those. -->"

    private static func page(title: String, of table: any ObjectTable, _ own: [ObjectIdentifier: String]) -> String {
        var renderer = ReferenceRenderer(ownPages: own)
        renderer.text = "# \(title)\n\n\(notice)\n"
        renderer.headings[ObjectIdentifier(table)] = title
        renderer.section(table)
        while !renderer.waiting.isEmpty {
            let next = renderer.waiting.removeFirst()
            renderer.text += "\n## \(renderer.headings[ObjectIdentifier(next)] ?? next.name)\n"
            renderer.section(next)
        }
        return renderer.text
    }

    private init(ownPages: [ObjectIdentifier: String]) { self.ownPages = ownPages }

    private mutating func section(_ table: any ObjectTable) {
        text += "\n\(table.doc)\n"
        if !table.keys.isEmpty { text += "\n| Key | Value | Meaning |\n|---|---|---|\n" }
        for key in table.keys {
            let mark = key.required ? " (required)" : ""
            let advice = key.deprecated.map { " Out of date: \($0)." } ?? ""
            let cells = ["`\(key.name)`\(mark)", value(key.schema, of: key.name), key.doc + advice]
            text += "| \(cells.map(cell).joined(separator: " | ")) |\n"
        }
        for keys in table.alternatives {
            text += "\nExactly one of \(keys.map { "`\($0)`" }.joined(separator: ", ")).\n"
        }
        if let others = table.others { text += "\nOther keys: \(value(others, of: table.name)).\n" }
    }

    private func cell(_ text: String) -> String { text.replacing("|", with: "\\|").replacing("\n", with: " ") }

    /// What a place may hold, in words; tables are linked, and get a section when they have no page.
    private mutating func value(_ schema: Schema, of key: String) -> String {
        switch schema {
        case .fields(let table): return link(table(), key)
        case .list(let element, let count, let isUnique):
            return
                "a list\(isUnique ? " without repeats" : "")\(count.map { " of \($0.words)" } ?? ""): \(value(element, of: key))"
        case .map(.any, _, _): return "a map"
        case .map(let value, let keys, let most):
            return
                "a map\(most.map { " of at most \($0) \($0 == 1 ? "key" : "keys")" } ?? "")\(keys.map { ", keys \($0.words)" } ?? ""): \(self.value(value, of: key))"
        case .anyOf(let choices):
            var words: [String] = []
            for choice in choices {
                let text = value(choice, of: key)
                if !words.contains(text) { words.append(text) }
            }
            return words.joined(separator: ", or ")
        default: return schema.words
        }
    }

    private mutating func link(_ table: any ObjectTable, _ key: String) -> String {
        let identity = ObjectIdentifier(table)
        if let page = ownPages[identity] { return "[a map](\(page).md)" }
        if headings[identity] == nil {
            headings[identity] = freeHeading(table.name)
            waiting.append(table)
        }
        return "[a map](#\((headings[identity] ?? key).anchor))"
    }

    /// A heading that no other section has.
    private func freeHeading(_ name: String) -> String {
        let taken = Set(headings.values)
        return ([name] + (2...999).map { "\(name) (\($0))" }).first { !taken.contains($0) } ?? name
    }
}

extension String {
    /// The anchor that Markdown gives a heading.
    fileprivate var anchor: String {
        lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
    }
}
