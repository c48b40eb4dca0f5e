import Surface

/// A key that nobody can have.
enum PrivateRouteWithoutKeys: Rule {
    static let info = RuleInfo(
        code: "AUT021", name: "private-route-without-keys", severity: .error,
        summary: "A route is private, and the service has no API key and no usage plan.",
        why: """
            `private: true` makes API Gateway ask for a key, and a key counts only in a usage plan with this API's stage. \
            Without both, every call is answered with 403.
            """,
        help: "name keys below `provider.apiGateway.apiKeys`, or remove `private`",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: ⟦users⟧, method: get, private: true }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  apiGateway: { apiKeys: [partner] }
                functions:
                  users: { handler: users.list, events: [{ http: { path: users, method: get, private: true } }] }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Usage plans and API keys for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let surface = context.surface
        guard context.input == .spec, surface.usagePlans.isEmpty, surface.apiKeys.isEmpty else { return }
        for api in surface.apis where api.kind == .rest && api.definition != .elsewhere {
            for route in api.ownRoutes where route.requiresAPIKey.isTrue {
                report.flag(
                    "\(route.words) asks for an API key, and there is none to have",
                    at: route.requiresAPIKey.place(or: route.origin), subject: route.key.text)
            }
        }
    }
}
