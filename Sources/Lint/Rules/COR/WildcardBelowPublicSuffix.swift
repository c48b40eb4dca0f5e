import CrossOrigin

/// Names that everybody can have.
enum WildcardBelowPublicSuffix: Rule {
    static let info = RuleInfo(
        code: "COR011", name: "wildcard-below-public-suffix", severity: .high,
        summary: "CORS trusts every name below a domain where anybody can have one.",
        why: """
            `https://*.github.io` is the pages of everybody who has an account there, as `https://*.com` is everybody with a \
            domain. It reads like a limit, and is none.
            """,
        help: "name the one host that is yours",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origins: [⟦'https://*.github.io'⟧] } }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origins: ['https://*.shop.example.com'] } }
                """)
        ],
        references: ["Public Suffix List"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            for origin in setting.origins {
                guard let host = SerializedOrigin.host(of: origin.text.lowercased()), host.hasPrefix("*."),
                    PublicSuffix.isPublic(host.dropFirst(2))
                else { continue }
                report.flag(
                    "anybody can have a name below `\(host.dropFirst(2))`", at: setting.place(of: origin.node),
                    subject: setting.subject)
            }
        }
    }
}
