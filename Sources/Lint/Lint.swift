import Diagnostics

/// Runs the rules over a service. The findings are in the order of the rules; a place that two rules speak of has two.
///
/// - Parameters:
///   - diagnostics: what the compiler said, of which some rules take what is theirs.
///   - settings: severities, and what is off.
package func lint(
    _ context: LintContext, rules: [any Rule.Type] = allRules, diagnostics: DiagnosticBag = DiagnosticBag(),
    settings: RuleSettings = RuleSettings()
) -> [Finding] {
    guard let first = rules.first else { return [] }
    var report = Report(rule: first, severities: settings.severities)
    let told = Dictionary(grouping: diagnostics.all, by: \.id)
    for rule in rules where settings.isOn(rule) {
        report.rule = rule
        rule.check(context, &report)
        for id in told.isEmpty ? [] : rule.info.adopts {
            for diagnostic in told[id] ?? [] { report.adopt(diagnostic) }
        }
    }
    return report.findings
}

extension Report {
    fileprivate mutating func adopt(_ diagnostic: Diagnostic) {
        let info = rule.info
        add(
            Finding(
                code: info.code, severity: severities[info.code] ?? info.severity, message: diagnostic.headline,
                span: diagnostic.primary.span, label: diagnostic.primary.text, secondary: diagnostic.secondary,
                help: diagnostic.help ?? info.help, fix: diagnostic.fix))
    }
}

/// Which rules speak, and how loudly.
package struct RuleSettings: Sendable, Hashable {
    /// Severities that differ from the rules' own, by code.
    package var severities: [String: Severity] = [:]
    /// Codes of rules that are off.
    package var off: Set<String> = []

    package init() {}

    func isOn(_ rule: any Rule.Type) -> Bool {
        let info = rule.info
        return !off.contains(info.code) && (!info.isOptIn || severities[info.code] != nil)
    }
}
