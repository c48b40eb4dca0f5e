import CrossOrigin

/// Each call twice.
enum NoMaxAge: Rule {
    static let info = RuleInfo(
        code: "COR017", name: "no-max-age", severity: .info,
        summary: "CORS does not say for how long browsers may remember a preflight's answer.",
        why: """
            Without `Access-Control-Max-Age` a browser remembers for five seconds, so that nearly every call goes over the \
            network twice.
            """,
        help: "set it to 7200, which is what Chromium takes at most",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: ⟦{ AllowOrigins: [https://shop.example.com] }⟧ }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], MaxAge: 7200 } }
                """)
        ],
        references: ["Fetch Standard, CORS-preflight fetch"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where setting.cors.maxAge.isAbsent {
            report.flag(
                "browsers forget the preflight's answer after \(PreflightCache.standard) seconds", at: setting.place,
                subject: setting.subject)
        }
    }
}
