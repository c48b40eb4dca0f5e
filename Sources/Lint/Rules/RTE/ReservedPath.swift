import Surface

/// Two paths belong to API Gateway.
enum ReservedPath: Rule {
    static let info = RuleInfo(
        code: "RTE006", name: "reserved-path", severity: .medium,
        summary: "An API with a domain of its own has a route `/ping` or `/sping`.",
        why: "API Gateway keeps both for its health checks on domains: the route cannot be reached there.",
        help: "use another path, such as `/health`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                ⟦Ping⟧: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /ping } }
                Mapping: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { ApiId: !Ref Api, DomainName: api.example.com, Stage: $default } }
                """)
        ],
        allows: [.functions("ping: { handler: h.ping, events: [{ httpApi: GET /ping }] }")],
        references: ["Amazon API Gateway Developer Guide, Amazon API Gateway important notes"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let mapped = Set(context.surface.domains.flatMap(\.mappings).map(\.api))
        for api in context.surface.apis where mapped.contains(api.id) {
            for route in api.routes where route.key.path == "/ping" || route.key.path == "/sping" {
                report.flag(
                    "\(route.words) cannot be reached by the domain of the API", at: route.origin,
                    subject: route.key.text)
            }
        }
    }
}
