import IAMPolicy
import Surface

/// Who, where it is clear who.
enum PrincipalInIdentityPolicy: Rule {
    static let info = RuleInfo(
        code: "IAM048", name: "principal-in-identity-policy", severity: .error,
        summary: "A policy of a role, user or group names a principal.",
        why: "Such a policy speaks of its owner. IAM refuses a `Principal` in it, and the deployment fails.",
        help: "remove `Principal`",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: ⟦"*"⟧, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*" }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*" }] }
                """)
        ],
        references: ["AWS IAM User Guide, AWS JSON policy elements: Principal"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.identity) {
            guard let principals = written.statement.principals else { continue }
            report.flag(
                "a policy of an identity names no principal", at: principals.origin.or(written.place),
                subject: written.subject)
        }
    }
}
