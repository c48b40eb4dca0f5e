import Tree

/// The plan for people, on a terminal or in a log.
package struct PlanText {
    /// Columns of the terminal.
    var width: Int
    var colour: Bool

    package init(width: Int = 100, colour: Bool = false) {
        self.width = max(width, 40)
        self.colour = colour
    }

    package func render(_ plan: Plan) -> String {
        var text = header(plan)
        let sections = PlanSections(plan)
        for section in sections.changes where !section.changes.isEmpty {
            text += "\n\(paint(section.title, section.style))\n"
            for change in section.changes { text += line(change) }
        }
        text += resources(plan)
        text += obstacles(plan)
        text += liveness(plan)
        return text
    }

    private func header(_ plan: Plan) -> String {
        let title = wrapped("\(plan.before) → \(plan.after)", nil)
        guard plan.isEmpty else { return title + wrapped(paint("Plan: \(PlanSections.headline(plan))", .bold), nil) }
        let count = plan.resources.count
        let unknown =
            count == 0 ? "" : " that are known; \(count) depend\(count == 1 ? "s" : "") on what only AWS knows"
        return title + wrapped("Plan: no changes\(unknown)", nil)
    }

    private func line(_ change: Change) -> String {
        var text = "  \(sign(change)) \(change.subject)"
        if !change.kind.hasPrefix("permission.") { text += ": \(change.message)" }
        if let before = change.before, let after = change.after {
            text += " (\(before) → \(after))"
        } else if let value = change.after ?? change.before {
            text += " (\(value))"
        }
        var marks: [String] = []
        if change.security != .neutral { marks.append(change.security.rawValue) }
        if !change.isLive { marks.append("not live") }
        if !marks.isEmpty { text += " [\(marks.joined(separator: ", "))]" }
        return wrapped(text, change.place)
    }

    private func sign(_ change: Change) -> String {
        if change.kind.hasSuffix(".added") { return paint("+", .green) }
        if change.kind.hasSuffix(".removed") { return paint("-", .red) }
        return paint("~", .yellow)
    }

    private func resources(_ plan: Plan) -> String {
        guard !plan.resources.isEmpty || !plan.outputs.isEmpty else { return "" }
        var text = "\n\(paint("Resources", .bold))\n"
        for change in plan.resources {
            let (sign, style) = PlanSections.sign(change.action)
            var title = "  \(paint(sign, style)) \(change.id) \(paint(change.type, .dim))"
            if change.action != .create && change.action != .delete && change.action != .update {
                title += " \(paint(change.action.rawValue, style))"
            }
            if change.losesData { title += " \(paint("loses data", .red))" }
            text += wrapped(title, change.place)
            for property in change.properties { text += wrapped("      \(self.property(property))", nil) }
            for reason in change.reasons { text += wrapped("      \(reason)", nil) }
        }
        for output in plan.outputs {
            let signs: [OutputChange.Action: String] = [.create: "+", .update: "~", .delete: "-"]
            text += "  \(signs[output.action] ?? "~") output \(output.name)\n"
        }
        return text
    }

    private func property(_ change: PropertyChange) -> String {
        if let reason = change.reason { return "\(change.path): \(reason)" }
        if change.isUnknown {
            return "\(change.path): <resolved at deployment: \(change.needs.joined(separator: ", "))>"
        }
        let (before, after) = (
            Masking.shown(change.before, at: change.path), Masking.shown(change.after, at: change.path)
        )
        var text = "\(change.path): \(clipped(before ?? "–")) → \(clipped(after ?? "–"))"
        if change.impact > .update { text += " (\(change.impact.rawValue))" }
        return text
    }

    private func clipped(_ text: String) -> String {
        let limit = max(width / 2, 30)
        return text.count <= limit ? text : "\(text.prefix(limit - 1))…"
    }

    private func obstacles(_ plan: Plan) -> String {
        guard !plan.obstacles.isEmpty else { return "" }
        let isCertain = plan.obstacles.contains { !$0.isPossible }
        var text = "\n\(paint(isCertain ? "Will fail to deploy" : "May fail to deploy", .red))\n"
        for obstacle in plan.obstacles {
            text += wrapped("  ! \(obstacle.resource): \(obstacle.message)", obstacle.place)
            text += wrapped("      way out: \(obstacle.wayOut)", nil)
        }
        return text
    }

    private func liveness(_ plan: Plan) -> String {
        var text = ""
        let waiting = plan.changes.count { !$0.isLive }
        if waiting > 0 {
            let count = waiting == 1 ? "1 change is" : "\(waiting) changes are"
            text +=
                "\n\(paint("\(count) NOT LIVE", .red)) until the API is deployed anew: its deployment stays the same\n"
        }
        if !plan.deployedStages.isEmpty {
            text += "\nGoes live with a new deployment of \(plan.deployedStages.joined(separator: ", "))\n"
        }
        return text
    }

    /// Breaks a line at blanks, further lines further in; the place stands at the end.
    private func wrapped(_ text: String, _ place: String?) -> String {
        let full = place.map { "\(text)  \(paint($0, .dim))" } ?? text
        guard visibleCount(full) > width else { return "\(full)\n" }
        let indent = text.prefix { $0 == " " }.count + 4
        var lines: [String] = []
        var current = String(text.prefix { $0 == " " })
        for word in full.split(separator: " ") {
            let isFirst = current.allSatisfy { $0 == " " }
            if !isFirst, visibleCount(current) + 1 + visibleCount(String(word)) > width {
                lines.append(current)
                current = String(repeating: " ", count: indent) + word
            } else {
                current += isFirst ? String(word) : " \(word)"
            }
        }
        return (lines + [current]).joined(separator: "\n") + "\n"
    }

    /// Characters without the codes for colours.
    private func visibleCount(_ text: String) -> Int {
        var count = 0
        var isCode = false
        for letter in text {
            if letter == "\u{1B}" { isCode = true } else if isCode { isCode = letter != "m" } else { count += 1 }
        }
        return count
    }

    private func paint(_ text: String, _ style: PlanSections.Style) -> String {
        colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
