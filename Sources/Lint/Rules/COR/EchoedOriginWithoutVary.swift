import Surface
import Tree

/// A cache has to know that there are several answers.
enum EchoedOriginWithoutVary: Rule {
    static let info = RuleInfo(
        code: "COR021", name: "echoed-origin-without-vary", severity: .medium,
        summary: "A preflight's answer depends on who asks and does not say so to caches.",
        why: """
            Without `Vary: Origin`, a cache between browser and gateway may hand one origin's answer to another, and that \
            page is turned away. It is reported as medium where the answer also says `Cache-Control`, and as low otherwise, \
            because few caches keep answers to `OPTIONS` unasked.
            """,
        help: "answer with `Vary: Origin`; in a spec, drop `cacheControl` or use an HTTP API",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: ⟦{ origins: ['https://a.example.com', 'https://b.example.com'], cacheControl: 'max-age=600' }⟧ }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origin: 'https://a.example.com', cacheControl: 'max-age=600' } }
                """)
        ],
        references: ["Fetch Standard, CORS protocol and HTTP caches"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where setting.echoesPatterns && setting.cors.origins.count > 1 {
            guard let response = setting.route?.integration?.responses.first,
                response.parameters.header("Vary", of: "method.response.header") == nil
            else { continue }
            let isCached = response.parameters.header("Cache-Control", of: "method.response.header") != nil
            report.flag(
                "the answer names the origin that asked, and has no `Vary: Origin`", at: setting.place,
                severity: isCached ? nil : .low, subject: setting.subject)
        }
    }
}
