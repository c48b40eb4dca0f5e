import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A condition looks at a global key that there is not.
enum UnknownGlobalKey: Rule {
    static let info = RuleInfo(
        code: "IAM022", name: "unknown-global-key", severity: .medium,
        summary: "A condition looks at a global key that there is not.",
        why: """
            The key is never there, so that the condition never holds, or always.
            """,
        help: "name a global condition key",
        flags: [
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders, Condition: { IpAddress: { ⟦"aws:SourceIP4"⟧: 203.0.113.0/24 } } }
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders, Condition: { IpAddress: { "aws:SourceIp": 203.0.113.0/24 } } }
                """)
        ],
        references: ["IAM User Guide, AWS global condition context keys"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.allStatements {
            for test in place.statement.conditions
            where test.key.lowercased().hasPrefix("aws:") && !GlobalKeys.has(test.key) {
                report.flag(
                    "there is no global condition key `\(test.key)`", at: test.keyOrigin.or(place.place),
                    help: nearest(to: test.key, among: GlobalKeys.names).map { "did you mean `\($0)`?" },
                    subject: "\(place.policy.owner) \(test.key)")
            }
        }
    }
}
