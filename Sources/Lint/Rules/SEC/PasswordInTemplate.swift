import CloudFormation
import Diagnostics
import IAMPolicy
import Tree

/// The password of a user stands in the template.
enum PasswordInTemplate: Rule {
    static let info = RuleInfo(
        code: "SEC006", name: "password-in-template", severity: .high,
        summary: "The password of a user stands in the template.",
        why: """
            Templates are kept, copied and shown in the console.
            """,
        help: "take it from a secret: `{{resolve:secretsmanager:…}}`, or from a parameter with `NoEcho`",
        flags: [
            .resources(
                """
                User: { Type: AWS::IAM::User, Properties: { Groups: [readers], LoginProfile: { Password: ⟦correct-horse⟧, PasswordResetRequired: true } } }
                """)
        ],
        allows: [
            .resources(
                """
                User: { Type: AWS::IAM::User, Properties: { Groups: [readers], LoginProfile: { Password: "{{resolve:secretsmanager:ann}}", PasswordResetRequired: true } } }
                """)
        ],
        references: ["AWS CloudFormation User Guide, Using dynamic references"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (id, resource) in context.resources("AWS::IAM::User") {
            guard let profile = resource.properties["LoginProfile"], !profile.isOpen else { continue }
            guard let password = profile["Password"] else {
                report.flag(
                    "the login profile has no `Password`, and the user cannot be made",
                    at: profile.origin.or(resource.origin), severity: .error, subject: id)
                continue
            }
            if isSafe(password, context) { continue }
            report.flag(
                "the password can be read in the template", at: password.origin.or(resource.origin), subject: id)
        }
    }

    /// From a secret, or from a parameter that is not shown and has no value in the template.
    private static func isSafe(_ password: Node, _ context: LintContext) -> Bool {
        if let text = password.substitutionText,
            text.contains("{{resolve:secretsmanager:") || text.contains("{{resolve:ssm-secure:")
        {
            return true
        }
        guard let name = password["Ref"]?.string, let parameter = context.graph.sections["Parameters"]?[name] else {
            return password.isUnknown
        }
        let isHidden = parameter["NoEcho"].map { $0.bool == true || $0.string?.lowercased() == "true" } ?? false
        return isHidden && parameter["Default"] == nil
    }
}
