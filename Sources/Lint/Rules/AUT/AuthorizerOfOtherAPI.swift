import Diagnostics
import Surface

/// An authorizer belongs to one API.
enum AuthorizerOfOtherAPI: Rule {
    static let info = RuleInfo(
        code: "AUT018", name: "authorizer-of-other-api", severity: .error,
        summary: "A route names an authorizer of another API.",
        why: "API Gateway does not find the authorizer, and the deployment fails.",
        help: "give this API an authorizer of its own",
        flags: [
            .resources(
                """
                Shop: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Back: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: back, ProtocolType: HTTP } }
                Tokens: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Back, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: https://id.example.com, Audience: [shop] } } }
                Users:
                  Type: AWS::ApiGatewayV2::Route
                  Properties: { ApiId: !Ref Shop, RouteKey: GET /users, AuthorizationType: JWT, AuthorizerId: ⟦!Ref Tokens⟧ }
                """)
        ],
        allows: [
            .resources(
                """
                Shop: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Tokens: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Shop, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: https://id.example.com, Audience: [shop] } } }
                Users:
                  Type: AWS::ApiGatewayV2::Route
                  Properties: { ApiId: !Ref Shop, RouteKey: GET /users, AuthorizationType: JWT, AuthorizerId: !Ref Tokens }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGatewayV2::Route, AuthorizerId"])

    static func check(_ context: LintContext, _ report: inout Report) {
        var owners: [String: (api: String, origin: Origin)] = [:]
        for api in context.surface.apis {
            for authorizer in api.authorizers { owners[authorizer.id] = (api.id, authorizer.origin) }
        }
        guard !owners.isEmpty else { return }
        for api in context.surface.apis {
            for route in api.routes {
                guard let id = route.access.authorizer, let owner = owners[id], owner.api != api.id else { continue }
                report.flag(
                    "the authorizer `\(id)` of \(route.words) belongs to another API",
                    at: route.properties["AuthorizerId"].place(or: route.origin),
                    secondary: [.init(owner.origin.place, "the authorizer")], subject: route.key.text)
            }
        }
    }
}
