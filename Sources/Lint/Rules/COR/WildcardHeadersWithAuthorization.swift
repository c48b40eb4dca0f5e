import CrossOrigin

/// `*` covers every header but the one that matters most.
enum WildcardHeadersWithAuthorization: Rule {
    static let info = RuleInfo(
        code: "COR003", name: "wildcard-headers-with-authorization", severity: .high,
        summary: "`*` is to allow an `Authorization` header, which it never covers.",
        why: """
            By the Fetch standard, `Access-Control-Allow-Headers: *` covers all headers but `Authorization`. Routes that need \
            it cannot be called from pages of other origins in browsers that keep the standard; others warn that they will.
            """,
        help: "name `Authorization` beside the `*`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowHeaders: [⟦'*'⟧] } } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: AWS_IAM } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowHeaders: ['*', Authorization] } } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: AWS_IAM } }
                """)
        ],
        references: ["Fetch Standard, CORS non-wildcard request-header name"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            guard let star = setting.cors.headers.first(where: { $0.string == "*" }),
                !setting.cors.headers.contains(where: { $0.string?.lowercased() == "authorization" }),
                let caller = needy(setting, context)
            else { continue }
            report.flag(
                "`*` does not cover the `Authorization` header that \(caller) needs", at: setting.place(of: star),
                subject: setting.subject)
        }
    }

    /// What needs the header.
    private static func needy(_ setting: CORSSetting, _ context: LintContext) -> String? {
        guard let api = setting.api else { return setting.isSigned ? "the signature" : nil }
        return context.routes(of: setting).first { $0.headersForCallers(of: api).contains("authorization") }?.words
    }
}
