import Surface
import Tree

/// For organisations that keep their policies in one place.
enum InlinePolicy: Rule {
    static let info = RuleInfo(
        code: "IAM054", name: "inline-policy", severity: .low,
        summary: "A user, a group or a role has a policy inside of it.",
        why: """
            A policy of its own can be read, versioned and attached in one place. Where an organisation wants that, an inline \
            policy escapes its reviews.
            """,
        help: "make it an `AWS::IAM::ManagedPolicy`",
        flags: [
            .resources(
                """
                Group:
                  Type: AWS::IAM::Group
                  Properties:
                    Policies: [⟦{ PolicyName: read, PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*" }] } }⟧]
                """)
        ],
        allows: [
            .resources(
                """
                Group: { Type: AWS::IAM::Group, Properties: { ManagedPolicyArns: ["arn:aws:iam::111122223333:policy/read"] } }
                """)
        ],
        references: ["IAM User Guide, Managed policies and inline policies"], isOptIn: true)

    static func check(_ context: LintContext, _ report: inout Report) {
        for type in ["AWS::IAM::Role", "AWS::IAM::Group", "AWS::IAM::User"] {
            for (id, owner) in context.resources(type) {
                for policy in owner.properties["Policies"]?.list ?? [] {
                    if context.input == .spec, policy.origin.place.isNone { continue }
                    report.flag("`\(id)` has a policy inside of it", at: policy.origin.or(owner.origin), subject: id)
                }
            }
        }
    }
}
