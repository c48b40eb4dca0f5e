import CrossOrigin

/// Browsers remember for as long as they like.
enum MaxAgeBeyondCaps: Rule {
    static let info = RuleInfo(
        code: "COR016", name: "max-age-beyond-caps", severity: .info,
        summary: "A preflight's answer is to be remembered for longer than any browser does.",
        why: "Firefox remembers for 86,400 seconds at most, Chromium and its kin for 7,200. More has no effect.",
        help: "use 86400 or less",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], MaxAge: ⟦604800⟧ } }
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
        references: ["MDN Web Docs, Access-Control-Max-Age"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            guard let node = setting.cors.maxAge, let age = node.number, age > Double(PreflightCache.firefox) else {
                continue
            }
            report.flag(
                "no browser remembers for \(Int(age)) seconds", at: setting.place(of: node),
                fix: context.replacing(node, with: String(PreflightCache.firefox)), subject: setting.subject)
        }
    }
}
