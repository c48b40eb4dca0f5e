/// Workflow commands that GitHub makes annotations of. It shows ten of a kind and step, so the worst come first.
func renderGitHub(_ results: [LintResult]) -> String {
    let counted = results.flatMap(\.placed).filter { $0.finding.suppression == nil }
    let sorted = counted.enumerated().sorted { a, b in
        let (x, y) = (a.element.finding.severity, b.element.finding.severity)
        return x == y ? a.offset < b.offset : x > y
    }
    return sorted.map { command($0.element) }.joined()
}

private func command(_ placed: PlacedFinding) -> String {
    let finding = placed.finding
    let title = finding.severity.rawValue + " " + finding.code
    let properties = [
        ("file", placed.file), ("line", "\(placed.start.line)"), ("endLine", "\(placed.end.line)"),
        ("col", "\(placed.start.column)"), ("endColumn", "\(placed.end.column)"), ("title", title),
    ]
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    let text = finding.help.isEmpty ? finding.message : "\(finding.message)\nhelp: \(finding.help)"
    return "::\(finding.severity.github) \(list)::\(escaped(text, isProperty: false))\n"
}

private func escaped(_ text: String, isProperty: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "%": out += "%25"
        case "\r": out += "%0D"
        case "\n": out += "%0A"
        case ":" where isProperty: out += "%3A"
        case "," where isProperty: out += "%2C"
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out
}

extension Severity {
    fileprivate var github: String {
        switch self {
        case .error, .high: "error"
        case .medium: "warning"
        case .low, .info: "notice"
        }
    }
}
