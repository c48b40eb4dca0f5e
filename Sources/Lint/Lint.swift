import Diagnostics

/// Runs the rules over a service. The findings have the severities of their rules and are in the order of the rules; a
/// place that two rules speak of has two.
///
/// - Parameter diagnostics: what the compiler said, of which some rules take what is theirs.
package func lint(
    _ context: LintContext, rules: [any Rule.Type] = allRules, diagnostics: DiagnosticBag = DiagnosticBag(),
    settings: LintSettings = LintSettings()
) -> [Finding] {
    guard let first = rules.first else { return [] }
    var report = Report(rule: first)
    let told = Dictionary(grouping: diagnostics.all, by: \.id)
    for rule in rules where !settings.isOffEverywhere(rule.info) {
        report.rule = rule
        rule.check(context, &report)
        for id in told.isEmpty ? [] : rule.info.adopts {
            for diagnostic in told[id] ?? [] { report.adopt(diagnostic) }
        }
    }
    return report.findings
}

extension LintResult {
    /// The result as the project wants it: comments heeded, severities set, what is off taken out.
    ///
    /// - Parameter relativePath: a file's path from the folder of the configuration.
    package func settled(_ settings: LintSettings, relativePath: (String) -> String = { $0 }) -> LintResult {
        let heeded = heedingComments(today: settings.today)
        var paths: [FileID: String] = [:]
        let rules = Dictionary(uniqueKeysWithValues: allRules.map { ($0.info.code, $0.info) })
        return heeded.judging { finding in
            guard let rule = rules[finding.code], !settings.layers.isEmpty else { return finding }
            let file = finding.span.file
            if paths[file] == nil { paths[file] = relativePath(sources[file]?.path ?? path) }
            guard
                let severity = settings.severity(
                    of: rule, own: finding.severity, file: paths[file] ?? path, stage: stage)
            else { return nil }
            var finding = finding
            finding.severity = severity
            return finding
        }
    }
}
