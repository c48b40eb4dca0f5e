import Surface

/// A service as a whole.
enum ServiceWildcard: Rule {
    static let info = RuleInfo(
        code: "IAM003", name: "service-wildcard", severity: .medium,
        summary: "A policy allows every action of a service.",
        why: """
            Among the actions of a service are those that delete, that share with others and that change who may do what.
            """,
        help: "name the actions that the code uses",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: [⟦'dynamodb:*'⟧], Resource: 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: ['dynamodb:Get*'], Resource: 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["AWS IAM User Guide, Grant least privilege access"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.permittingStatements {
            for action in written.actions {
                guard let (prefix, name) = action.actionParts, name == "*" else { continue }
                report.flag(
                    "every action of `\(prefix)` is allowed", at: written.place(of: action),
                    subject: "\(written.subject) \(prefix)")
            }
        }
    }
}
