import IAMPolicy
import Surface

/// Given and taken away.
enum DeniedAnyway: Rule {
    static let info = RuleInfo(
        code: "IAM037", name: "denied-anyway", severity: .medium,
        summary: "An action is allowed that another statement of the same owner denies everywhere.",
        why: """
            A denial wins over every permission, so that the statement grants nothing, and whoever reads it thinks that it \
            does.
            """,
        help: "take the action out of one of the two statements, or limit the denial",
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
                        - { Effect: Allow, Action: [dynamodb:GetItem, ⟦dynamodb:DeleteItem⟧], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
                        - { Effect: Deny, Action: dynamodb:Delete*, Resource: "*" }
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
                        - { Effect: Allow, Action: [dynamodb:DeleteItem, dynamodb:*], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
                        - { Effect: Deny, Action: dynamodb:Delete*, Resource: "*", Condition: { Bool: { aws:SecureTransport: "false" } } }
                        - { Effect: Deny, Action: dynamodb:DeleteTable, Resource: "*" }
                """)
        ],
        references: ["IAM User Guide, Policy evaluation logic"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (owner, own) in context.statementsByOwner {
            let denials = own.filter {
                $0.statement.effect == .deny && $0.statement.conditions.isEmpty && $0.anyResource != nil
                    && $0.statement.presence.isEmpty
            }
            for place in denials.isEmpty ? [] : own where place.isAllow {
                for action in place.actions {
                    guard let name = action.literal, denials.contains(where: { $0.covering(name) != nil }) else {
                        continue
                    }
                    report.flag(
                        "`\(name)` is allowed here and denied everywhere", at: place.place(of: action),
                        subject: "\(owner) \(name)")
                }
            }
        }
    }
}
