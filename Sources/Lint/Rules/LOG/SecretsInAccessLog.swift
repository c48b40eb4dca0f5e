import Surface
import Tree

/// Keys and claims in the log.
enum SecretsInAccessLog: Rule {
    static let info = RuleInfo(
        code: "LOG010", name: "secrets-in-access-log", severity: .medium,
        summary: "An access log's format has a field with secrets or personal data in it.",
        why: """
            `$context.identity.apiKey` is the key itself (`apiKeyId` names it), and a user's claims have their mail address \
            and more. Whoever may read the log gets them.
            """,
        help: "log `$context.identity.apiKeyId` and `$context.authorizer.claims.sub` instead",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, AccessLogSetting: { DestinationArn: !Ref Group, Format: ⟦'{"id":"$context.requestId","status":"$context.status","key":"$context.identity.apiKey"}'⟧ } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, AccessLogSetting: { DestinationArn: !Ref Group, Format: '{"id":"$context.requestId","status":"$context.status","key":"$context.identity.apiKeyId"}' } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Variables for access logging for API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for format in context.accessLogFormats {
            for variable in variables(of: format.text) where isSecret(variable) {
                report.flag(
                    "`\(variable)` should not be in a log", at: format.place, subject: "\(format.stage) \(variable)")
            }
        }
    }

    /// `$context.…` up to what cannot be part of a name.
    private static func variables(of format: String) -> [String] {
        var found: [String] = []
        var rest = format[...]
        while let start = rest.firstRange(ofText: "$context.") {
            let name = rest[start.lowerBound...].prefix {
                $0 == "$" || $0 == "." || $0 == "_" || $0 == "-" || $0.isLetter || $0.isNumber
            }
            found.append(String(name))
            rest = rest[name.endIndex...]
        }
        return found
    }

    private static func isSecret(_ variable: String) -> Bool {
        let name = variable.lowercased()
        if ["$context.identity.apikey", "$context.authorizer.claims", "$context.authorizer"].contains(name) {
            return true
        }
        let claims = ["email", "phone_number", "birthdate", "address", "name", "given_name", "family_name"]
        if let claim = name.firstRange(ofText: "authorizer.claims.") {
            return claims.contains(String(name[claim.upperBound...]))
        }
        guard let field = name.firstRange(ofText: "authorizer.") else { return false }
        return SecretName.word(
            in: String(
                variable[
                    variable.index(
                        variable.startIndex, offsetBy: name.distance(from: name.startIndex, to: field.upperBound))...]))
            != nil
    }
}
