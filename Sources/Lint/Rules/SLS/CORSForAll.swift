import Tree

/// `true` is everybody.
enum CORSForAll: Rule {
    static let info = RuleInfo(
        code: "SLS003", name: "cors-for-all", severity: .medium,
        summary: "`cors: true` lets pages of every origin call.",
        why: """
            It is the shortest way to write it, and it means `*`: any page that a user looks at may call, and read what is \
            answered, as far as no cookies are needed.
            """,
        help: "name the origins: `cors: { origin: https://shop.example.com }`",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: ⟦true⟧ }
                """),
            .spec(
                """
                provider: { name: aws, runtime: nodejs22.x, httpApi: { cors: ⟦true⟧ } }
                functions:
                  users: { handler: h.a, events: [{ httpApi: GET /users }] }
                """),
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origin: 'https://shop.example.com' } }
                """)
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        let places =
            [context.spec?["provider"]?["httpApi"]?["cors"]] + context.events("http").map { $0["cors"] }
            + context.functionSpecs.map { $0.node["url"]?["cors"] }
        for cors in places.compactMap({ $0 }) where cors.truth == true {
            report.flag("pages of every origin may call", at: cors.origin)
        }
    }
}
