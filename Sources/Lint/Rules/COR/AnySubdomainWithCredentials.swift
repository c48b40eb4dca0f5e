import CrossOrigin

/// The weakest name below a domain speaks for all.
enum AnySubdomainWithCredentials: Rule {
    static let info = RuleInfo(
        code: "COR012", name: "any-subdomain-with-credentials", severity: .medium,
        summary: "Every name below a domain may call with credentials.",
        why: """
            A forgotten host, a name that points at a service nobody has any more, or a page with a hole in it is enough to \
            call as the user. The more names there are, the likelier one of them is weak.
            """,
        help: "list the origins that may send credentials",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origins: [⟦'https://*.example.com'⟧], allowCredentials: true } }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origins: ['https://*.example.com'] } }
                """)
        ],
        references: ["PortSwigger Web Security Academy, Cross-origin resource sharing (CORS)"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where setting.allowsCredentials && setting.echoesPatterns {
            for origin in setting.origins {
                guard let host = SerializedOrigin.host(of: origin.text), host.hasPrefix("*.") else { continue }
                report.flag(
                    "every name below `\(host.dropFirst(2))` may call with credentials",
                    at: setting.place(of: origin.node), subject: setting.subject)
            }
        }
    }
}
