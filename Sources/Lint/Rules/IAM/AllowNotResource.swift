import IAMPolicy
import Surface

/// Everywhere but.
enum AllowNotResource: Rule {
    static let info = RuleInfo(
        code: "IAM013", name: "allow-not-resource", severity: .high,
        summary: "A policy allows actions on everything but some resources.",
        why: "What is made tomorrow is allowed, too, and so is what nobody thought of.",
        help: "name the resources; to forbid, write `Deny`",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:GetObject", NotResource: ⟦"arn:aws:s3:::secrets/*"⟧ }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Deny, Action: "s3:GetObject", NotResource: "arn:aws:s3:::orders/*" }] }
                """)
        ],
        references: ["AWS IAM User Guide, IAM JSON policy elements: NotResource"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.identity) + context.statements(.resource) where written.isAllow {
            guard let resources = written.statement.node["NotResource"] else { continue }
            report.flag(
                "all resources are allowed but what is named", at: resources.origin.or(written.place),
                subject: written.subject)
        }
    }
}
