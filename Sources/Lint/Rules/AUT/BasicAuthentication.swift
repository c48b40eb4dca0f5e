import Surface

/// A password with each request.
enum BasicAuthentication: Rule {
    static let info = RuleInfo(
        code: "AUT025", name: "basic-authentication", severity: .low,
        summary: "An authorizer takes names and passwords.",
        why: """
            With `Basic`, clients keep the password and send it with each request; it does not expire, and whoever reads one \
            request has it. Tokens expire and say less.
            """,
        help: "use tokens that expire, of Cognito or another issuer",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Judge: { Type: AWS::ApiGateway::Authorizer, Properties: { RestApiId: !Ref Api, Name: judge, Type: TOKEN, IdentitySource: method.request.header.Authorization, IdentityValidationExpression: ⟦"^Basic .+$"⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Judge: { Type: AWS::ApiGateway::Authorizer, Properties: { RestApiId: !Ref Api, Name: judge, Type: TOKEN, IdentitySource: method.request.header.Authorization, IdentityValidationExpression: "^Bearer .+$" } }
                """)
        ],
        references: ["RFC 7617, The 'Basic' HTTP Authentication Scheme, Security Considerations"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for authorizer in context.surface.apis.flatMap(\.authorizers) {
            guard let node = authorizer.identityValidation, let text = node.string,
                text.lowercased().firstRange(ofText: "basic") != nil
            else { continue }
            report.flag("`\(text)` takes a name and a password", at: node.origin.or(authorizer.origin))
        }
    }
}
