import Surface
import Tree

/// A verdict that is kept holds for every route of the authorizer, also when it was made for one of them.
enum PerRoutePolicyCached: Rule {
    static let info = RuleInfo(
        code: "AUT012", name: "cached-verdict-of-one-route", severity: .medium,
        summary: "An authorizer of several routes keeps its verdicts by the caller alone.",
        why: """
            API Gateway keeps the policy that the function returns and uses it for every route with the same authorizer. A \
            function that builds the policy from `methodArn` answers for one route, so that the next one is denied or, worse, \
            allowed. Whether a function does so stands in its code, so this rule has to be asked for.
            """,
        help:
            "let the function answer for all routes, set the time to live to 0, or add the path to the identity sources",
        flags: [
            .spec(
                """
                provider: { name: aws, runtime: nodejs22.x }
                functions:
                  judge: { handler: judge.main }
                  users:
                    handler: users.main
                    events:
                      - http: { path: a, method: get, authorizer: ⟦judge⟧ }
                      - http: { path: b, method: get, authorizer: judge }
                """)
        ],
        allows: [
            .spec(
                """
                provider: { name: aws, runtime: nodejs22.x }
                functions:
                  judge: { handler: judge.main }
                  users:
                    handler: users.main
                    events:
                      - http: { path: a, method: get, authorizer: { name: judge, resultTtlInSeconds: 0 } }
                      - http: { path: b, method: get, authorizer: { name: judge, resultTtlInSeconds: 0 } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Use API Gateway Lambda authorizers"],
        isOptIn: true)

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .webSocket {
            for authorizer in api.authorizers where authorizer.function != nil && keeps(authorizer, api.kind) {
                let count = api.routes.count { $0.access.authorizer == authorizer.id }
                guard count > 1, !authorizer.identitySources.contains(where: tellsRoutesApart) else { continue }
                report.flag(
                    "verdicts of this authorizer are kept for all of its \(count) routes",
                    at: authorizer.resultTTL.place(or: authorizer.origin),
                    subject: authorizer.name?.string ?? authorizer.id)
            }
        }
    }

    private static func keeps(_ authorizer: Authorizer, _ kind: API.Kind) -> Bool {
        if authorizer.resultTTL.isAbsent { return kind == .rest }
        return authorizer.resultTTL?.number.map { $0 > 0 } ?? false
    }

    private static func tellsRoutesApart(_ source: Node) -> Bool {
        guard let text = source.string else { return true }
        return text.hasPrefix("context.") || text.hasPrefix("$context.")
    }
}
