import CloudFormation
import Surface
import Tree

/// An authorizer that no route uses guards nothing.
enum UnusedAuthorizer: Rule {
    static let info = RuleInfo(
        code: "AUT010", name: "unused-authorizer", severity: .low,
        summary: "No route uses an authorizer.",
        why:
            "Whoever wrote it meant some route to be guarded. Either that route is open, or the authorizer is left over.",
        help: "name it on the routes that it is for, or remove it",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                ⟦Tokens⟧: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: https://id.example.com, Audience: [shop] } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Tokens: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: https://id.example.com, Audience: [shop] } } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: JWT, AuthorizerId: !Ref Tokens } }
                """)
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.definition == .resources {
            if api.routes.contains(where: { $0.access.scheme == .unknown }) { continue }
            let used = Set(api.routes.compactMap(\.access.authorizer))
            for authorizer in api.authorizers
            where !used.contains(authorizer.id) && !isNamedElsewhere(authorizer, context) {
                let name = authorizer.name?.string ?? authorizer.id
                report.flag("no route uses the authorizer `\(name)`", at: authorizer.origin, subject: name)
            }
        }
    }

    /// Whether routes of other stacks may use it, or another resource of the template does.
    private static func isNamedElsewhere(_ authorizer: Authorizer, _ context: LintContext) -> Bool {
        context.graph.outputs.values.contains { names($0["Value"], authorizer) }
            || context.resources("AWS::ApiGatewayV2::ApiGatewayManagedOverrides")
                .contains { names($0.resource.properties, authorizer) }
    }

    private static func names(_ node: Node?, _ authorizer: Authorizer) -> Bool {
        node?.references.contains { $0.name == authorizer.id } ?? false
    }
}
