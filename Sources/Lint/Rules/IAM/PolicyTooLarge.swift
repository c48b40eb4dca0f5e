import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A policy is longer than IAM takes.
enum PolicyTooLarge: Rule {
    private static let tables = (100..<200).map {
        "\"arn:aws:dynamodb:eu-west-1:111122223333:table/orders-of-the-shop-\($0)\""
    }
    .joined(separator: ", ")

    static let info = RuleInfo(
        code: "IAM038", name: "policy-too-large", severity: .error,
        summary: "A policy is longer than IAM takes.",
        why: """
            The inline policies of a role have 10,240 characters together, a managed policy 6,144, a trust \
            policy 2,048; blanks do not count.
            """,
        help: "split it into managed policies, or use patterns",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: ⟦{ Version: "2012-10-17", Statement: [{ Effect: Allow, Action: [dynamodb:GetItem], Resource: [\(tables)] }] }⟧
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::Policy
                  Properties:
                    PolicyName: work
                    Roles: [worker]
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
                """)
        ],
        references: ["IAM User Guide, IAM and AWS STS quotas"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (policy, _) in context.policyDocuments where policy.kind != .resource {
            let limit = policy.kind == .trust ? 2048 : policy.type == "AWS::IAM::ManagedPolicy" ? 6144 : 10240
            let size = JSONWriter.compact(policy.document).utf8.count
            guard size > limit else { continue }
            report.flag(
                "the policy has \(size) characters, and IAM takes \(limit)",
                at: policy.document.origin.or(policy.origin),
                subject: policy.owner)
        }
    }
}
