import CrossOrigin

/// The Fetch standard lets no response with `Access-Control-Allow-Origin: *` through to a request with credentials, and
/// API Gateway refuses the pair.
enum WildcardOriginWithCredentials: Rule {
    static let info = RuleInfo(
        code: "COR001", name: "wildcard-origin-with-credentials", severity: .error,
        summary: "CORS allows credentials and any origin at once.",
        why: """
            A browser never hands a response with `Access-Control-Allow-Origin: *` to a page that sent cookies or other \
            credentials, so the page that this is for fails, and API Gateway refuses to deploy an HTTP API with both.
            """,
        help: "list the origins that may send credentials",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties:
                    Name: shop
                    ProtocolType: HTTP
                    CorsConfiguration: { AllowCredentials: true, AllowOrigins: [⟦"*"⟧] }
                """),
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origin: ⟦'*'⟧, allowCredentials: true } }
                """),
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties:
                    Name: shop
                    ProtocolType: HTTP
                    CorsConfiguration: { AllowCredentials: true, AllowOrigins: [https://shop.example.com] }
                """)
        ],
        references: [
            "Fetch Standard, CORS protocol and credentials",
            "Amazon API Gateway Developer Guide, Configuring CORS for an HTTP API",
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where setting.allowsCredentials && setting.kind != .functionURL {
            for origin in setting.origins where origin.text == "*" && !setting.echoesPatterns {
                report.flag(
                    "any origin may call with credentials, and no browser lets it", at: setting.place(of: origin.node),
                    subject: setting.subject)
            }
        }
    }
}
