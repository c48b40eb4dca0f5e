import CrossOrigin
import Tree

/// What no page can read.
enum UselessExposedHeaders: Rule {
    static let info = RuleInfo(
        code: "COR025", name: "useless-exposed-headers", severity: .low,
        summary: "CORS exposes a header that no page can read, or that pages have no use for.",
        why: """
            Browsers keep `Set-Cookie` from scripts whatever a server says, and the CORS headers are for the browser itself. \
            Whoever listed them expects something that will not happen.
            """,
        help: "remove it",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], ExposeHeaders: [⟦Set-Cookie⟧, X-Total] } }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], ExposeHeaders: [X-Total] } }
                """)
        ],
        references: ["Fetch Standard, forbidden response-header name"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            for header in setting.cors.exposedHeaders {
                guard let name = header.string?.lowercased() else { continue }
                guard FetchHeader.forbiddenResponseNames.contains(name) || name.hasPrefix("access-control-") else {
                    continue
                }
                report.flag(
                    "no page gets to see `\(header.string ?? "")`", at: setting.place(of: header),
                    subject: "\(setting.subject) \(name)")
            }
        }
    }
}
