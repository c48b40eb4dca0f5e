import Diagnostics
import IAMPolicy
import Surface
import Tree

/// `ForAllValues` holds when the key is not there.
enum ForAllValuesOfNothing: Rule {
    static let info = RuleInfo(
        code: "IAM026", name: "for-all-values-of-nothing", severity: .high,
        summary: "`ForAllValues` holds when the key is not there.",
        why: """
            A request without the key meets the condition, so that an allowing statement is open to whoever \
            leaves it out.
            """,
        help: "add `Null: { key: false }`, or use `ForAnyValue`",
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders, Condition: { ⟦"ForAllValues:StringEquals"⟧: { "aws:TagKeys": [team] } } }
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders, Condition: { "ForAllValues:StringEquals": { "aws:TagKeys": [team] }, "Null": { "aws:TagKeys": false } } }
                """)
        ],
        references: ["IAM User Guide, IAM JSON policy elements reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.allStatements where place.isAllow {
            for test in place.statement.conditions where test.operatorName.lowercased().hasPrefix("forallvalues:") {
                let isGuarded = place.statement.conditions.contains {
                    $0.operatorName.lowercased() == "null" && $0.key.lowercased() == test.key.lowercased()
                }
                // Keys of a table's rows are in every request that reads them.
                guard !isGuarded, test.key.lowercased() != "dynamodb:leadingkeys" else { continue }
                report.flag(
                    "a request without `\(test.key)` meets this condition", at: test.operatorOrigin.or(place.place),
                    subject: "\(place.policy.owner) \(test.key)")
            }
        }
    }
}
