import Surface

/// Scopes are read from tokens.
enum ScopesWithoutTokens: Rule {
    static let info = RuleInfo(
        code: "AUT016", name: "scopes-without-tokens", severity: .error,
        summary: "A route asks for scopes without a token to read them from, or for more than ten.",
        why: """
            Scopes stand in access tokens, which JWT and Cognito authorizers read. With another kind of authorization API \
            Gateway refuses them or passes them over, and the route is not guarded as it looks. An HTTP route can ask for ten.
            """,
        help: "use a JWT or Cognito authorizer with scopes, or leave them out",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users:
                  Type: AWS::ApiGatewayV2::Route
                  Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: AWS_IAM, AuthorizationScopes: [⟦users:read⟧] }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Tokens: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: https://id.example.com, Audience: [shop] } } }
                Users:
                  Type: AWS::ApiGatewayV2::Route
                  Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: JWT, AuthorizerId: !Ref Tokens, AuthorizationScopes: [users:read] }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGatewayV2::Route, AuthorizationScopes"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis {
            for route in api.routes {
                guard let first = route.access.scopes.first else { continue }
                let place = first.origin.or(route.access.origin, route.origin)
                if [.open, .iam, .lambda].contains(route.access.scheme) {
                    report.flag(
                        "\(route.words) asks for scopes, and there is no token to read them from", at: place,
                        subject: route.key.text)
                } else if api.kind == .http, route.access.scopes.count > 10 {
                    report.flag(
                        "\(route.words) asks for \(route.access.scopes.count) scopes, and 10 are allowed", at: place,
                        subject: route.key.text)
                }
            }
        }
    }
}
