/// The page of a rule in Markdown: `gwc explain CODE` prints it, `docs/rules` holds it.
package func page(of rule: RuleInfo) -> String {
    var text = "# \(rule.code) \(rule.name)\n\n"
    text += "\(rule.summary)\n\n"
    text += "Severity: \(rule.severity.rawValue)\(rule.isOptIn ? ", only when a configuration asks for it" : "")\n\n"
    text += "## Why it matters\n\n\(rule.why)\n\n## What to do\n\n\(rule.help)\n"
    text += section("Reported", rule.flags, note: "What stands between `⟦` and `⟧` is reported.")
    text += section("Not reported", rule.allows, note: nil)
    if !rule.references.isEmpty {
        text += "\n## References\n\n" + rule.references.map { "- \($0)\n" }.joined()
    }
    return text
}

private func section(_ title: String, _ examples: [Example], note: String?) -> String {
    guard !examples.isEmpty else { return "" }
    let blocks = examples.map { example in
        "\n\(example.caption):\n\n```yaml\n\(example.shown)```\n"
            + (example.compared.map { "\nwhere before there was:\n\n```yaml\n\($0.shown)```\n" } ?? "")
    }
    return "\n## \(title)\n" + (note.map { "\n\($0)\n" } ?? "") + blocks.joined()
}

extension Example {
    /// The text as a page shows it: of an example that shows a limit, the middle is left out.
    fileprivate var shown: String {
        var lines = marked.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        if lines.count > 30 {
            lines.replaceSubrange(3..<(lines.count - 2), with: ["# and \(lines.count - 5) more like these"])
        }
        return lines.map { $0.utf8.count > 1000 ? "\($0.prefix(300))… and \($0.count - 300) letters more" : $0 }
            .joined(separator: "\n") + "\n"
    }

    fileprivate var caption: String {
        let piece =
            switch kind {
            case .spec: "In a spec"
            case .functions: "Below `functions` of a spec"
            case .template: "In a template"
            case .resources: "Below `Resources` of a template"
            }
        return stage.map { "\(piece), built for the stage `\($0)`" } ?? piece
    }
}

/// The list of all rules in Markdown, by family.
package func rulesIndex(_ rules: [RuleInfo]) -> String {
    var text = """
        # Rules

        What `gwc lint` looks for. `gwc explain CODE` prints a rule's page. What is not built yet is in
        [the roadmap](roadmap.md).

        | rule | severity | says |
        |---|---|---|

        """
    for rule in rules {
        text += "| [\(rule.code)](\(rule.code).md) \(rule.name) | \(rule.severity.rawValue) | \(rule.summary) |\n"
    }
    return text
}
