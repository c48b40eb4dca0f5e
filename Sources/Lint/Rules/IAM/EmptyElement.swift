import Diagnostics
import IAMPolicy
import Surface
import Tree

/// An element of a statement is an empty list.
enum EmptyElement: Rule {
    static let info = RuleInfo(
        code: "IAM035", name: "empty-element", severity: .low,
        summary: "An element of a statement is an empty list.",
        why: """
            The statement grants nothing.
            """,
        help: "fill it, or remove the statement",
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
                        - { Effect: Allow, Action: ⟦[]⟧, Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
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
        references: ["IAM User Guide, IAM Access Analyzer policy check reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.allStatements {
            for (name, texts) in [("Action", place.statement.actions), ("Resource", place.statement.resources)] {
                guard let texts, texts.texts.isEmpty else { continue }
                report.flag(
                    "`\(name)` is empty", at: texts.origin.or(place.place), subject: "\(place.policy.owner) \(name)")
            }
        }
    }
}
