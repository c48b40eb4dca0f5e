import IAMPolicy
import Surface

/// Any role, the mightiest among them.
enum PassAnyRole: Rule {
    static let info = RuleInfo(
        code: "IAM014", name: "pass-any-role", severity: .high,
        summary: "A policy allows handing any role to a service.",
        why: """
            With `iam:PassRole` on `*`, the function can give a service the mightiest role of the account and let it work with it.
            """,
        help: "name the ARN of the role, and the service in `iam:PassedToService`",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "iam:PassRole", Resource: ⟦"*"⟧ }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "iam:PassRole", Resource: "arn:aws:iam::123456789012:role/worker" }] }
                """)
        ],
        references: ["AWS IAM User Guide, Grant a user permissions to pass a role to an AWS service"])

    /// Keys of conditions that say where a role may go, or which one.
    private static let limiting: Set<String> = ["iam:passedtoservice", "iam:associatedresourcearn"]

    static func check(_ context: LintContext, _ report: inout Report) {
        for grant in context.grants where grant.covers("iam:PassRole") {
            guard let wide = grant.statement.wideResource(for: "iam:PassRole"),
                !grant.statement.statement.conditions.contains(where: { limiting.contains($0.key.lowercased()) })
            else { continue }
            report.flag(
                "any role may be passed to a service", at: grant.statement.place(of: wide),
                subject: grant.statement.subject)
        }
    }
}
