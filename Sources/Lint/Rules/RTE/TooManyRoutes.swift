import Surface

/// An API has three hundred of each.
enum TooManyRoutes: Rule {
    static let info = RuleInfo(
        code: "RTE007", name: "too-many-routes", severity: .error,
        summary: "An API has more than 300 routes or resources.",
        why: """
            300 is the quota of an API: resources of a REST API (parts of paths, which AWS raises on request), routes of an \
            HTTP or WebSocket API. Beyond it the deployment fails.
            """,
        help: "split the API, let `{proxy+}` take what one function routes itself, or have the quota raised",
        flags: [.resources(routes(301))],
        allows: [.resources(routes(3))],
        references: ["Amazon API Gateway Developer Guide, Amazon API Gateway quotas"])

    static func check(_ context: LintContext, _ report: inout Report) {
        var resources: [String: Int] = [:]
        for (_, resource) in context.resources("AWS::ApiGateway::Resource") {
            resources[resource.properties["RestApiId"]?.identity ?? "", default: 0] += 1
        }
        for api in context.surface.apis {
            let count = api.kind == .rest ? resources[api.id] ?? 0 : api.routes.count
            guard count > 300 else { continue }
            report.flag(
                "\(api.words) has \(count) \(api.kind == .rest ? "resources" : "routes"), and the quota is 300",
                at: api.origin)
        }
    }

    private static func routes(_ count: Int) -> String {
        let api = count > 300 ? "⟦Api⟧" : "Api"
        return "\(api): { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }\n"
            + (1...count).map { number in
                "R\(number): { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /r\(number) } }"
            }.joined(separator: "\n")
    }
}
