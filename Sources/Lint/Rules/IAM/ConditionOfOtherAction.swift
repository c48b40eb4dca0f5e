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
            for test in place.statement.conditions
            where !test.key.lowercased().hasPrefix("aws:") && !test.key.contains("$") {
                guard let action = place.actions.first(where: { $0.surelyLacks(test.key) }) else { continue }
                let name =
                    action.hasWildcards ? "nothing that `\(action.text)` covers has the" : "`\(action.text)` has no"
                report.flag(
                    "\(name) condition key `\(test.key)`", at: test.keyOrigin.or(place.place),
                    subject: "\(place.policy.owner) \(test.key)")
            }
        }
    }
}

extension PolicyText {
    /// Whether no action that this covers has a condition key. Of a pattern some may lack it: the condition then picks
    /// those that have it.
    fileprivate func surelyLacks(_ key: String) -> Bool {
        guard let known = knownActions, !known.isEmpty else { return false }
        return !known.contains { $0.hasKey(key) }
    }
}
