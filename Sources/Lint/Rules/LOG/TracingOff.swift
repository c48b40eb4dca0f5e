import Surface
import Tree

/// Where the time went.
enum TracingOff: Rule {
    static let info = RuleInfo(
        code: "LOG011", name: "tracing-off", severity: .low,
        summary: "A stage of a REST API is not traced.",
        why: "A trace shows how long gateway, authorizer and function took for one request, and which of them failed.",
        help: "set `TracingEnabled: true`; in a spec, `provider.tracing.apiGateway`",
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
                provider: { name: aws, runtime: nodejs22.x, tracing: { apiGateway: true } }
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Trace user requests to REST APIs using X-Ray"])

    static func check(_ context: LintContext, _ report: inout Report) {
        if context.spec?["provider"]?["tracing"]?["apiGateway"]?.isTruthy ?? false { return }
        for (api, stage) in context.stages(of: .rest) where stage.isTraced.isAbsent || stage.isTraced.isFalse {
            report.flag(
                "requests are not traced", at: stage.isTraced.place(or: stage.origin.or(api.origin)), subject: stage.id)
        }
    }
}
