import Surface
import Tree

/// Nobody knows who called.
enum V2AccessLogOff: Rule {
    static let info = RuleInfo(
        code: "LOG002", name: "access-log-off", severity: .medium,
        summary: "A stage of an HTTP or WebSocket API writes no access log.",
        why: "Without it, nobody can say afterwards who called what, how often, from where, and what was answered.",
        help: "set `AccessLogSettings` on the stage; in a spec, `provider.logs.httpApi` or `provider.logs.websocket`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                ⟦Stage⟧: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AutoDeploy: true } }
                """)
        ],
        allows: [
            .spec(
                """
                provider: { name: aws, runtime: nodejs22.x, logs: { httpApi: true } }
                functions:
                  users: { handler: h.a, events: [{ httpApi: GET /users }] }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Configure logging for HTTP APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (api, stage) in context.stages(of: .http, .webSocket) where !context.hasAccessLog(stage, of: api) {
            let missing = stage.missingOfAccessLog.map { ": `\($0)` is missing" } ?? ""
            report.flag(
                "calls of \(api.words) are not logged\(missing)",
                at: stage.accessLog.place(or: stage.origin.or(api.origin)), subject: stage.id)
        }
    }
}
