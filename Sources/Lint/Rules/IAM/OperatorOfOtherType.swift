import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A condition compares a key as something that it is not.
enum OperatorOfOtherType: Rule {
    static let info = RuleInfo(
        code: "IAM024", name: "operator-of-other-type", severity: .medium,
        summary: "A condition compares a key as something that it is not.",
        why: """
            A comparison of the wrong type does not hold, or holds for the wrong values.
            """,
        help: "use an operator of the key's type",
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders, Condition: { ⟦NumericEquals⟧: { "aws:SourceIp": 203.0.113.0/24 } } }
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
        references: ["IAM User Guide, IAM JSON policy elements reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.allStatements {
            for test in place.statement.conditions {
                guard let wanted = test.wantedOperators(of: place), !wanted.contains(test.baseOperator) else {
                    continue
                }
                report.flag(
                    "`\(test.key)` is not compared by `\(test.operatorName)`", at: test.operatorOrigin.or(place.place),
                    help: "use \(wanted.sorted().prefix(3).map { "`\($0)`" }.joined(separator: " or "))",
                    subject: "\(place.policy.owner) \(test.key)")
            }
        }
    }
}
