import Diagnostics
import Surface

/// A stage shows a deployment of its own API.
enum StageOfOtherAPI: Rule {
    static let info = RuleInfo(
        code: "DEP003", name: "stage-of-other-api", severity: .error,
        summary: "A stage shows the deployment of another API.",
        why: "API Gateway does not find the deployment in the stage's API, and the stack fails.",
        help: "let stage and deployment name the same API",
        flags: [
            .resources(
                """
                One: { Type: AWS::ApiGateway::RestApi, Properties: { Name: one } }
                Two: { Type: AWS::ApiGateway::RestApi, Properties: { Name: two } }
                Deployment1001: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref One } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Two, StageName: v1, DeploymentId: ⟦!Ref Deployment1001⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                One: { Type: AWS::ApiGateway::RestApi, Properties: { Name: one } }
                Deployment1001: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref One } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref One, StageName: v1, DeploymentId: !Ref Deployment1001 } }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::Stage, DeploymentId"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis {
            for stage in api.stages {
                guard let id = stage.deployment, let deployment = context.graph[id] else { continue }
                let owner = deployment.properties["RestApiId"] ?? deployment.properties["ApiId"]
                guard let owner, owner.reference != nil, owner.identity != api.id else { continue }
                report.flag(
                    "`\(id)` is a deployment of `\(owner.identity)`",
                    at: stage.properties["DeploymentId"].place(or: stage.origin),
                    secondary: [.init(deployment.origin.place, "the deployment")], subject: stage.id)
            }
        }
    }
}
