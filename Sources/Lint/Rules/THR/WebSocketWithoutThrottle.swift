import Surface

/// Messages cost, too.
enum WebSocketWithoutThrottle: Rule {
    static let info = RuleInfo(
        code: "THR010", name: "websocket-without-throttle", severity: .low,
        summary: "A stage of a WebSocket API has no throttle.",
        why: "One connection may send as many messages as it likes, and each is an invocation that is paid for.",
        help: "set `DefaultRouteSettings` with `ThrottlingRateLimit` and `ThrottlingBurstLimit`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                ⟦Stage⟧: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: v1, AutoDeploy: true } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: v1, DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Quotas for configuring and running a WebSocket API"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .webSocket && api.definition != .elsewhere {
            for stage in api.stages {
                let isThrottled = stage.routeSettings.contains {
                    !$0.rateLimit.isAbsent || !$0.burstLimit.isAbsent || $0.properties.isOpen
                }
                guard !isThrottled else { continue }
                report.flag(
                    "one connection may send as much as it likes", at: stage.origin.or(api.origin), subject: stage.id)
            }
        }
    }
}
