import Tree

/// Anybody may empty the cache.
enum OpenCacheInvalidation: Rule {
    static let info = RuleInfo(
        code: "DEP010", name: "open-cache-invalidation", severity: .medium,
        summary: "Callers need no permission to have an answer made anew.",
        why: """
            A request with `Cache-Control: max-age=0` makes API Gateway ask the backend and keep the new answer. Whoever may \
            do so can keep the backend busy, and the cache without use.
            """,
        help: "set `perKeyInvalidation.requireAuthorization: true`",
        flags: [
            .spec(
                """
                custom:
                  apiGatewayCaching: { enabled: true, perKeyInvalidation: { requireAuthorization: ⟦false⟧ } }
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                """)
        ],
        allows: [
            .spec(
                """
                custom:
                  apiGatewayCaching: { enabled: true, perKeyInvalidation: { requireAuthorization: true } }
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Cache settings for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let settings = [context.spec?["custom"]?["apiGatewayCaching"]] + context.events("http").map { $0["caching"] }
        for caching in settings {
            guard let required = caching?["perKeyInvalidation"]?["requireAuthorization"], required.truth == false else {
                continue
            }
            report.flag("anybody may have cached answers made anew", at: required.origin)
        }
    }
}
