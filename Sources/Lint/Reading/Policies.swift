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

    func place(of text: PolicyText) -> Origin { text.origin.or(place) }

    /// The first of its actions that covers a full name such as `iam:PassRole`.
    func covering(_ action: String) -> PolicyText? {
        actions.first { $0.covers(action) }
    }

    /// The first resource that stands for every one that an action such as `iam:PassRole` is about.
    func wideResource(for action: String) -> PolicyText? {
        let known = PolicyText(action, wildcards: false, variables: false).knownActions?.first
        return resources.first { known?.isEverywhere(on: $0) ?? $0.isEverything }
    }

    /// Whether the statement grants an action, `NotAction` counted in.
    func grants(_ action: String) -> Bool {
        guard isAllow, let actions = statement.actions else { return false }
        let isNamed = actions.texts.contains { $0.covers(action) }
        return actions.isNegated ? !isNamed : isNamed
    }

    /// Whether it grants an action on every resource that the action is about.
    func grantsEverywhere(_ action: String) -> Bool {
        guard grants(action) else { return false }
        return wideResource(for: action) != nil
    }
}

extension LintContext {
    /// Statements of a kind of policies; in a spec, only those that the author wrote.
    func statements(_ kind: Policy.Kind) -> [WrittenStatement] { writtenStatements[kind] ?? [] }

    /// Statements of all kinds.
    var allStatements: [WrittenStatement] { statements(.identity) + statements(.trust) + statements(.resource) }

    /// Statements that allow something to somebody, but policies that say so to begin with: those of keys, which are
    /// `kms:*` for the account, and those of endpoints, which are `*` for everybody.
    var permittingStatements: [WrittenStatement] {
        let open: Set = [
            "AWS::KMS::Key", "AWS::KMS::ReplicaKey", "AWS::EC2::VPCEndpoint", "AWS::EFS::FileSystem",
            "AWS::VpcLattice::AuthPolicy",
        ]
        return allStatements.filter { $0.isAllow && !open.contains($0.policy.type) }
    }

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
}
