import Surface

/// Addresses are written down everywhere.
enum SecretInAddress: Rule {
    static let info = RuleInfo(
        code: "RTE016", name: "secret-in-address", severity: .medium,
        summary: "A path or query parameter is named like a secret.",
        why: """
            Addresses are kept in histories, bookmarks, access logs and the `Referer` of the next page, and a password or \
            token in them with them.
            """,
        help: "send it in a header or in the body",
        flags: [
            .functions("reset: { handler: h.reset, events: [{ httpApi: ⟦'GET /reset/{token}'⟧ }] }"),
            .functions(
                """
                login:
                  handler: h.login
                  events:
                    - http: { path: ⟦login⟧, method: get, request: { parameters: { querystrings: { password: true } } } }
                """),
        ],
        allows: [.functions("user: { handler: h.user, events: [{ httpApi: 'GET /tokens/{id}' }] }")],
        references: ["OWASP API Security Top 10, API2:2023 Broken Authentication"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .webSocket {
            for route in api.routes {
                let variables = (route.key.path?.pathSegments ?? []).filter(\.isVariable).map(String.init)
                let queries = route.parameters.keys.compactMap { key in
                    key.firstRange(ofText: "request.querystring.").map { String(key[$0.upperBound...]) }
                }
                guard let name = (variables + queries).first(where: { SecretName.word(in: $0) != nil }) else {
                    continue
                }
                report.flag(
                    "`\(name)` of \(route.words) is part of the address", at: route.origin, subject: route.key.text)
            }
        }
    }
}
