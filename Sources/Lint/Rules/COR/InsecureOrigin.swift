import CrossOrigin

/// A page that came by plain http may have been written by anybody on the way.
enum InsecureOrigin: Rule {
    static let info = RuleInfo(
        code: "COR006", name: "insecure-origin", severity: .medium,
        summary: "CORS allows an origin of plain http.",
        why: """
            Whoever is on the way of a page of plain http can write into it, and so call the API from it. With credentials \
            allowed, as the user who looks at it: then it is reported as high. Loopback addresses never leave the machine \
            and are not reported.
            """,
        help: "use the https origin",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [⟦http://shop.example.com⟧] } }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com, "http://localhost:3000"] } }
                """)
        ],
        references: ["W3C, Secure Contexts"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            for origin in setting.origins where origin.text.lowercased().hasPrefix("http://") {
                guard let host = SerializedOrigin.host(of: origin.text.lowercased()), !Host.isLoopback(host) else {
                    continue
                }
                report.flag(
                    "a page of `\(origin.text)` may have been changed on its way", at: setting.place(of: origin.node),
                    severity: setting.allowsCredentials ? .high : nil, subject: setting.subject)
            }
        }
    }
}
