import Diagnostics
import Surface

/// API Gateway keeps one of two routes with the same key, so the other handler never runs.
enum DuplicateRoute: Rule {
    static let info = RuleInfo(
        code: "RTE001", name: "duplicate-route", severity: .error,
        summary: "Two routes of one API share a key.",
        why: """
            API Gateway has one route of a key: the deployment fails, or the framework drops one of the two silently. Paths \
            that differ in case or in a slash at the end are two routes, which hardly anybody wants; they are reported as low.
            """,
        help: "remove one of them",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                One: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users } }
                ⟦Two⟧: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users } }
                """),
            .functions(
                """
                a: { handler: h.a, events: [{ httpApi: GET /users }] }
                b: { handler: h.b, events: [{ httpApi: ⟦GET /users⟧ }] }
                """),
        ],
        allows: [.functions("a: { handler: h.a, events: [{ httpApi: GET /users }, { httpApi: POST /users }] }")],
        references: ["Amazon API Gateway Developer Guide, Create routes for HTTP APIs in API Gateway"],
        adopts: ["duplicate-route", "colliding-routes", "colliding-paths", "route-lost"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis {
            var exact: [Route.Key: Route] = [:]
            var folded: [String: Route] = [:]
            for route in api.routes where route.key != .unknown {
                if let earlier = exact[route.key] {
                    flag(route, earlier, "\(route.words) is there twice", nil, &report)
                } else if let twin = folded[fold(route.key)] {
                    flag(route, twin, "\(route.words) and \(twin.words) are two routes", .low, &report)
                }
                if exact[route.key] == nil { exact[route.key] = route }
                if folded[fold(route.key)] == nil { folded[fold(route.key)] = route }
            }
        }
    }

    private static func flag(
        _ route: Route, _ earlier: Route, _ message: String, _ severity: Severity?, _ report: inout Report
    ) {
        report.flag(
            message, at: route.origin, severity: severity, secondary: [.init(earlier.origin.place, "the first one")],
            subject: route.key.text)
    }

    /// The key without case, and without a slash at its end.
    private static func fold(_ key: Route.Key) -> String {
        let text = key.path == nil ? key.text : key.text.lowercased()
        return text.hasSuffix("/") && !text.hasSuffix(" /") ? String(text.dropLast()) : text
    }
}
