import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A condition looks at a key that an action does not have.
enum ConditionOfOtherAction: Rule {
    static let info = RuleInfo(
        code: "IAM021", name: "condition-of-other-action", severity: .medium,
        summary: "A condition looks at a key that an action does not have.",
        why: """
            The key is never there, so that the condition never holds, or always.
            """,
        help: "use a key of the action, or put the action into a statement of its own",
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
                        - { Effect: Allow, Action: [s3:GetObject], Resource: "arn:aws:s3:::photos/*", Condition: { StringEquals: { ⟦"dynamodb:LeadingKeys"⟧: a } } }
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders, Condition: { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": a } } }
                """)
        ],
        references: ["Service Authorization Reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.statements(.identity) {
            let actions = place.actions.filter { $0.literal != nil }.compactMap { $0.knownActions?.first }
            guard !actions.isEmpty, actions.count == place.actions.count else { continue }
            for test in place.statement.conditions
            where !test.key.lowercased().hasPrefix("aws:") && !test.key.contains("$") {
                guard let action = actions.first(where: { !$0.hasKey(test.key) }) else { continue }
                report.flag(
                    "`\(action.name)` has no condition key `\(test.key)`", at: test.keyOrigin.or(place.place),
                    subject: "\(place.policy.owner) \(test.key)")
            }
        }
    }
}
