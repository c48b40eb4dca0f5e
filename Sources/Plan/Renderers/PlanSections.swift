/// The changes of a plan in the order in which they matter, each in one section.
struct PlanSections {
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case plain = "0"
    }

    struct Section {
        var title: String
        var style: Style
        var changes: [Change]
    }

    private(set) var changes: [Section] = []

    init(_ plan: Plan) {
        var rest = plan.gateway + plan.permissions.filter(\.isNewlyPublic)
        func take(_ title: String, _ style: Style, _ isWanted: (Change) -> Bool) {
            changes.append(Section(title: title, style: style, changes: rest.filter(isWanted)))
            rest.removeAll(where: isWanted)
        }
        take("Newly public", .red) { $0.isNewlyPublic }
        take("Breaking for clients", .red) { $0.clients == .breaking }
        take("May break clients", .yellow) { $0.clients == .maybe }
        take("Loosens security", .yellow) { $0.security == .loosens }
        take("Safe", .green) { _ in true }
        changes.append(
            Section(title: "Permissions", style: .bold, changes: plan.permissions.filter { !$0.isNewlyPublic }))
    }

    /// `3 routes +1 ~2 −1 · 2 breaking · 1 newly public · 0 replaced · deploys stage prod`.
    static func headline(_ plan: Plan) -> String {
        let summary = PlanSummary(plan)
        var parts: [String] = []
        let routes = summary.routesAdded + summary.routesChanged + summary.routesRemoved
        if routes > 0 {
            parts.append(
                "\(count(routes, "route")) +\(summary.routesAdded) ~\(summary.routesChanged) -\(summary.routesRemoved)")
        }
        parts.append("\(summary.breaking) breaking")
        if summary.newlyPublic > 0 { parts.append("\(summary.newlyPublic) newly public") }
        if summary.loosens > 0 { parts.append("\(summary.loosens) loosening") }
        parts.append(
            "resources +\(summary.created) ~\(summary.updated) ±\(summary.replaced) -\(summary.deleted)")
        if summary.losing > 0 { parts.append("\(summary.losing) losing data") }
        if !plan.obstacles.isEmpty { parts.append(count(plan.obstacles.count, "obstacle")) }
        if summary.notLive > 0 { parts.append("\(summary.notLive) not live") }
        if !plan.deployedStages.isEmpty { parts.append("deploys stage \(plan.deployedStages.joined(separator: ", "))") }
        return parts.joined(separator: " · ")
    }

    private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    static func sign(_ action: ResourceChange.Action) -> (String, Style) {
        switch action {
        case .create, .import: ("+", .green)
        case .update, .interrupt, .redeploy: ("~", .yellow)
        case .mayReplace, .replace: ("±", .red)
        case .delete, .retain: ("-", .red)
        case .unknown: ("?", .dim)
        }
    }
}
