import Diagnostics
import IAMPolicy
import Tree

/// A user need not change the first password.
enum PasswordForLife: Rule {
    static let info = RuleInfo(
        code: "SEC007", name: "password-for-life", severity: .low,
        summary: "A user need not change the first password.",
        why: """
            Whoever made the user knows the password for ever.
            """,
        help: "set `PasswordResetRequired: true`",
        flags: [
            .resources(
                """
                User: { Type: AWS::IAM::User, Properties: { Groups: [readers], LoginProfile: ⟦{ Password: "{{resolve:secretsmanager:ann}}" }⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                User: { Type: AWS::IAM::User, Properties: { Groups: [readers], LoginProfile: { Password: "{{resolve:secretsmanager:ann}}", PasswordResetRequired: true } } }
                """)
        ],
        references: ["IAM User Guide, Security best practices in IAM"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (id, resource) in context.resources("AWS::IAM::User") {
            guard let profile = resource.properties["LoginProfile"] else { continue }
            let required = profile["PasswordResetRequired"]
            if required?.bool == true || required?.string?.lowercased() == "true" || required?.function != nil {
                continue
            }
            report.flag(
                "the first password stays valid",
                at: (required?.origin ?? profile.origin).or(profile.origin, resource.origin), subject: id)
        }
    }
}
