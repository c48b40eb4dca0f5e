import Diagnostics
import Tree

/// A policy document: what stands in a role, a trust policy, a resource policy.
package struct PolicyDocument: Sendable {
    /// As written; `nil` where there is none, which IAM takes for 2008-10-17.
    package var version: Node?
    package var id: Node?
    package var statements: [Statement]
    package var origin: Origin

    /// The versions that IAM knows; `${…}` is a policy variable only in the later one.
    package static let versions = ["2008-10-17", "2012-10-17"]

    package var hasVariables: Bool { version?.string == "2012-10-17" }
}

/// One statement of a policy.
package struct Statement: Sendable {
    package enum Effect: String, Sendable {
        case allow = "Allow"
        case deny = "Deny"
    }

    package var sid: Node?
    /// `nil` where it is neither `Allow` nor `Deny`; case does not matter.
    package var effect: Effect?
    /// `nil` without `Principal` and `NotPrincipal`.
    package var principals: Principals?
    package var actions: Texts?
    /// `nil` without `Resource` and `NotResource`, as in every trust policy.
    package var resources: Texts?
    package var conditions: [ConditionTest]
    /// What makes IAM refuse the statement.
    package var flaws: [Flaw]
    /// CloudFormation conditions on which the statement is there at all: of `Fn::If`.
    package var presence: [Presence]
    package var node: Node
    package var origin: Origin { node.origin }

    /// `Action` or `NotAction`, `Resource` or `NotResource`.
    package struct Texts: Sendable {
        /// Everything but these.
        package var isNegated: Bool
        package var texts: [PolicyText]
        package var origin: Origin
    }

    /// `Principal` or `NotPrincipal`.
    package struct Principals: Sendable {
        package var isNegated: Bool
        package var entries: [Principal]
        package var origin: Origin
    }

    package struct Flaw: Sendable, Hashable {
        /// `Effect`, `Action` and so on; empty for the whole statement.
        package var element: String
        package var message: String
        package var origin: Origin
    }

    package struct Presence: Sendable, Hashable {
        package var condition: String
        package var holds: Bool
    }
}

/// One entry of a `Principal`.
package struct Principal: Sendable, Hashable {
    /// `AWS`, `Service`, `Federated`, `CanonicalUser`; `*` for a principal that is the text `*`.
    package var kind: String
    package var text: PolicyText

    /// `*` and `{AWS: *}`, which mean the same in resource policies (IAM User Guide, "AWS JSON policy elements:
    /// Principal").
    package var isEveryone: Bool { text.isEverything && (kind == "*" || kind == "AWS") }
    /// As in messages: `Service: lambda.amazonaws.com`.
    package var label: String { isEveryone ? "*" : "\(kind): \(text.text)" }

    /// The account that is meant as a whole, by its number or its root, whatever the partition.
    package var account: PolicyText? {
        guard kind == "AWS", !text.isEverything else { return nil }
        if text.isAccountID { return text }
        let segments = text.segments
        guard segments.count == 6, segments[0].text == "arn", segments[2].text == "iam", segments[3].parts.isEmpty,
            segments[5].text == "root"
        else { return nil }
        return segments[4]
    }
}

extension PolicyText {
    /// Twelve digits, or the account of the stack.
    package var isAccountID: Bool {
        if parts == [.symbol("${AWS::AccountId}")] { return true }
        return literal.map { $0.utf8.count == 12 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } } ?? false
    }

    /// The text between its first five colons, and the rest.
    package var segments: [PolicyText] {
        var segments: [[Part]] = [[]]
        for part in parts {
            guard case .literal(let text) = part else {
                segments[segments.count - 1].append(part)
                continue
            }
            let pieces = text.split(
                separator: ":", maxSplits: max(0, 6 - segments.count), omittingEmptySubsequences: false)
            for (index, piece) in pieces.enumerated() {
                if index > 0 { segments.append([]) }
                if !piece.isEmpty { segments[segments.count - 1].append(.literal(String(piece))) }
            }
        }
        return segments.map { PolicyText($0, origin: origin) }
    }
}
