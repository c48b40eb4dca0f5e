import Surface
import Tree

/// One API may use up what all of the account share.
enum StageWithoutThrottle: Rule {
    static let info = RuleInfo(
        code: "THR001", name: "stage-without-throttle", severity: .medium,
        summary: "A stage has no throttle of its own.",
        why: """
            All APIs of an account and region share 10,000 requests a second. Without a throttle, a loop in one client of \
            one API takes them from all others, and every request of it is paid for.
            """,
        help: "set `ThrottlingRateLimit` and `ThrottlingBurstLimit` for all routes of the stage",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                ⟦Stage⟧: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AutoDeploy: true } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AutoDeploy: true, DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Throttle requests to your REST APIs for better throughput"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let plans = context.surface.usagePlans
        for api in context.surface.apis where api.kind != .webSocket && api.definition != .elsewhere {
            if context.throttlesByPlugin || plans.throttleAll(of: api) { continue }
            for stage in api.stages where !isThrottled(stage) {
                report.flag(
                    "\(api.words) may use up what all APIs of the account share", at: stage.origin.or(api.origin),
                    subject: stage.id)
            }
        }
    }

    private static func isThrottled(_ stage: Stage) -> Bool {
        stage.routeSettings.contains { settings in
            settings.scope == .all && (!settings.rateLimit.isAbsent || !settings.burstLimit.isAbsent)
                || settings.properties.isOpen
        }
    }
}

extension LintContext {
    /// Whether a spec has its throttles from the plugin `serverless-api-gateway-throttling`.
    var throttlesByPlugin: Bool { !(spec?["custom"]?["apiGatewayThrottling"]).isAbsent }
}

extension [UsagePlan] {
    /// Whether every route asks for a key, and every plan of the API has a throttle.
    func throttleAll(of api: API) -> Bool {
        let own = filter { $0.stages.contains { $0.api == api.id } }
        return !own.isEmpty && own.allSatisfy { !$0.throttle.isAbsent }
            && api.ownRoutes.allSatisfy { $0.requiresAPIKey.isTrue }
    }
}
