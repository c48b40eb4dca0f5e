import Surface

/// Two who deploy.
enum AutoDeployWithDeployment: Rule {
    static let info = RuleInfo(
        code: "DEP012", name: "auto-deploy-with-deployment", severity: .medium,
        summary: "A stage deploys by itself and names a deployment as well.",
        why: """
            API Gateway replaces the named deployment with the first change, and from then on the stack says one thing and \
            the stage another; the next update may fail or go back.
            """,
        help: "remove `DeploymentId`, or `AutoDeploy`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Deployment: { Type: AWS::ApiGatewayV2::Deployment, Properties: { ApiId: !Ref Api } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AutoDeploy: ⟦true⟧, DeploymentId: !Ref Deployment } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AutoDeploy: true } }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGatewayV2::Stage, AutoDeploy"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .rest {
            for stage in api.stages
            where stage.deploysAutomatically.isTrue && !stage.properties["DeploymentId"].isAbsent {
                report.flag(
                    "the stage deploys by itself, and names a deployment",
                    at: stage.deploysAutomatically.place(or: stage.origin), subject: stage.id)
            }
        }
    }
}
