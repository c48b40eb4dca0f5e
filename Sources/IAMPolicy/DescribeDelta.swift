import Diagnostics
import Tree

extension PolicyDelta {
    /// The difference as JSON. `formatVersion` is that of the shape: its first number grows when a reader could break.
    package func node(kind: PolicyKind, sources: SourceMap) -> Node {
        func changes(_ changes: [AccessChange]) -> Node { Node(changes.map { $0.node(sources) }) }
        return [
            "formatVersion": "1.0", "kind": Node(kind.rawValue), "broadens": Node(broadens), "narrows": Node(narrows),
            "equivalent": Node(isEquivalent), "exact": Node(isExact), "added": changes(added),
            "removed": changes(removed), "deniedNow": changes(deniedNow), "deniedBefore": changes(deniedBefore),
        ]
    }

    /// The difference in words, a line or a few for each change.
    package func text(sources: SourceMap) -> String {
        if isEquivalent { return "equivalent: both allow and deny the same\n" }
        var text = ""
        let groups = [
            ("newly allowed", "+", added), ("no longer allowed", "-", removed),
            ("newly denied, whatever other policies allow", "!", deniedNow),
            ("no longer denied, should another policy allow it", "~", deniedBefore),
        ]
        for (title, sign, changes) in groups where !changes.isEmpty {
            text += "\(title):\n"
            for change in changes { text += "  \(sign) \(change.text(sources))\n" }
        }
        if !isExact { text += "not everything could be decided: some of these may be no change\n" }
        return text
    }
}

extension AccessChange {
    package func node(_ sources: SourceMap) -> Node {
        func list(_ texts: [String]?) -> Node? { texts.map { Node($0.map { Node($0) }) } }
        func excluded(_ patterns: Patterns?) -> Node? {
            patterns.flatMap { $0.excluded.isEmpty ? nil : list($0.excluded) }
        }
        return [
            "principals": list(principals?.included), "exceptPrincipals": excluded(principals),
            "actions": list(actions.included), "exceptActions": excluded(actions),
            "resources": list(resources.included), "exceptResources": excluded(resources),
            "conditions": list(conditions), "place": place(sources).map { Node($0) },
        ]
    }

    /// `s3:GetObject on arn:aws:s3:::bucket/* if StringEquals aws:SourceVpc vpc-1 (policy.json:4)`.
    package func text(_ sources: SourceMap) -> String {
        var text = summary
        if let place = place(sources) { text += "  (\(place))" }
        return text
    }

    /// The change without its place.
    package var summary: String {
        var text = "\(actions.text) on \(resources.text)"
        if let principals { text += " by \(principals.text)" }
        if !conditions.isEmpty { text += " if \(conditions.joined(separator: " and "))" }
        return text
    }

    private func place(_ sources: SourceMap) -> String? {
        let span = statement.place
        guard let file = sources[span.file], let position = sources.position(of: span) else { return nil }
        return "\(file.path):\(position.line)"
    }
}

extension AccessChange.Patterns {
    var text: String {
        let all = included.joined(separator: ", ")
        return excluded.isEmpty ? all : "\(all) except \(excluded.joined(separator: ", "))"
    }
}
