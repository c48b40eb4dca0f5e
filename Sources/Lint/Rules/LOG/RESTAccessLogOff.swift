import Surface
import Tree

/// Nobody knows who called.
enum RESTAccessLogOff: Rule {
    static let info = RuleInfo(
        code: "LOG001", name: "rest-access-log-off", severity: .medium,
        summary: "A stage of a REST API writes no access log.",
        why: "Without it, nobody can say afterwards who called what, how often, from where, and what was answered.",
        help: "set `AccessLogSetting` on the stage; in a spec, `provider.logs.restApi`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                ⟦Stage⟧: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123 } }
                """)
        ],
        allows: [
            .spec(
                """
                provider: { name: aws, runtime: nodejs22.x, logs: { restApi: { fullExecutionData: false } } }
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Set up CloudWatch logging for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (api, stage) in context.stages(of: .rest) where !context.hasAccessLog(stage, of: api) {
            let missing = stage.missingOfAccessLog.map { ": `\($0)` is missing" } ?? ""
            report.flag(
                "calls of \(api.words) are not logged\(missing)",
                at: stage.accessLog.place(or: stage.origin.or(api.origin)), subject: stage.id)
        }
    }
}
