import Surface

/// What takes the rest leaves nothing.
enum GreedyVariableNotLast: Rule {
    static let info = RuleInfo(
        code: "RTE003", name: "greedy-variable-not-last", severity: .error,
        summary: "Something follows a variable that takes the rest of the path.",
        why: "API Gateway refuses a path with anything behind `{proxy+}`, and the deployment fails.",
        help: "put it last, or drop its `+`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                ⟦Files⟧: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "GET /files/{path+}/meta" } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Files: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "GET /files/{path+}" } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Create routes for HTTP APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis {
            for route in api.routes {
                guard let greedy = route.key.path?.pathSegments.dropLast().first(where: { $0.hasSuffix("+}") }) else {
                    continue
                }
                report.flag("nothing can follow `\(greedy)`", at: route.origin, subject: route.key.text)
            }
        }
    }
}
