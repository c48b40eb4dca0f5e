import CrossOrigin
import Surface
import Tree

/// Any page may ask, though few callers may.
enum AnyOriginOnAuthenticatedAPI: Rule {
    static let info = RuleInfo(
        code: "COR028", name: "any-origin-on-authenticated-api", severity: .medium,
        summary: "Any origin may call an API whose callers sign in with AWS signatures or cookies.",
        why: """
            Signatures are made with credentials that a page gets for its user, and cookies go along by themselves: a list \
            of origins is what keeps other pages from using them. With `*` there is none.
            """,
        help: "list the origins of your own pages",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [⟦'*'⟧], AllowHeaders: [Authorization, X-Amz-Date, X-Amz-Security-Token] } } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: AWS_IAM } }
                """),
            .functions(
                "users: { handler: users.main, url: { authorizer: aws_iam, cors: { allowedOrigins: [⟦'*'⟧] } } }"),
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com] } } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: AWS_IAM } }
                """)
        ],
        references: ["AWS Lambda Developer Guide, Cross-origin resource sharing for function URLs"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            guard let star = setting.origins.first(where: { $0.text == "*" }), isAuthenticated(setting, context)
            else { continue }
            report.flag(
                "any page may call what asks for signatures or cookies", at: setting.place(of: star.node),
                subject: setting.subject)
        }
    }

    private static func isAuthenticated(_ setting: CORSSetting, _ context: LintContext) -> Bool {
        guard let api = setting.api else { return setting.isSigned }
        return context.routes(of: setting).contains { route in
            route.access.scheme == .iam || api.authorizer(of: route)?.headerNames.contains("cookie") ?? false
        }
    }
}
