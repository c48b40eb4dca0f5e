/// How a project wants to be linted.
package struct LintSettings: Sendable, Hashable {
    /// Severities for some files and stages; `nil` turns a rule off.
    package struct Layer: Sendable, Hashable {
        /// Only for files that match, by their path from the folder of the configuration.
        package var files: Glob?
        /// Only for services compiled for this stage.
        package var stage: String?
        /// By code, name or family of a rule.
        package var levels: [String: Severity?]

        package init(files: Glob? = nil, stage: String? = nil, levels: [String: Severity?]) {
            self.files = files
            self.stage = stage
            self.levels = levels
        }

        func level(of rule: RuleInfo) -> Severity?? {
            levels[rule.code] ?? levels[rule.name] ?? levels[rule.family]
        }
    }

    /// Later layers win.
    package var layers: [Layer] = []
    /// Findings this bad make the exit code 3.
    package var failLevel: Severity?
    /// Path of the baseline, from the folder of the configuration.
    package var baseline: String?
    /// Names of stages that customers use.
    package var productionStages: Set<String> = ["prod", "production", "live", "prd"]
    /// The day by which suppressions expire, `2026-12-31`; empty for never.
    package var today = ""

    package init() {}

    /// The severity of a rule in a file; `nil` when it is off there.
    ///
    /// - Parameter own: what the rule thinks of the finding at hand; its usual severity without one.
    package func severity(of rule: RuleInfo, own: Severity? = nil, file: String, stage: String?) -> Severity? {
        var severity = rule.isOptIn ? nil : own ?? rule.severity
        for layer in layers where layer.stage == nil || layer.stage == stage {
            if let files = layer.files, !files.matches(file) { continue }
            if let level = layer.level(of: rule) { severity = level }
        }
        return severity
    }

    /// Whether the rule need not look, whatever the file.
    func isOffEverywhere(_ rule: RuleInfo) -> Bool {
        rule.isOptIn && !layers.contains { ($0.level(of: rule) ?? nil) != nil }
    }
}
