import Diagnostics
import Surface
import Tree

/// For those who sell calls.
enum StageWithoutPlan: Rule {
    static let info = RuleInfo(
        code: "THR012", name: "stage-without-plan", severity: .low,
        summary: "A stage of a REST API is in no usage plan.",
        why: """
            A usage plan gives each caller limits of his own. Where callers are customers, a stage that is in none serves \
            whoever asks most.
            """,
        help: "add the stage to `ApiStages` of an `AWS::ApiGateway::UsagePlan`",
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
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123 } }
                Plan: { Type: AWS::ApiGateway::UsagePlan, Properties: { ApiStages: [{ ApiId: !Ref Api, Stage: !Ref Stage }] } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Usage plans and API keys for REST APIs"], isOptIn: true)

    static func check(_ context: LintContext, _ report: inout Report) {
        let planned = context.surface.usagePlans.flatMap(\.stages)
        for (api, stage) in context.stages(of: .rest) where !planned.contains(where: { opens($0, stage, of: api) }) {
            report.flag("the stage is in no usage plan", at: stage.origin.or(api.origin), subject: stage.id)
        }
    }

    /// Whether a plan names a stage, or refers to it. An API that is not named may be any.
    private static func opens(_ plan: UsagePlan.Stage, _ stage: Stage, of api: API) -> Bool {
        guard plan.api == api.id || plan.api.isEmpty || api.id.isEmpty else { return false }
        return plan.stage.identity == stage.name.identity || plan.stage.reference?.name == stage.id
    }
}
