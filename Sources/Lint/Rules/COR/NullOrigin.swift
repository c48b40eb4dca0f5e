/// Anybody can be `null`.
enum NullOrigin: Rule {
    static let info = RuleInfo(
        code: "COR005", name: "null-origin", severity: .high,
        summary: "CORS allows the origin `null`.",
        why: """
            Pages in a sandboxed frame, in local files and behind some redirects have the origin `null`. Every page can make \
            such a frame, so allowing `null` is allowing everybody, with credentials where these are allowed.
            """,
        help: "remove `null`, and serve the page that needs it from an origin of its own",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties:
                    Name: shop
                    ProtocolType: HTTP
                    CorsConfiguration: { AllowOrigins: [https://shop.example.com, ⟦'null'⟧] }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties:
                    Name: shop
                    ProtocolType: HTTP
                    CorsConfiguration: { AllowOrigins: [https://null.example.com] }
                """)
        ],
        references: ["HTML Standard, Origin", "PortSwigger Web Security Academy, Cross-origin resource sharing (CORS)"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            for origin in setting.origins where origin.text.lowercased() == "null" {
                report.flag(
                    "every page can have the origin `null`", at: setting.place(of: origin.node),
                    subject: setting.subject)
            }
        }
    }
}
