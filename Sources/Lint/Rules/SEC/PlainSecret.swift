import Surface
import Tree

/// A password for everybody to read.
enum PlainSecret: Rule {
    static let info = RuleInfo(
        code: "SEC002", name: "plain-secret", severity: .high,
        summary: "A variable of a function is named like a secret and has a plain value.",
        why: """
            Variables are shown in the console and stand in the template, in the repository and in its history.
            """,
        help: "keep it in Secrets Manager or as a SecureString, and let the function read it there",
        flags: [
            .functions(
                """
                users:
                  handler: h.a
                  environment: { DB_PASSWORD: ⟦hunter2⟧ }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: h.a
                  environment: { DB_PASSWORD_NAME: shop/db, TOKEN_URL: 'https://id.example.com', API_TOKEN: '${ssm:/shop/token}', JWT_SECRET: '{{resolve:secretsmanager:shop}}' }
                """)
        ],
        references: ["AWS Lambda Developer Guide, Working with Lambda environment variables"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for function in context.surface.functions {
            for variable in function.environment
            where SecretName.word(in: variable.key) != nil && !pointsElsewhere(variable.key) {
                guard let text = variable.value.string, isPlain(text) else { continue }
                report.flag(
                    "`\(variable.key)` has its secret in plain text", at: variable.value.origin.or(function.origin),
                    subject: variable.key)
            }
        }
    }

    /// Names of what leads to a secret, or tells about it.
    private static func pointsElsewhere(_ name: String) -> Bool {
        let last = name.split { !$0.isLetter && !$0.isNumber }.last.map { $0.lowercased() } ?? ""
        return [
            "name", "id", "arn", "url", "uri", "path", "param", "parameter", "table", "bucket", "ttl", "expiry",
            "expires", "length", "header", "endpoint", "issuer", "audience", "enabled", "type", "region", "prefix",
            "file",
            "field", "count", "limit", "minutes", "seconds", "hours", "days", "algorithm", "version", "index",
        ].contains(last)
    }

    private static func isPlain(_ text: String) -> Bool {
        let known = ["", "true", "false", "none", "null"]
        if placeholders.contains(where: { text.lowercased().firstRange(ofText: $0) != nil }) { return false }
        return !known.contains(text.lowercased()) && !text.hasPrefix("{{resolve:") && !text.hasPrefix("arn:")
            && text.firstRange(ofText: "://") == nil && text.firstRange(ofText: "${") == nil && !text.hasPrefix("/")
    }

    /// What stands for a secret that is to come.
    private static let placeholders = ["your", "xxxx", "<", "change-me", "changeme", "replace"]
}
