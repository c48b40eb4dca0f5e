import Surface

/// A route for what is left over, when nothing is.
enum UnreachableRoute: Rule {
    static let info = RuleInfo(
        code: "RTE005", name: "unreachable-route", severity: .medium,
        summary: "Other routes take every request that a route is for.",
        why: """
            API Gateway takes the most specific route. With a route for each method of a path, its `ANY` is left with \
            nothing; with `ANY /{proxy+}`, only `/` is left for `$default`. The handler never runs, or hardly ever.
            """,
        help: "remove it, or the routes that take its place",
        flags: [
            .functions(
                """
                app:
                  handler: app.main
                  events:
                    - httpApi: ⟦'*'⟧
                    - httpApi: ANY /{proxy+}
                    - httpApi: ANY /
                """)
        ],
        allows: [.functions("app: { handler: app.main, events: [{ httpApi: '*' }, { httpApi: GET /users }] }")],
        references: ["Amazon API Gateway Developer Guide, Create routes for HTTP APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .webSocket {
            let keys = Set(api.routes.map(\.key))
            for route in api.routes where isShadowed(route, by: keys) {
                report.flag("no request is left for \(route.words)", at: route.origin, subject: route.key.text)
            }
        }
    }

    private static func isShadowed(_ route: Route, by keys: Set<Route.Key>) -> Bool {
        if route.key == .fallback {
            let takesAll = keys.contains {
                $0.method == "ANY" && $0.path?.pathSegments.count == 1 && $0.path?.hasSuffix("+}") == true
            }
            return takesAll && keys.contains(.http(method: "ANY", path: "/"))
        }
        guard route.key.method == "ANY", let path = route.key.path else { return false }
        return methods.allSatisfy { keys.contains(.http(method: $0, path: path)) }
    }

    private static let methods = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
}
