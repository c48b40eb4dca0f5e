import CrossOrigin

/// Only `*` alone, or behind a scheme, stands for others.
enum WildcardInsideOrigin: Rule {
    static let info = RuleInfo(
        code: "COR009", name: "wildcard-inside-origin", severity: .error,
        summary: "An allowed origin has a `*` inside, which is taken for itself there.",
        why: """
            `Access-Control-Allow-Origin` knows one origin or `*`, and an HTTP API and a function URL know `*` besides, and \
            `https://*` for an HTTP API. In `https://*.example.com` the `*` is a letter like others: no page is let through.
            """,
        help: "name each origin; for `http` events, `origins` (a list) compares with patterns",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [⟦"https://*.example.com"⟧] } }
                """),
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origin: ⟦'https://*.example.com'⟧ } }
                """),
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: ["https://*"] } }
                """),
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origins: ['https://*.example.com'] } }
                """),
        ],
        references: [
            "Fetch Standard, Access-Control-Allow-Origin",
            "Amazon API Gateway Developer Guide, Configuring CORS for an HTTP API",
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where !setting.echoesPatterns {
            for origin in setting.origins where isMisplaced(origin.text, setting.kind) {
                report.flag(
                    "the `*` in `\(origin.text)` stands for itself here", at: setting.place(of: origin.node),
                    subject: setting.subject)
            }
        }
    }

    private static func isMisplaced(_ origin: String, _ kind: CORSSetting.Kind) -> Bool {
        guard origin.contains("*"), origin != "*", !origin.contains(",") else { return false }
        return kind != .configuration
            || !(origin.hasSuffix("://*") && origin.firstRange(ofText: "*") == origin.lastRange(ofText: "*"))
    }
}
