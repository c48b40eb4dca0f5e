import Diagnostics
import Tree

extension LintSettings {
    /// Takes over what a configuration says below `lint`; what it says twice, the later one decides.
    package mutating func read(_ root: Node, into diagnostics: inout DiagnosticBag) {
        for entry in root.map?.entries ?? [] {
            guard entry.key == "lint" else {
                diagnostics.unknown(entry, among: ["lint"])
                continue
            }
            for setting in entry.value.map?.entries ?? [] { read(setting, into: &diagnostics) }
        }
    }

    private mutating func read(_ setting: Mapping.Entry, into diagnostics: inout DiagnosticBag) {
        switch setting.key {
        case "severities": add(Layer(levels: levels(setting.value, into: &diagnostics)))
        case "stages":
            for stage in setting.value.map?.entries ?? [] {
                add(Layer(stage: stage.key, levels: levels(stage.value, into: &diagnostics)))
            }
        case "files":
            for glob in setting.value.map?.entries ?? [] {
                add(Layer(files: Glob(glob.key), levels: levels(glob.value, into: &diagnostics)))
            }
        case "failLevel": failLevel = level(setting.value, into: &diagnostics) ?? failLevel
        case "baseline": baseline = setting.value.string ?? baseline
        case "productionStages": productionStages = Set((setting.value.list ?? []).compactMap(\.string))
        default:
            diagnostics.unknown(
                setting, among: ["severities", "stages", "files", "failLevel", "baseline", "productionStages"])
        }
    }

    private mutating func add(_ layer: Layer) { if !layer.levels.isEmpty { layers.append(layer) } }

    private func levels(_ node: Node, into diagnostics: inout DiagnosticBag) -> [String: Severity?] {
        var levels: [String: Severity?] = [:]
        for entry in node.map?.entries ?? [] {
            guard LintSettings.ruleNames.contains(entry.key) else {
                diagnostics.unknown(entry, among: LintSettings.ruleNames.sorted(), as: "rule")
                continue
            }
            if entry.value.string == "off" || entry.value.bool == false {
                levels[entry.key] = .some(nil)
            } else if let level = level(entry.value, into: &diagnostics) {
                levels[entry.key] = level
            }
        }
        return levels
    }

    private func level(_ node: Node, into diagnostics: inout DiagnosticBag) -> Severity? {
        if let level = node.string.flatMap(Severity.init) { return level }
        diagnostics.error(
            "unknown-severity", "\(node.string.map { "`\($0)`" } ?? node.kindName) is no severity", at: node.origin,
            help: "one of \(Severity.allCases.map(\.rawValue).joined(separator: ", ")), or `off`")
        return nil
    }

    /// What rules may be called: by code, by name, all of a family.
    private static let ruleNames = Set(
        allRules.flatMap { [$0.info.code, $0.info.name, $0.info.family] })
}

extension DiagnosticBag {
    fileprivate mutating func unknown(_ entry: Mapping.Entry, among known: [String], as noun: String = "setting") {
        error(
            "unknown-\(noun)", "there is no \(noun) `\(entry.key)`", at: Origin(entry.keySpan),
            help: nearest(to: entry.key, among: known).map { "did you mean `\($0)`?" }
                ?? (known.count < 10 ? "the \(noun)s are \(known.joined(separator: ", "))" : nil))
    }
}
