import Surface

/// Everybody who may look at the API may read its variables.
enum SecretInStageVariable: Rule {
    static let info = RuleInfo(
        code: "DEP006", name: "secret-in-stage-variable", severity: .high,
        summary: "A stage variable is named like a secret and has a plain value.",
        why: """
            Stage variables are shown in the console and in every export of the stage, go to backends in addresses and \
            headers, and stand in the template.
            """,
        help: "keep the secret in Secrets Manager, and let the function read it there",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, Variables: { dbPassword: ⟦hunter2⟧ } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, Variables: { tokenUrl: "https://id.example.com", function: users } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Use stage variables for a REST API in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for stage in context.allStages {
            for variable in stage.variables {
                guard SecretName.word(in: variable.key) != nil, let value = variable.value.string, !value.isEmpty,
                    !value.hasPrefix("{{resolve:"), !value.contains("://"), !value.hasPrefix("arn:")
                else { continue }
                report.flag(
                    "the stage variable `\(variable.key)` has its secret in plain text",
                    at: variable.value.origin.or(stage.origin), subject: variable.key)
            }
        }
    }
}
