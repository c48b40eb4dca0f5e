import Diagnostics
import IAMPolicy
import Surface
import Tree

/// `Null` has `IfExists`.
enum NullIfExists: Rule {
    static let info = RuleInfo(
        code: "IAM027", name: "null-if-exists", severity: .low,
        summary: "`Null` has `IfExists`.",
        why: """
            `Null` asks whether a key is there; asking that only if it is there asks nothing.
            """,
        help: "write `Null`",
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders, Condition: { ⟦NullIfExists⟧: { "aws:TagKeys": true } } }
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
        references: ["IAM User Guide, IAM JSON policy elements reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.allStatements {
            for test in place.statement.conditions where test.operatorName.lowercased() == "nullifexists" {
                report.flag(
                    "`NullIfExists` asks nothing", at: test.operatorOrigin.or(place.place), subject: place.policy.owner
                )
            }
        }
    }
}
