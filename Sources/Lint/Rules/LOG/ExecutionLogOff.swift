import Surface
import Tree

/// Why it failed.
enum ExecutionLogOff: Rule {
    static let info = RuleInfo(
        code: "LOG006", name: "execution-log-off", severity: .low,
        summary: "A stage writes no log of what the gateway did.",
        why: """
            Failed mappings, authorizers and permissions of the gateway show in its execution log only: the caller sees a \
            500, and the function's log has nothing.
            """,
        help: "set `LoggingLevel: ERROR` for all methods; in a spec, `provider.logs.restApi`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                ⟦Stage⟧: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123 } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, MethodSettings: [{ ResourcePath: /*, HttpMethod: "*", LoggingLevel: ERROR }] } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Set up CloudWatch logging for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (api, stage) in context.stages(of: .rest, .webSocket) where !isLogged(stage) {
            if api.kind == .rest, let logs = context.restLogs, logs["executionLogging"]?.isTruthy ?? true { continue }
            report.flag("the gateway's own mistakes are not logged", at: stage.origin.or(api.origin), subject: stage.id)
        }
    }

    private static func isLogged(_ stage: Stage) -> Bool {
        stage.routeSettings.contains { settings in
            guard let level = settings.loggingLevel else { return settings.properties.isOpen }
            return level.isOpen || ["ERROR", "INFO"].contains(level.string?.uppercased() ?? "")
        }
    }
}
