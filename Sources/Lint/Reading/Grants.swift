import Diagnostics
import IAMPolicy
import IAMTable
import Surface

/// One action that an identity policy allows, by name or pattern. `*` is none: it has rules of its own, and what they say
/// need not be said of every action again.
struct Grant {
    let statement: WrittenStatement
    let action: PolicyText
    /// The actions of AWS that it covers; empty where the service is not known.
    let known: [KnownAction]

    var origin: Origin { statement.place(of: action) }
    /// Whether the statement allows it whatever the request is like.
    var isUnconditional: Bool { statement.statement.conditions.isEmpty }

    /// Whether it covers a full name such as `iam:PassRole`.
    func covers(_ name: String) -> Bool { action.covers(name) }

    /// The names that it covers on every resource that they are about, whatever the request is like.
    func everywhere(_ names: [String]) -> [String] {
        guard isUnconditional else { return [] }
        return names.filter { covers($0) && statement.wideResource(for: $0) != nil }
    }
}

extension LintContext {
    /// Every action that identity policies allow.
    func readGrants() -> [Grant] {
        statements(.identity).filter(\.isAllow).flatMap { statement in
            statement.actions.filter { !$0.isEverything }.map {
                Grant(statement: statement, action: $0, known: knownActions(of: $0) ?? [])
            }
        }
    }

    /// Those on `*`, whatever the request is like.
    var grantsOnEverything: [Grant] {
        grants.filter { $0.isUnconditional && $0.statement.anyResource != nil }
    }
}

extension Report {
    /// Adds a finding at an action.
    ///
    /// - Parameter name: the action that the finding is about, where a pattern covers several.
    mutating func flag(
        _ message: String, _ grant: Grant, about name: String? = nil, severity: Severity? = nil, help: String? = nil
    ) {
        flag(
            message, at: grant.origin, severity: severity, help: help,
            subject: "\(grant.statement.subject) \(name ?? grant.action.text)")
    }
}
