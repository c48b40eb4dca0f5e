import Surface
import Tree

/// A key that is no secret any more.
enum PlainAPIKey: Rule {
    static let info = RuleInfo(
        code: "SEC003", name: "plain-api-key", severity: .high,
        summary: "The value of an API key stands in the file.",
        why: "Whoever may read the repository or the template has the key of a customer.",
        help: "leave the value out, and API Gateway makes one",
        flags: [
            .resources(
                """
                Key: { Type: AWS::ApiGateway::ApiKey, Properties: { Enabled: true, Value: ⟦abcdefghij0123456789xyz⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                Key: { Type: AWS::ApiGateway::ApiKey, Properties: { Enabled: true, Value: "{{resolve:secretsmanager:key}}" } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, API keys file format"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for key in context.surface.apiKeys {
            guard let value = key.value, let text = value.string, !text.isEmpty, !text.hasPrefix("{{resolve:"),
                text.firstRange(ofText: "${") == nil
            else { continue }
            report.flag(
                "the key's value can be read by everybody who can read this", at: value.origin.or(key.origin),
                subject: key.id)
        }
    }
}
