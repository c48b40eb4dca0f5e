import Surface

/// An answer that somebody made up.
enum MockInProduction: Rule {
    static let info = RuleInfo(
        code: "RTE015", name: "mock-in-production", severity: .low,
        summary: "A route of a stage for customers answers without a backend.",
        why: "`MOCK` answers the same to everybody. It is handy before there is a backend, and easily left behind.",
        help: "give the route its backend, or say with a comment why the answer is fixed",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: ⟦users⟧, method: get, integration: mock }
                """, stage: "prod")
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, integration: mock }
                """, stage: "dev")
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest && isForCustomers(api, context) {
            for route in api.ownRoutes where route.integration?.target == .mock {
                report.flag("\(route.words) answers without a backend", at: route.origin, subject: route.key.text)
            }
        }
    }

    private static func isForCustomers(_ api: API, _ context: LintContext) -> Bool {
        context.isForProduction || api.stages.contains { $0.name.string.map(context.isProduction) ?? false }
    }
}
