/// What the compiler tells of plans that lose their limits.
enum LostPlanLimits: Rule {
    static let info = RuleInfo(
        code: "THR006", name: "lost-plan-limits", severity: .medium,
        summary: "The framework drops the limits of a usage plan.",
        why: """
            For a plan named `default` in a list, the Serverless Framework looks for throttle and quota in the wrong place \
            and deploys the plan without them. gwc deploys the same, and says so.
            """,
        help: "give the plan another name",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  apiGateway:
                    apiKeys: [{ default: [partner] }]
                    usagePlan: [{ ⟦default⟧: { throttle: { rateLimit: 5, burstLimit: 10 } } }]
                functions:
                  users: { handler: h.a, events: [{ http: { path: users, method: get, private: true } }] }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  apiGateway:
                    apiKeys: [{ partners: [partner] }]
                    usagePlan: [{ partners: { throttle: { rateLimit: 5, burstLimit: 10 } } }]
                functions:
                  users: { handler: h.a, events: [{ http: { path: users, method: get, private: true } }] }
                """)
        ],
        references: ["serverless/serverless, issue 8454"],
        adopts: ["lost-limits"])
}
