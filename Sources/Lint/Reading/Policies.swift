import CloudFormation
import Diagnostics
import IAMPolicy
import IAMTable
import Surface
import Tree

/// A statement that somebody wrote, with the policy that it stands in.
struct WrittenStatement {
    var policy: Policy
    var statement: Statement

    var place: Origin { statement.origin.or(policy.origin) }
    var isAllow: Bool { statement.effect == .allow }
    /// What tells the statements of one file apart.
    var subject: String { "\(policy.owner) \(statement.sid?.string ?? "")" }

    /// Actions that are granted by name or pattern; empty for `NotAction`.
    var actions: [PolicyText] { statement.actions.map { $0.isNegated ? [] : $0.texts } ?? [] }
    var resources: [PolicyText] { statement.resources.map { $0.isNegated ? [] : $0.texts } ?? [] }
    /// `*` among the resources.
    var anyResource: PolicyText? { resources.first(where: \.isEverything) }
    /// The first resource that stands for every one of its kind: `*`, and ARNs that end with `*` for all names.
    var wideResource: PolicyText? {
        resources.first { text in
            guard !text.hasSymbols || text.text.hasSuffix("*") else { return false }
            return text.isEverything || text.text.hasSuffix(":*") || text.text.hasSuffix(":role/*")
                || text.text.hasSuffix(":function:*") || text.text.hasSuffix(":user/*")
        }
    }

    func place(of text: PolicyText) -> Origin { text.origin.or(place) }

    /// The first of its actions that covers a full name such as `iam:PassRole`.
    func covering(_ action: String) -> PolicyText? {
        actions.first { !$0.hasSymbols && matches($0.text, action) }
    }

    /// Whether the statement grants an action, `NotAction` counted in.
    func grants(_ action: String) -> Bool {
        guard isAllow, let actions = statement.actions else { return false }
        let isNamed = actions.texts.contains { !$0.hasSymbols && matches($0.text, action) }
        return actions.isNegated ? !isNamed : isNamed
    }
}

/// Whether a pattern of IAM, with `*` and `?`, matches a text; case does not matter.
func matches(_ pattern: String, _ text: String) -> Bool {
    let (pattern, text) = (Array(pattern.lowercased().utf8), Array(text.lowercased().utf8))
    var (p, t) = (0, 0)
    var star: (p: Int, t: Int)?
    while t < text.count {
        if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
            star = (p, t)
            p += 1
        } else if p < pattern.count, pattern[p] == text[t] || pattern[p] == UInt8(ascii: "?") {
            p += 1
            t += 1
        } else if let last = star {
            star = (last.p, last.t + 1)
            p = last.p + 1
            t = last.t + 1
        } else {
            return false
        }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
}

extension LintContext {
    /// Statements of a kind of policies; in a spec, only those that the author wrote.
    func statements(_ kind: Policy.Kind) -> [WrittenStatement] { writtenStatements[kind] ?? [] }

    /// Statements of all kinds.
    var allStatements: [WrittenStatement] { statements(.identity) + statements(.trust) + statements(.resource) }

    /// Statements of identity policies by the logical ids of their owners, in the order of these.
    var statementsByOwner: [(owner: String, statements: [WrittenStatement])] {
        Dictionary(grouping: statements(.identity), by: \.policy.owner).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    func readStatements() -> [Policy.Kind: [WrittenStatement]] {
        var found: [Policy.Kind: [WrittenStatement]] = [:]
        for policy in surface.policies {
            for statement in PolicyDocument(policy.document).statements {
                if input == .spec, statement.origin.place.isNone { continue }
                found[policy.kind, default: []].append(WrittenStatement(policy: policy, statement: statement))
            }
        }
        return found
    }
}

extension PolicyText {
    /// `dynamodb` and `GetItem` of `dynamodb:GetItem`; `nil` where the prefix is not known.
    var actionParts: (prefix: String, name: String)? {
        guard case .literal(let start)? = parts.first, start.contains(":") else { return nil }
        let pieces = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(pieces[0]), String(pieces[1]))
    }

    /// Actions of the table that a text without functions in it covers; `nil` when the service is not known.
    var coveredActions: [IAMAction]? {
        guard !hasSymbols, let (prefix, name) = actionParts, let service = ServiceReference.service(prefix) else {
            return nil
        }
        if !hasWildcards { return service.action(name).map { [$0] } ?? [] }
        return service.actions.filter { matches(name, $0.name) }
    }
}
