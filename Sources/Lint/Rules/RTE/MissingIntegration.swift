import Diagnostics
import Surface
import Tree

/// A route that leads nowhere.
enum MissingIntegration: Rule {
    static let info = RuleInfo(
        code: "RTE017", name: "missing-integration", severity: .error,
        summary: "A route has no integration, or one that is not there.",
        why: """
            A REST API with a method without integration cannot be deployed; a route of an HTTP API without a target answers \
            every request with an error.
            """,
        help: "give the route an integration",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, Target: ⟦!Sub "integrations/${Backend}"⟧ } }
                """),
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                ⟦Get⟧: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE } }
                """),
        ],
        allows: [
            .template(
                """
                Parameters: { Backend: { Type: String } }
                Resources:
                  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                  Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, Target: !Sub "integrations/${Backend}" } }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGatewayV2::Route, Target"],
        adopts: ["unknown-function"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let parameters = context.graph.sections["Parameters"]?.map
        for api in context.surface.apis where api.definition == .resources {
            for route in api.routes where route.integration == nil {
                if api.kind == .rest {
                    report.flag("\(route.words) has no integration", at: route.origin, subject: route.key.text)
                } else if let target = route.properties["Target"], !target.isNull {
                    let names = target.references.filter { !$0.isPseudoParameter }.map(\.name)
                    guard let missing = names.first(where: { context.graph[$0] == nil && parameters?[$0] == nil })
                    else {
                        continue
                    }
                    report.flag(
                        "there is no integration `\(missing)` for \(route.words)", at: target.origin.or(route.origin),
                        subject: route.key.text)
                } else if api.kind == .http, route.key.method != "OPTIONS" {
                    report.flag(
                        "\(route.words) has no target", at: route.origin, severity: .medium, subject: route.key.text)
                }
            }
        }
    }
}
