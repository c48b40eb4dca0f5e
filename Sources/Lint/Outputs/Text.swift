import Diagnostics

/// Findings for people, as `gwc validate` shows them; those that are suppressed are left out.
func renderText(_ results: [LintResult], colour: Bool) -> String {
    results.map { result in
        let renderer = TextRenderer(sources: result.sources, colour: colour)
        return result.findings.filter { $0.suppression == nil }
            .map { renderer.render(Diagnostic($0), severity: $0.severity.rawValue) + "\n" }.joined()
    }.joined()
}

/// `2 errors, 1 high, 3 low`; empty when nothing counts.
package func summary(of results: [LintResult]) -> String {
    let counted = results.flatMap(\.findings).filter { $0.suppression == nil }
    return Severity.allCases.reversed().compactMap { severity in
        let count = counted.count { $0.severity == severity }
        return count == 0 ? nil : "\(count) \(severity.rawValue)\(severity == .error && count > 1 ? "s" : "")"
    }.joined(separator: ", ")
}
