import CrossOrigin
import Tree

/// What is allowed anyway.
enum SafelistedNames: Rule {
    static let info = RuleInfo(
        code: "COR024", name: "safelisted-names", severity: .info,
        summary: "CORS allows or exposes a header that needs no permission.",
        why: """
            Every page may send `Accept` and the like with usual values, and read `Content-Type` and the like of an answer. \
            In the list they only make it longer. (`Content-Type` needs to be allowed for JSON, and is not reported.)
            """,
        help: "remove it",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowHeaders: [⟦Accept⟧, Content-Type] } }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowHeaders: [Content-Type, Authorization] } }
                """)
        ],
        references: ["Fetch Standard, CORS-safelisted request-header and CORS-safelisted response-header name"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            for header in setting.cors.headers {
                guard let name = header.string,
                    ["accept", "accept-language", "content-language"].contains(name.lowercased())
                else { continue }
                report.flag(
                    "every page may send `\(name)`", at: setting.place(of: header),
                    subject: "\(setting.subject) \(name)")
            }
            for header in setting.cors.exposedHeaders {
                guard let name = header.string, FetchHeader.safelistedResponseNames.contains(name.lowercased()) else {
                    continue
                }
                report.flag(
                    "every page may read `\(name)`", at: setting.place(of: header),
                    subject: "\(setting.subject) \(name)")
            }
        }
    }
}
