import CrossOrigin
import Diagnostics
import Surface
import Tree

/// Everything but who may call.
enum NoOrigins: Rule {
    static let info = RuleInfo(
        code: "COR031", name: "no-origins", severity: .error,
        summary: "CORS says what pages may do, and names no page.",
        why:
            "Without an origin no answer has `Access-Control-Allow-Origin`, and no page of another origin can call at all.",
        help: "name the origins that may call",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: ⟦{ AllowMethods: [GET], AllowCredentials: true }⟧ }
                """),
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                ⟦Preflight⟧:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: OPTIONS, AuthorizationType: NONE, Integration: { Type: MOCK, IntegrationResponses: [{ StatusCode: 200, ResponseParameters: { method.response.header.Access-Control-Allow-Methods: "'GET'" } }] } }
                """),
            .functions(
                "users: { handler: h.a, events: [{ http: { path: users, method: get, cors: { origins: ⟦[]⟧ } } }] }"),
        ],
        allows: [
            .template(
                """
                Conditions: { IsProd: !Equals [!Ref AWS::Region, eu-west-1] }
                Resources:
                  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: !If [IsProd, { AllowOrigins: [https://shop.example.com] }, !Ref AWS::NoValue] } }
                """),
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowMethods: [GET], AllowOrigins: !Ref Origins } }
                """),
        ],
        references: ["Fetch Standard, CORS check"],
        adopts: ["no-cors-origin"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where setting.kind != .preflight && setting.cors.origins.isEmpty {
            report.flag("no origin may call", at: setting.place, subject: setting.subject)
        }
        for api in context.surface.apis where api.kind == .rest {
            for route in api.routes where route.isPreflight && route.preflight == nil {
                let parameters = route.integration?.responses.first?.parameters ?? Mapping()
                let says = ["Access-Control-Allow-Methods", "Access-Control-Allow-Headers"].contains {
                    parameters.header($0, of: "method.response.header") != nil
                }
                guard says else { continue }
                report.flag(
                    "the preflight of `\(route.key.path ?? "")` is answered without `Access-Control-Allow-Origin`",
                    at: route.origin, subject: route.key.text)
            }
        }
    }
}
