import Surface

/// Everything that can be done.
enum EveryAction: Rule {
    static let info = RuleInfo(
        code: "IAM002", name: "every-action", severity: .high,
        summary: "A policy allows every action on some resources.",
        why: """
            Nobody needs all actions: among them are those that delete, that share with others and that change the policy itself.
            """,
        help: "name the actions that the code uses",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ⟦"*"⟧, Resource: 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders' }] }
                """)
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
        for written in context.permittingStatements {
            // On every resource of an identity it is the administrator, who has a rule.
            let isOfResource = written.policy.kind == .resource
            guard isOfResource || written.anyResource == nil || !written.statement.conditions.isEmpty,
                let action = written.actions.first(where: { $0.isEverything || $0.text == "*:*" })
            else { continue }
            report.flag("every action is allowed", at: written.place(of: action), subject: written.subject)
        }
    }
}
