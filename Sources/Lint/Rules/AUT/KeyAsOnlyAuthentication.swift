import Surface

/// An API key tells which plan a caller is on, not who they are.
enum KeyAsOnlyAuthentication: Rule {
    static let info = RuleInfo(
        code: "AUT004", name: "key-as-only-authentication", severity: .medium,
        summary: "A method asks for an API key and nothing else.",
        why: """
            API keys are for usage plans: they are not secret enough for more. Every client of a customer has the same one, \
            it does not expire, it is sent with each request, and a key of one API opens every API of its plan. AWS advises \
            against keys as the only way to control access.
            """,
        help: "add an authorizer or IAM authorization beside the key",
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
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, private: true, authorizer: aws_iam }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Usage plans and API keys for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest && !api.isGuardedOtherwise {
            for route in api.ownRoutes where route.access.isOpen && route.requiresAPIKey.isTrue {
                report.flag(
                    "\(route.words) is guarded by an API key alone", at: route.requiresAPIKey.place(or: route.origin),
                    subject: route.key.text)
            }
        }
    }
}
