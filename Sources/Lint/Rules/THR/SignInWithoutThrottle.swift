import Surface
import Tree

/// Guessing, as fast as one likes.
enum SignInWithoutThrottle: Rule {
    static let info = RuleInfo(
        code: "THR008", name: "sign-in-without-throttle", severity: .medium,
        summary: "A route for signing in or for codes has no throttle of its own.",
        why: """
            Passwords and one-time codes are guessed by trying. The throttle of the stage is made for all routes together, \
            and lets thousands of tries a second through.
            """,
        help: "give the route a throttle of a few requests a second, and count failures by user in the function",
        flags: [.functions("login: { handler: h.login, events: [{ httpApi: ⟦POST /login⟧ }] }")],
        allows: [
            .functions("login: { handler: h.login, events: [{ httpApi: GET /login }] }"),
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Login: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: POST /login } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, RouteSettings: { POST /login: { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 10 } } } }
                """),
        ],
        references: ["OWASP API Security Top 10, API4:2023 Unrestricted Resource Consumption"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .webSocket && api.definition != .elsewhere {
            for route in api.ownRoutes where isSignIn(route) && !isThrottled(route, api, context) {
                report.flag(
                    "\(route.words) may be tried as often as one likes", at: route.origin, subject: route.key.text)
            }
        }
    }

    private static func isSignIn(_ route: Route) -> Bool {
        guard ["POST", "PUT", "ANY"].contains(route.key.method ?? "") else { return false }
        return route.key.path?.pathSegments.contains { words.contains($0.lowercased()) } ?? false
    }

    private static func isThrottled(_ route: Route, _ api: API, _ context: LintContext) -> Bool {
        if api.stages.isEmpty { return true }
        if context.events("http").contains(where: { $0["throttling"] != nil }) { return true }
        return api.stages.allSatisfy { stage in
            stage.settings(for: route.key).contains { $0.scope != .all && !$0.rateLimit.isAbsent }
        }
    }

    private static let words: Set<String> = [
        "login", "signin", "sign-in", "logon", "otp", "mfa", "2fa", "verify-code", "password", "forgot-password",
        "reset-password", "password-reset", "token", "authenticate",
    ]
}
