import Surface

/// What catches everything catches `OPTIONS`, with its authorizer.
enum GuardedCatchAll: Rule {
    static let info = RuleInfo(
        code: "AUT006", name: "guarded-catch-all-with-cors", severity: .high,
        summary: "A guarded `$default` or `ANY` route of an HTTP API with CORS catches preflights.",
        why: """
            An HTTP API answers preflights by itself, unless a guarded route catches them: then the authorizer of that \
            route judges them, and a preflight has no credentials to show. Every call that needs a preflight fails in the \
            browser. The developer guide tells so of `$default` alone, callers met it with `ANY` as well.
            """,
        help: "add a route `OPTIONS /{proxy+}` without authorization",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com] } } }
                All:
                  Type: AWS::ApiGatewayV2::Route
                  Properties: { ApiId: !Ref Api, RouteKey: $default, AuthorizationType: ⟦AWS_IAM⟧ }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com] } } }
                All:
                  Type: AWS::ApiGatewayV2::Route
                  Properties: { ApiId: !Ref Api, RouteKey: $default, AuthorizationType: AWS_IAM }
                Preflights: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "OPTIONS /{proxy+}" } }
                """)
        ],
        references: [
            "Amazon API Gateway Developer Guide, Configuring CORS for an HTTP API with a $default route and an authorizer"
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .http && api.cors != nil {
            let open = api.routes.filter { $0.key.method == "OPTIONS" && !$0.isGuarded }.compactMap(\.key.path)
            for route in api.routes where route.isGuarded && (route.key == .fallback || route.key.method == "ANY") {
                guard !isAnswered(route, by: open) else { continue }
                report.flag(
                    "the authorizer of \(route.words) judges preflights, which have no credentials",
                    at: route.access.origin.or(route.origin), subject: route.key.text)
            }
        }
    }

    /// Whether an open `OPTIONS` route takes the preflights of a route.
    private static func isAnswered(_ route: Route, by open: [String]) -> Bool {
        let path = route.key.path ?? "/"
        return open.contains { pattern in
            guard pattern.hasSuffix("+}"), let slash = pattern.lastIndex(of: "/") else { return pattern == path }
            return path.hasPrefix(pattern[...slash])
        }
    }
}
