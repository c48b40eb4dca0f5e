import Surface
import Tree

/// A limit for callers with a key, when nobody needs one.
enum PlanWithoutKeyedRoute: Rule {
    static let info = RuleInfo(
        code: "THR004", name: "plan-without-keyed-route", severity: .medium,
        summary: "A usage plan limits callers with a key, and no route asks for one.",
        why: """
            A plan's throttle and quota hold for requests that are counted by a key. Where no route asks for a key, nobody \
            sends one, and nothing is limited.
            """,
        help: "ask for the key on the routes (`private: true`), or throttle the stage",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  apiGateway:
                    apiKeys: [partner]
                    usagePlan: ⟦{ throttle: { rateLimit: 5, burstLimit: 10 } }⟧
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  apiGateway:
                    apiKeys: [partner]
                    usagePlan: { throttle: { rateLimit: 5, burstLimit: 10 } }
                functions:
                  users: { handler: h.a, events: [{ http: { path: users, method: get, private: true } }] }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Usage plans and API keys for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for plan in context.surface.usagePlans where !plan.throttle.isAbsent || !plan.quota.isAbsent {
            let apis = plan.stages.compactMap { context.surface.api($0.api) }
            guard !apis.isEmpty, apis.count == plan.stages.count, apis.allSatisfy(hasNoKeyedRoute) else { continue }
            let written = context.spec?["provider"]?["apiGateway"]?["usagePlan"]
            let place = (plan.throttle ?? plan.quota).place(or: written.place(or: plan.origin))
            report.flag(
                "no route asks for a key, so the plan limits nobody",
                at: context.input == .spec ? written.place(or: place) : place,
                subject: plan.id)
        }
    }

    private static func hasNoKeyedRoute(_ api: API) -> Bool {
        guard api.definition != .elsewhere, !api.routes.isEmpty else { return false }
        return api.ownRoutes.allSatisfy { $0.requiresAPIKey.isAbsent || $0.requiresAPIKey.isFalse }
    }
}
