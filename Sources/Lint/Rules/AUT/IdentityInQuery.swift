import Surface

/// What stands in an address is written down by everybody on the way.
enum IdentityInQuery: Rule {
    static let info = RuleInfo(
        code: "AUT017", name: "identity-in-query", severity: .medium,
        summary: "An authorizer reads credentials from the query string.",
        why: """
            Addresses are kept in histories, bookmarks, access logs and the `Referer` of the next page, and a token in them \
            with them. Browsers cannot set headers on WebSocket connections, so those are not reported.
            """,
        help: "read the token from a header",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Tokens:
                  Type: AWS::ApiGatewayV2::Authorizer
                  Properties: { ApiId: !Ref Api, Name: tokens, AuthorizerType: JWT, IdentitySource: [⟦$request.querystring.token⟧], JwtConfiguration: { Issuer: https://id.example.com, Audience: [shop] } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Tokens:
                  Type: AWS::ApiGatewayV2::Authorizer
                  Properties: { ApiId: !Ref Api, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: https://id.example.com, Audience: [shop] } }
                """)
        ],
        references: ["OWASP API Security Top 10, API2:2023 Broken Authentication"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .webSocket {
            for authorizer in api.authorizers {
                for source in authorizer.identitySources {
                    guard let text = source.string, text.firstRange(ofText: "request.querystring.") != nil else {
                        continue
                    }
                    report.flag("`\(text)` is part of the address", at: source.origin.or(authorizer.origin))
                }
            }
        }
    }
}
