import Diagnostics
import Surface
import Tree

/// Everything that callers send.
enum DataTrace: Rule {
    static let info = RuleInfo(
        code: "LOG005", name: "data-trace", severity: .high,
        summary: "Whole requests and answers are written into the log.",
        why: """
            Bodies have passwords and personal data in them, and headers have tokens: whoever may read the log can use them. \
            AWS advises against it for anything but looking for a mistake. The framework does it for `restApi: true` and \
            `websocket: true`, unless `fullExecutionData` is false; what nobody asked for by name is reported as medium.
            """,
        help: "set `DataTraceEnabled: false`; in a spec, `fullExecutionData: false`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, MethodSettings: [{ ResourcePath: /*, HttpMethod: "*", DataTraceEnabled: ⟦true⟧ }] } }
                """),
            .spec(
                """
                provider: { name: aws, runtime: nodejs22.x, logs: { restApi: ⟦true⟧ } }
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                """),
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
        for api in context.surface.apis + context.surface.foreignStages {
            for stage in api.stages {
                for settings in stage.routeSettings where settings.dataTrace.isTrue {
                    let written = api.kind == .webSocket ? context.spec?["provider"]?["logs"]?["websocket"] : nil
                    let asked = written?["fullExecutionData"]
                    let place = (asked ?? written).place(or: settings.origin.or(stage.origin))
                    report.flag(
                        "whole requests and answers are logged", at: settings.dataTrace.place(or: place),
                        severity: written != nil && asked == nil ? .medium : nil, subject: stage.id)
                }
            }
        }
        guard let logs = context.restLogs, context.surface.apis.contains(where: { $0.kind == .rest }),
            logs["executionLogging"]?.isTruthy ?? true, logs["fullExecutionData"]?.isTruthy ?? true
        else { return }
        report.flag(
            "whole requests and answers are logged", at: logs["fullExecutionData"].place(or: logs.origin),
            severity: logs["fullExecutionData"] == nil ? .medium : nil)
    }
}
