import Diagnostics
import Surface
import Tree

/// The API's own CORS wins.
enum OverriddenBackendHeaders: Rule {
    static let info = RuleInfo(
        code: "COR020", name: "overridden-cors-headers", severity: .info,
        summary: "An integration of an HTTP API sets CORS headers, which the API's own CORS replaces.",
        why:
            "With CORS configured, an HTTP API throws away what a backend or a parameter mapping says in CORS headers.",
        help: "remove the mapping, or the API's CORS",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], MaxAge: 7200 } } }
                Backend:
                  Type: AWS::ApiGatewayV2::Integration
                  Properties:
                    ApiId: !Ref Api
                    IntegrationType: HTTP_PROXY
                    IntegrationMethod: GET
                    IntegrationUri: https://back.example.com
                    ResponseParameters: { "200": { ResponseParameters: [{ Destination: overwrite:header.Access-Control-Allow-Origin, Source: ⟦"*"⟧ }] } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, Target: !Sub "integrations/${Backend}" } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], MaxAge: 7200 } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Configuring CORS for an HTTP API"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .http && api.cors != nil {
            for route in api.routes {
                for response in route.integration?.responses ?? [] {
                    for entry in response.parameters {
                        guard entry.key.lowercased().firstRange(ofText: "header.access-control-") != nil else {
                            continue
                        }
                        report.flag(
                            "`\(entry.key)` has no effect beside the API's own CORS",
                            at: entry.value.origin.or(response.origin, route.origin), subject: entry.key)
                    }
                }
            }
        }
    }
}
