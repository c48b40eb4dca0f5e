import Tree

/// A language that a report can be written in.
package enum OutputFormat: String, CaseIterable, Sendable {
    /// For people, with the source around each finding.
    case text
    /// gwc's own, by `schemas/lint.schema.json`.
    case json
    /// Static Analysis Results Interchange Format 2.1.0, which GitHub and editors read.
    case sarif
    /// JUnit's XML, which nearly every CI server reads.
    case junit
    /// Checkstyle's XML.
    case checkstyle
    /// Commands of a GitHub workflow, which become annotations.
    case github
    /// GitLab's code quality report.
    case gitlab

    /// The report on everything that was linted in one run.
    ///
    /// - Parameters:
    ///   - colour: whether it is for a terminal; only text cares.
    ///   - version: of this program.
    package func render(_ results: [LintResult], colour: Bool = false, version: String) -> String {
        switch self {
        case .text: renderText(results, colour: colour)
        case .json: renderJSON(results)
        case .sarif: renderSARIF(results, version: version)
        case .junit: renderJUnit(results)
        case .checkstyle: renderCheckstyle(results)
        case .github: renderGitHub(results)
        case .gitlab: renderGitLab(results)
        }
    }

    /// Whether the bytes of a file are such a report, which a new one may replace.
    package func isReport(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        switch self {
        case .text:
            return text.firstRange(of: "\n --> ") != nil
                && Severity.allCases.contains { text.hasPrefix("\($0.rawValue)[") }
        case .json: return JSONText.read(text)?["findings"]?.list != nil
        case .sarif: return JSONText.read(text)?["runs"]?.list != nil
        case .junit: return text.hasPrefix("<?xml") && text.contains("<testsuite")
        case .checkstyle: return text.hasPrefix("<?xml") && text.contains("<checkstyle")
        case .github: return text.hasPrefix("::")
        case .gitlab: return JSONText.read(text)?.list?.allSatisfy { $0["fingerprint"] != nil } == true
        }
    }
}
