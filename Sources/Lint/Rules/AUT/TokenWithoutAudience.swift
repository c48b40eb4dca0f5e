import Surface

/// Without an audience, every token of the issuer opens the API.
enum TokenWithoutAudience: Rule {
    static let info = RuleInfo(
        code: "AUT014", name: "token-without-audience", severity: .high,
        summary: "A JWT authorizer does not say for whom tokens must be made.",
        why: """
            The issuer makes tokens for all of its applications. An API that does not look at the audience takes them all: a \
            user of any other application, and whoever gets hold of a token of one, can call it.
            """,
        help: "name the audience (`aud` or `client_id`) of this API's tokens, up to 50",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Tokens:
                  Type: AWS::ApiGatewayV2::Authorizer
                  Properties: { ApiId: !Ref Api, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: ⟦{ Issuer: https://id.example.com }⟧ }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Tokens:
                  Type: AWS::ApiGatewayV2::Authorizer
                  Properties: { ApiId: !Ref Api, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: https://id.example.com, Audience: [!Ref Client] } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Control access to HTTP APIs with JWT authorizers"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for authorizer in context.surface.apis.flatMap(\.authorizers) where authorizer.kind == .jwt {
            let settings = authorizer.properties["JwtConfiguration"]
            if let settings, settings.isOpen { continue }
            let audience = settings?["Audience"]
            guard audience.isAbsent || audience?.list?.isEmpty ?? false else { continue }
            let name = authorizer.name?.string ?? ""
            let written = context.spec?["provider"]?["httpApi"]?["authorizers"]?[name]?["audience"]
            report.flag(
                "tokens for any audience are taken",
                at: written.place(or: audience.place(or: settings.place(or: authorizer.origin))),
                subject: authorizer.name?.string ?? authorizer.id)
        }
    }
}
