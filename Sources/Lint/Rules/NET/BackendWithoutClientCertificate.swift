import Surface
import Tree

/// Who is calling the backend?
enum BackendWithoutClientCertificate: Rule {
    static let info = RuleInfo(
        code: "NET009", name: "backend-without-client-certificate", severity: .info,
        summary: "A stage calls http backends without a certificate of its own.",
        why: """
            A backend that is open to the internet cannot tell requests of the gateway from others, which then go past its \
            authorizers and throttles. Whether it can otherwise is not to be seen here, so this rule has to be asked for.
            """,
        help: "set `ClientCertificateId` on the stage, and check the certificate in the backend",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: AWS_IAM, Integration: { Type: HTTP_PROXY, IntegrationHttpMethod: GET, Uri: https://back.example.com } } }
                ⟦Stage⟧: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123 } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: AWS_IAM, Integration: { Type: HTTP_PROXY, IntegrationHttpMethod: GET, Uri: https://back.example.com } } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, ClientCertificateId: abc } }
                """)
        ],
        references: ["AWS Security Hub, APIGateway.2"], isOptIn: true)

    static func check(_ context: LintContext, _ report: inout Report) {
        for (api, stage) in context.stages(of: .rest) where stage.clientCertificate.isAbsent {
            let callsOut = api.routes.contains { route in
                if case .http = route.integration?.target { true } else { false }
            }
            guard callsOut else { continue }
            report.flag("backends cannot tell who calls", at: stage.origin.or(api.origin), subject: stage.id)
        }
    }
}
