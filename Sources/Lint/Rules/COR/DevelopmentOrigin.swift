import CrossOrigin

/// What was for the time of writing is still there for customers.
enum DevelopmentOrigin: Rule {
    static let info = RuleInfo(
        code: "COR007", name: "development-origin", severity: .medium,
        summary: "A stage for customers allows pages of a developer's machine.",
        why: """
            Any program on a user's machine can serve pages of `http://localhost`, and so call the API from the user's \
            browser. It was meant for development, and the stage is not.
            """,
        help: "give each stage its own list, such as `${param:origins}`",
        flags: [
            .spec(
                """
                provider: { name: aws, runtime: nodejs22.x, httpApi: { cors: { allowedOrigins: ['https://shop.example.com', ⟦'http://localhost:3000'⟧] } } }
                functions:
                  users: { handler: users.main, events: [{ httpApi: GET /users }] }
                """, stage: "prod")
        ],
        allows: [
            .spec(
                """
                provider: { name: aws, runtime: nodejs22.x, httpApi: { cors: { allowedOrigins: ['https://shop.example.com', 'http://localhost:3000'] } } }
                functions:
                  users: { handler: users.main, events: [{ httpApi: GET /users }] }
                """, stage: "dev")
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where isForCustomers(setting, context) {
            for origin in setting.origins {
                guard let host = SerializedOrigin.host(of: origin.text.lowercased()), Host.isLoopback(host) else {
                    continue
                }
                report.flag(
                    "`\(origin.text)` is a developer's machine, and this stage is for customers",
                    at: setting.place(of: origin.node), subject: setting.subject)
            }
        }
    }

    private static func isForCustomers(_ setting: CORSSetting, _ context: LintContext) -> Bool {
        context.isForProduction
            || setting.api?.stages.contains { $0.name.string.map(context.isProduction) ?? false } ?? false
    }
}
