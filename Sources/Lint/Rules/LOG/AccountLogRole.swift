import Surface
import Tree

/// The account has to let API Gateway write.
enum AccountLogRole: Rule {
    static let info = RuleInfo(
        code: "LOG007", name: "account-log-role", severity: .error,
        summary: "API Gateway's settings of the account name no role for logs.",
        why: """
            REST and WebSocket APIs write logs with one role of the account and region, and a stage with logs cannot be \
            deployed while there is none. An `AWS::ApiGateway::Account` without the role takes it away from all APIs. Where \
            a template has logs and no such resource, the role may have been set elsewhere: that is reported as info.
            """,
        help: "set `CloudWatchRoleArn` of an `AWS::ApiGateway::Account`, once per account and region",
        flags: [
            .resources("⟦Account⟧: { Type: AWS::ApiGateway::Account, Properties: {} }"),
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                ⟦Stage⟧: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, MethodSettings: [{ ResourcePath: /*, HttpMethod: "*", LoggingLevel: ERROR }] } }
                """),
        ],
        allows: [
            .resources(
                "Account: { Type: AWS::ApiGateway::Account, Properties: { CloudWatchRoleArn: !GetAtt Role.Arn } }")
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::Account"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let accounts = context.resources("AWS::ApiGateway::Account")
        for (id, account) in accounts where account.properties["CloudWatchRoleArn"].isAbsent {
            report.flag("`\(id)` names no role for logs", at: account.origin, subject: id)
        }
        guard accounts.isEmpty, context.input == .template else { return }
        for (_, stage) in context.stages(of: .rest, .webSocket) where writesLogs(stage) {
            report.flag(
                "the stage writes logs, and the template does not set the account's role for them", at: stage.origin,
                severity: .info, subject: stage.id)
        }
    }

    private static func writesLogs(_ stage: Stage) -> Bool {
        stage.routeSettings.contains { ["ERROR", "INFO"].contains($0.loggingLevel?.string?.uppercased()) }
    }
}
