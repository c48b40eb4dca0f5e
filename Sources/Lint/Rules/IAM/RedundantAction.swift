import IAMPolicy
import Surface

/// Said twice.
enum RedundantAction: Rule {
    static let info = RuleInfo(
        code: "IAM034", name: "redundant-action", severity: .info,
        summary: "An action is allowed by another one of the same statement already.",
        why: """
            It makes the policy longer, and taking it away later changes nothing, which its reader does not expect.
            """,
        help: "take it away",
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
                        - { Effect: Allow, Action: [dynamodb:Get*, ⟦dynamodb:GetItem⟧], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
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
                        - { Effect: Allow, Action: [dynamodb:Get*, dynamodb:PutItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
                """)
        ],
        references: ["IAM User Guide, Access Analyzer policy check reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.statements(.identity) + context.statements(.resource) {
            let patterns = place.actions.filter { $0.hasWildcards && !$0.hasSymbols }
            for action in patterns.isEmpty ? [] : place.actions {
                guard let name = action.literal, let wider = patterns.first(where: { $0.covers(name) }) else {
                    continue
                }
                report.flag(
                    "`\(wider.text)` covers `\(name)` already", at: place.place(of: action),
                    subject: "\(place.policy.owner) \(name)")
            }
        }
    }
}
