import CrossOrigin
import Tree

/// With credentials, a `*` is a name like any other.
enum WildcardListsWithCredentials: Rule {
    static let info = RuleInfo(
        code: "COR004", name: "wildcard-lists-with-credentials", severity: .high,
        summary: "CORS allows credentials, and `*` for methods, headers or exposed headers.",
        why: """
            For a request with credentials, a browser takes `*` in `Access-Control-Allow-Methods`, `-Allow-Headers` and \
            `-Expose-Headers` for the name of a method or header `*`, not for all of them. What it was to allow fails.
            """,
        help: "name the methods and headers",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties:
                    Name: shop
                    ProtocolType: HTTP
                    CorsConfiguration: { AllowCredentials: true, AllowOrigins: [https://shop.example.com], AllowMethods: [⟦'*'⟧] }
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
                    CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowMethods: ['*'] }
                """)
        ],
        references: ["Fetch Standard, CORS protocol and credentials"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where setting.allowsCredentials {
            let cors = setting.cors
            for (name, list) in [
                ("methods", cors.methods), ("headers", cors.headers), ("exposed headers", cors.exposedHeaders),
            ] {
                for star in list where star.string == "*" {
                    report.flag(
                        "with credentials, `*` stands for itself and not for all \(name)",
                        at: setting.place(of: star), subject: "\(setting.subject) \(name)")
                }
            }
        }
    }
}
