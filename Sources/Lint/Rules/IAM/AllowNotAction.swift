import IAMPolicy
import Surface

/// Everything but.
enum AllowNotAction: Rule {
    static let info = RuleInfo(
        code: "IAM012", name: "allow-not-action", severity: .high,
        summary: "A policy allows everything but some actions.",
        why: """
            What AWS adds tomorrow is allowed, too, and so is everything of the services that nobody thought of.
            """,
        help: "name what is allowed; to forbid, write `Deny`",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, NotAction: ⟦"iam:*"⟧, Resource: "*" }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Deny, NotAction: "s3:GetObject", Resource: "*" }] }
                """)
        ],
        references: ["AWS IAM User Guide, IAM JSON policy elements: NotAction"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.allStatements where written.isAllow {
            // Also where it is no list of texts, which is another mistake.
            guard let actions = written.statement.node["NotAction"] else { continue }
            report.flag(
                "everything is allowed but what is named", at: actions.origin.or(written.place),
                subject: written.subject)
        }
    }
}
