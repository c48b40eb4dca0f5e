import Tree

/// GitLab's code quality report, which is Code Climate's. What is suppressed is left out.
func renderGitLab(_ results: [LintResult]) -> String {
    let counted = results.flatMap(\.placed).filter { $0.finding.suppression == nil }
    return document(Node(counted.map(issue)))
}

private func issue(_ placed: PlacedFinding) -> Node {
    let finding = placed.finding
    let path = placed.file.hasPrefix("./") ? String(placed.file.dropFirst(2)) : placed.file
    return [
        "description": Node(finding.help.isEmpty ? finding.message : "\(finding.message): \(finding.help)"),
        "check_name": Node(finding.code),
        "fingerprint": Node(placed.fingerprint),
        "severity": Node(finding.severity.gitlab),
        "location": ["path": Node(path), "lines": ["begin": Node(placed.start.line), "end": Node(placed.end.line)]],
    ]
}

extension Severity {
    fileprivate var gitlab: String {
        switch self {
        case .error: "blocker"
        case .high: "critical"
        case .medium: "major"
        case .low: "minor"
        case .info: "info"
        }
    }
}
