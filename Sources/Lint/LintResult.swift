import Diagnostics
import Tree

/// What linting one spec or template found.
package struct LintResult {
    /// The file that was asked for, as the user would type it.
    package var path: String
    package var sources: SourceMap
    /// The stage that a spec was compiled for.
    package var stage: String?
    /// Findings of the rules and errors of the compiler, in the order of the files.
    package private(set) var findings: [Finding]
    private let places: Places

    /// - Parameter tree: the tree of a file as written, for places in it; asked for when somebody needs them.
    package init(
        path: String, sources: SourceMap, findings: [Finding], stage: String? = nil, tree: @escaping (FileID) -> Node?
    ) {
        self.path = path
        self.sources = sources
        self.stage = stage
        self.findings = LintResult.inSourceOrder(findings)
        places = Places(tree)
    }

    /// The findings by their places, each once: a place that is the origin of many resources is told of once.
    private static func inSourceOrder(_ findings: [Finding]) -> [Finding] {
        var told: Set<Told> = []
        let once = findings.filter { told.insert(Told($0)).inserted }
        return once.enumerated().sorted { a, b in
            let (x, y) = (a.element.span, b.element.span)
            if x.file != y.file { return x.file < y.file }
            if x.start != y.start { return x.start < y.start }
            if a.element.severity != b.element.severity { return a.element.severity > b.element.severity }
            return a.offset < b.offset
        }.map(\.element)
    }

    /// What is neither suppressed nor known to a baseline.
    package var counted: [Finding] { findings.filter { $0.suppression == nil } }

    /// The same result with its findings judged anew, in their order; `nil` for one that is to go.
    package func judging(_ judge: (Finding) -> Finding?) -> LintResult {
        var result = self
        result.findings = findings.compactMap(judge)
        return result
    }

    package func adding(_ more: [Finding]) -> LintResult {
        var result = self
        result.findings = LintResult.inSourceOrder(findings + more)
        return result
    }

    /// What stands at a place of one of the files.
    func place(of span: Span) -> PlaceMap.Place? { places.place(of: span) }

    /// The findings with their places spelled out, for programs.
    package var placed: [PlacedFinding] {
        var repeats: [String: Int] = [:]
        return findings.map { finding in
            var placed = PlacedFinding(finding, in: self)
            let count = repeats[placed.fingerprint, default: 0]
            repeats[placed.fingerprint] = count + 1
            if count > 0 { placed.fingerprint += "-\(count + 1)" }
            return placed
        }
    }
}

/// What a reader sees of a finding.
private struct Told: Hashable {
    private let code: String
    private let severity: Severity
    private let message: String
    private let span: Span
    private let suppression: Finding.Suppression?

    init(_ finding: Finding) {
        (code, severity, message) = (finding.code, finding.severity, finding.message)
        (span, suppression) = (finding.span, finding.suppression)
    }
}

/// The places of the files, each file looked through when it is first asked for.
private final class Places {
    private let tree: (FileID) -> Node?
    private var maps: [FileID: PlaceMap?] = [:]

    init(_ tree: @escaping (FileID) -> Node?) { self.tree = tree }

    func place(of span: Span) -> PlaceMap.Place? {
        guard !span.isNone else { return nil }
        if maps[span.file] == nil { maps[span.file] = .some(tree(span.file).map { PlaceMap(of: $0, in: span.file) }) }
        return maps[span.file]??.place(of: span)
    }
}

/// A finding with its place in words that need no source.
package struct PlacedFinding {
    package var finding: Finding
    /// As the user would type it.
    package var file: String
    package var start: Position
    /// Behind the last character.
    package var end: Position
    /// JSON Pointer into the file.
    package var pointer: String
    /// What it is about, by which a baseline knows it again.
    package var identity: FindingIdentity
    /// The identity in 32 hexadecimal digits; of several that are the same, the later ones are numbered.
    package var fingerprint: String

    init(_ finding: Finding, in result: LintResult) {
        self.finding = finding
        let source = result.sources[finding.span.file]
        file = source?.path ?? result.path
        start = source?.position(at: Int(finding.span.start)) ?? Position(line: 1, column: 1)
        end = source?.position(at: Int(finding.span.end)) ?? Position(line: 1, column: 1)
        let place = result.place(of: finding.span)
        pointer = place?.pointer ?? ""
        identity = FindingIdentity(
            code: finding.code, path: place?.semanticPath ?? "", subject: finding.subject, value: place?.digest ?? "")
        fingerprint = identity.digest
    }
}
