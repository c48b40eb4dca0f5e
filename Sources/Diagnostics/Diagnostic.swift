/// One thing to tell the author about what they wrote.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable, Comparable {
        case note, warning, error

        private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
        package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    }

    /// A place with what is to be said about it.
    package struct Label: Sendable, Hashable {
        package var span: Span
        package var text: String

        package init(_ span: Span, _ text: String = "") {
            self.span = span
            self.text = text
        }
    }

    /// A safe change of the source that mends the finding.
    package struct Fix: Sendable, Hashable {
        package var title: String
        package var span: Span
        package var replacement: String

        package init(_ title: String, replacing span: Span, with replacement: String) {
            self.title = title
            self.span = span
            self.replacement = replacement
        }

        /// This fix where the finding that it mends has a place. A value that a program made, such as a spec in JavaScript,
        /// has none: nothing says where the text to be replaced is.
        package func mending(_ place: Span) -> Fix? {
            place.isNone || span.isNone || place.start == place.end ? nil : self
        }
    }

    /// Stable name of the kind of finding, in kebab case, such as `unknown-key`.
    package var id: String
    package var severity: Severity
    /// Quotes the author's text and says what is wrong; lower case, no full stop.
    package var headline: String
    package var primary: Label
    package var secondary: [Label]
    /// What to do about it.
    package var help: String?
    package var fix: Fix?
    /// The key that the map at the place lacks, when that is what the schema found.
    package var missingKey: String?

    package init(
        _ severity: Severity, _ id: String, _ headline: String, at span: Span, label: String = "",
        secondary: [Label] = [], help: String? = nil, fix: Fix? = nil
    ) {
        self.id = id
        self.severity = severity
        self.headline = headline
        self.primary = Label(span, label)
        self.secondary = secondary
        self.help = help
        self.fix = fix?.mending(span)
    }
}

/// The findings of one compilation, each of them once, in the order in which they were found.
package struct DiagnosticBag: Sendable {
    package private(set) var all: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []
    /// Where `all` has the warnings of the schema about a value.
    private var doubts: [Span: Int] = [:]
    /// Where `all` has what the schema said about keys that a map lacks, by the map's first byte.
    private var lacks: [Span: [Int]] = [:]

    package init() {}

    /// Adds a finding that is not there yet. An error about a value takes the place of what the schema said about it: the
    /// error knows more, and one place is told of once.
    package mutating func report(_ diagnostic: Diagnostic) {
        guard seen.insert(diagnostic).inserted else { return }
        if diagnostic.severity == .error, let known = takeDoubt(of: diagnostic) ?? takeLack(of: diagnostic) {
            all[known] = diagnostic
            return
        }
        if diagnostic.id == "invalid-value" { doubts[diagnostic.primary.span] = all.count }
        if diagnostic.missingKey != nil { lacks[diagnostic.primary.span.firstByte, default: []].append(all.count) }
        all.append(diagnostic)
    }

    private mutating func takeDoubt(of error: Diagnostic) -> Int? {
        doubts.isEmpty ? nil : doubts.removeValue(forKey: error.primary.span)
    }

    /// The place of what the schema said about a key that the error asks for.
    private mutating func takeLack(of error: Diagnostic) -> Int? {
        let start = error.primary.span.firstByte
        guard error.missingKey == nil, let told = lacks[start] else { return nil }
        let text = error.headline + (error.help ?? "")
        let position = told.firstIndex { all[$0].missingKey.map { text.contains("`\($0)") } ?? false }
        return position.flatMap { lacks[start]?.remove(at: $0) }
    }

    package mutating func error(
        _ id: String, _ headline: String, at origin: Origin, label: String = "",
        secondary: [Diagnostic.Label] = [], help: String? = nil, fix: Diagnostic.Fix? = nil
    ) {
        report(
            Diagnostic(
                .error, id, headline, at: origin.place, label: label, secondary: secondary + origin.labels, help: help,
                fix: fix))
    }

    package mutating func warning(
        _ id: String, _ headline: String, at origin: Origin, label: String = "",
        secondary: [Diagnostic.Label] = [], help: String? = nil, fix: Diagnostic.Fix? = nil
    ) {
        report(
            Diagnostic(
                .warning, id, headline, at: origin.place, label: label, secondary: secondary + origin.labels,
                help: help, fix: fix))
    }

    package mutating func note(_ id: String, _ headline: String, at origin: Origin, help: String? = nil) {
        report(Diagnostic(.note, id, headline, at: origin.place, secondary: origin.labels, help: help))
    }

    package var hasErrors: Bool { all.contains { $0.severity == .error } }
    package func count(_ severity: Diagnostic.Severity) -> Int { all.count { $0.severity == severity } }
}

extension Origin {
    /// The references that brought the value to its place, nearest first, as secondary labels.
    package var labels: [Diagnostic.Label] {
        var labels: [Diagnostic.Label] = []
        var next = via
        while let route = next {
            if route.site != place {
                labels.append(Diagnostic.Label(route.site, "reached through this \(route.kind.rawValue)"))
            }
            next = route.before
        }
        return labels
    }
}

extension StringProtocol {
    /// This text as a message quotes it: what is longer than anybody reads is cut.
    package var cutForMessage: String { utf8.count <= 120 ? String(self) : "\(prefix(100))…" }
}
