import Surface

/// The whole account.
enum FullAdministrator: Rule {
    static let info = RuleInfo(
        code: "IAM001", name: "full-administrator", severity: .high,
        summary: "A policy allows everything on everything.",
        why: """
            Whoever gets hold of the function, by a hole in its code or in a library, has the whole account: its data, its users \
            and its bill.
            """,
        help: "name the actions and the ARNs that the code uses",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ⟦"*"⟧, Resource: "*" }] }
                """),
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: [⟦'*'⟧], Resource: '*' }
                functions:
                  users: { handler: h.a }
                """),
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "dynamodb:GetItem", Resource: 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders' }] }
                """)
        ],
        references: ["AWS IAM User Guide, Security best practices in IAM"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.identity) where written.isAllow {
            guard written.anyResource != nil, written.statement.conditions.isEmpty,
                let action = written.actions.first(where: { $0.isEverything || $0.text == "*:*" })
            else { continue }
            report.flag("everything is allowed on everything", at: written.place(of: action), subject: written.subject)
        }
    }
}
