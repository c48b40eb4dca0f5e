import Surface

/// The preflight is half of it.
enum ProxyAnswersWithoutCORS: Rule {
    static let info = RuleInfo(
        code: "COR019", name: "proxy-answers-itself", severity: .info,
        summary: "The answers of a proxied function need CORS headers, which only its code can add.",
        why: """
            `cors` of an `http` event makes the answer to the preflight. The answer to the request itself comes from the \
            function as it is: without `Access-Control-Allow-Origin` in it, the page cannot read it, though the request had \
            its effect.
            """,
        help: "let the function answer with `Access-Control-Allow-Origin`, or use an HTTP API, which adds it",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: ⟦{ origin: 'https://shop.example.com' }⟧ }
                """)
        ],
        allows: [.functions("users: { handler: users.list, events: [{ httpApi: GET /users }] }")],
        references: ["Amazon API Gateway Developer Guide, CORS for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where setting.kind == .preflight {
            guard context.routes(of: setting).contains(where: { $0.integration?.isProxy ?? false }) else { continue }
            report.flag(
                "the function has to add the CORS headers to its own answers", at: setting.place,
                subject: setting.subject)
        }
    }
}
