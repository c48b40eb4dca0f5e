import CrossOrigin
import Surface
import Tree

/// What the authorizer asks for, the page may not send.
enum HeaderNotAllowedToPages: Rule {
    static let info = RuleInfo(
        code: "COR015", name: "header-not-allowed-to-pages", severity: .error,
        summary: "CORS does not allow a header without which nobody gets through to a route.",
        why: """
            A page has to send what the authorizer reads, the API key or the signature in a header, and the browser asks \
            first. When `Access-Control-Allow-Headers` does not name the header, the request is never sent; without the \
            header it is turned away. Either way no page can call the route.
            """,
        help: "add the header to the list",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowHeaders: ⟦[Content-Type]⟧ } } }
                Tokens: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: https://id.example.com, Audience: [shop] } } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: JWT, AuthorizerId: !Ref Tokens } }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: true, authorizer: aws_iam }
                """)
        ],
        references: ["Fetch Standard, CORS-preflight fetch"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for failure in context.browserFailures {
            guard case .header(let header) = failure.refusal, let setting = context.setting(of: failure),
                !(setting.cors.headers.contains { $0.string == "*" })
            else { continue }
            report.flag(
                "pages cannot call \(failure.route.words): it needs the header `\(header)`, which the preflight's answer "
                    + "does not allow", at: context.listPlace("AllowHeaders", setting),
                secondary: [.init(failure.route.origin.place, "the route")],
                subject: "\(failure.route.key.text) \(header)")
        }
    }
}
