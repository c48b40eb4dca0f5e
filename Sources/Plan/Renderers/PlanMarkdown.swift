import Tree

/// The plan as a comment on a pull request.
package enum PlanMarkdown {
    /// What GitHub takes in a comment, in characters.
    package static let limit = 65_536
    /// The first line, by which a bot finds the comment that it wrote before.
    package static func marker(_ name: String) -> String { "<!-- gwc-plan:\(name.replacing("--", with: "-")) -->" }

    package static func render(_ plan: Plan, name: String = "default") -> String {
        var text = "\(marker(name))\n"
        let title = "`\(code(plan.before))` → `\(code(plan.after))`"
        if plan.isEmpty { return text + "### gwc plan: no changes\n\n\(title)\n" }
        text += "### gwc plan: \(escaped(PlanSections.headline(plan)))\n\n\(title)\n"
        var blocks: [String] = []
        for section in PlanSections(plan).changes where !section.changes.isEmpty { blocks += lines(section) }
        blocks += obstacles(plan) + resources(plan)
        return fitted(text, blocks)
    }

    private static func lines(_ section: PlanSections.Section) -> [String] {
        let isOpen = ["Newly public", "Breaking for clients", "Loosens security"].contains(section.title)
        let rows = section.changes.map { change -> String in
            var row = "| \(cell(change.subject)) | \(cell(change.message))"
            if let before = change.before, let after = change.after {
                row += ": `\(code(before))` → `\(code(after))`"
            }
            row += change.isLive ? "" : " **not live**"
            return row
                + " | \(change.clients.rawValue) | \(change.security.rawValue) | \(change.place.map { "`\(code($0))`" } ?? "") |\n"
        }
        let head =
            "\n<details\(isOpen ? " open" : "")><summary><b>\(section.title)</b> (\(section.changes.count))</summary>\n\n"
            + "| what | how | clients | security | where |\n|---|---|---|---|---|\n"
        return [head] + rows + ["\n</details>\n"]
    }

    private static func obstacles(_ plan: Plan) -> [String] {
        guard !plan.obstacles.isEmpty else { return [] }
        return ["\n**\(plan.obstacles.contains { !$0.isPossible } ? "Will" : "May") fail to deploy**\n\n"]
            + plan.obstacles.map { "- \(cell($0.resource)): \(escaped($0.message)). Way out: \(escaped($0.wayOut)).\n" }
    }

    private static func resources(_ plan: Plan) -> [String] {
        guard !plan.resources.isEmpty else { return [] }
        let rows = plan.resources.map { change -> String in
            let properties = change.properties.prefix(20).map { property -> String in
                if let reason = property.reason { return "`\(code(property.path))`: \(escaped(reason))" }
                if property.isUnknown { return "`\(code(property.path))`: resolved at deployment" }
                let (before, after) = (
                    Masking.shown(property.before, at: property.path) ?? "–",
                    Masking.shown(property.after, at: property.path) ?? "–"
                )
                return "`\(code(property.path))`: `\(code(clipped(before)))` → `\(code(clipped(after)))`"
            }
            let details = (properties + change.reasons.map(escaped)).joined(separator: "<br>")
            let mark = change.losesData ? " **loses data**" : ""
            return
                "| `\(PlanSections.sign(change.action).0)` | \(cell(change.id)) | \(cell(change.type)) | \(change.action.rawValue)\(mark) | \(details) |\n"
        }
        return [
            "\n<details><summary><b>Resources</b> (\(plan.resources.count))</summary>\n\n| | resource | type | action | why |\n|---|---|---|---|---|\n"
        ]
            + rows + ["\n</details>\n"]
    }

    private static func clipped(_ text: String) -> String { text.count > 120 ? "\(text.prefix(119))…" : text }

    /// Lines are left out from where the limit is met, and their number is told; groups stay closed properly.
    private static func fitted(_ head: String, _ blocks: [String]) -> String {
        let reserve = 200
        var text = head
        var length = head.utf16.count
        var isGroupOpen = false
        for (index, block) in blocks.enumerated() {
            guard length + block.utf16.count + reserve <= limit else {
                let left = blocks[index...].count { $0.hasPrefix("| ") || $0.hasPrefix("- ") }
                return text + (isGroupOpen ? "\n</details>\n" : "")
                    + "\n… and \(left) more lines; run `gwc plan` for all of them.\n"
            }
            if block.hasPrefix("\n<details") { isGroupOpen = true }
            if block.hasPrefix("\n</details") { isGroupOpen = false }
            text += block
            length += block.utf16.count
        }
        return text
    }

    /// Text without what Markdown or HTML would take for its own.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for letter in text {
            if "\\`*_{}[]<>|#~".contains(letter) { result.append("\\") }
            result.append(letter == "\n" ? " " : letter)
        }
        return result
    }

    private static func cell(_ text: String) -> String { "`\(code(text))`" }

    /// Text inside backticks in a table.
    private static func code(_ text: String) -> String {
        text.replacing("`", with: "'").replacing("|", with: "\\|").replacing("\n", with: " ")
    }
}
