import CrossOrigin
import Tree

/// What no script can send need not be allowed.
enum ForbiddenNames: Rule {
    static let info = RuleInfo(
        code: "COR023", name: "forbidden-names", severity: .low,
        summary: "CORS allows a method or a header that no script can send.",
        why: """
            Browsers send `Cookie`, `Host`, `Origin` and the like themselves and let no script touch them, and they never \
            send `TRACE` or `CONNECT`. That they are in the list has no effect: something else was meant, such as credentials.
            """,
        help: "remove it; cookies go along when credentials are allowed",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowHeaders: [Content-Type, ⟦Cookie⟧], AllowMethods: [GET, ⟦TRACE⟧] } }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowHeaders: [Content-Type, X-Cookie], AllowMethods: [GET] } }
                """)
        ],
        references: ["Fetch Standard, forbidden request-header and forbidden method"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            for header in setting.cors.headers {
                guard let name = header.string, FetchHeader.isForbidden(name) else { continue }
                report.flag(
                    "no script can set the header `\(name)`", at: setting.place(of: header),
                    subject: "\(setting.subject) \(name)")
            }
            for method in setting.cors.methods {
                guard let name = method.string, FetchMethod.isForbidden(name) else { continue }
                report.flag(
                    "no script can use the method `\(name)`", at: setting.place(of: method),
                    subject: "\(setting.subject) \(name)")
            }
        }
    }
}
