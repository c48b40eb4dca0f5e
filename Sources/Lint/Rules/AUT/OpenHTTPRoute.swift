import Surface

/// A route without authorization answers whoever calls.
enum OpenHTTPRoute: Rule {
    static let info = RuleInfo(
        code: "AUT002", name: "open-http-route", severity: .medium,
        summary: "A route of an HTTP API asks nobody who they are.",
        why: """
            Everybody on the internet can call the route and what is behind it. That is right for a sign-up or a webhook \
            that checks a signature, and wrong for most of the rest. `OPTIONS` has to be open, and is never reported.
            """,
        help: "add an authorizer or IAM authorization, or say with a comment why the route is public",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - httpApi: ⟦GET /users⟧
                """),
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                ⟦Users⟧: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users } }
                """),
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: AWS_IAM } }
                Any: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "OPTIONS /{proxy+}" } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Control and manage access to HTTP APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .http {
            for route in api.ownRoutes where route.access.isOpen {
                report.flag("anybody may call \(route.words)", at: route.origin, subject: route.key.text)
            }
        }
    }
}
