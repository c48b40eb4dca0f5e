/// Checkstyle's XML: files with their errors. What is suppressed is left out.
func renderCheckstyle(_ results: [LintResult]) -> String {
    var files: [(path: String, errors: [XML])] = []
    for placed in results.flatMap(\.placed) where placed.finding.suppression == nil {
        if files.last?.path != placed.file { files.append((placed.file, [])) }
        files[files.count - 1].errors.append(error(placed))
    }
    return XML(
        name: "checkstyle", attributes: [("version", "10.0")],
        children: files.map { XML(name: "file", attributes: [("name", $0.path)], children: $0.errors) }
    ).document
}

private func error(_ placed: PlacedFinding) -> XML {
    let finding = placed.finding
    return XML(
        name: "error",
        attributes: [
            ("line", "\(placed.start.line)"), ("column", "\(placed.start.column)"),
            ("severity", finding.severity.checkstyle),
            ("message", finding.help.isEmpty ? finding.message : "\(finding.message): \(finding.help)"),
            ("source", "gwc.\(finding.code)"),
        ])
}

extension Severity {
    fileprivate var checkstyle: String {
        switch self {
        case .error, .high: "error"
        case .medium: "warning"
        case .low, .info: "info"
        }
    }
}
