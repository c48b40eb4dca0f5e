import Surface

/// Everything at once.
enum ListWithoutLimit: Rule {
    static let info = RuleInfo(
        code: "RTE019", name: "list-without-limit", severity: .info,
        summary: "A list has no parameter for how much of it is wanted.",
        why: """
            A list that is short today is long tomorrow: the answer runs into the limit of 6 or 10 MB, and before that into \
            timeouts. Whether a path is a list shows in its name only, so this rule has to be asked for.
            """,
        help: "declare a query parameter such as `limit`, and answer with where the next part begins",
        flags: [.functions("list: { handler: h.list, events: [{ http: ⟦GET /orders⟧ }] }")],
        allows: [
            .functions(
                """
                list:
                  handler: h.list
                  events:
                    - http: { path: orders, method: get, request: { parameters: { querystrings: { limit: true } } } }
                """)
        ],
        references: ["OWASP API Security Top 10, API4:2023 Unrestricted Resource Consumption"],
        isOptIn: true)

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest {
            for route in api.routes where route.key.method == "GET" {
                guard let last = route.key.path?.pathSegments.last, !last.isVariable, last.hasSuffix("s"),
                    !route.parameters.keys.contains(where: limits)
                else { continue }
                report.flag("\(route.words) gives everything at once", at: route.origin, subject: route.key.text)
            }
        }
    }

    private static func limits(_ parameter: String) -> Bool {
        let name = parameter.lowercased()
        return ["limit", "page", "size", "cursor", "token", "offset", "max", "count", "top"].contains {
            name.firstRange(ofText: $0) != nil && name.firstRange(ofText: "querystring.") != nil
        }
    }
}
