import Plan

/// What is written and does not hold.
enum PolicyWithoutRedeployment: Rule {
    static let info = RuleInfo(
        code: "DEP015", name: "policy-without-redeployment", severity: .high,
        summary: "The policy or the endpoint of a REST API changes, and its stages go on with the old one.",
        why: """
            A stage serves what its deployment has taken along, the resource policy and the default endpoint among it. The \
            stack is updated, everything looks right, and callers who are to be kept out are still let in. Only \
            `gwc lint --against STATE` can tell; templates of gwc have a new deployment for every change.
            """,
        help: "give the deployment a new logical id, so that the change makes a new one",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, Policy: ⟦{ Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: "*", Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/24" } } }] }⟧ } }
                Method: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: AWS_IAM, Integration: { Type: MOCK } } }
                Deployment: { Type: AWS::ApiGateway::Deployment, DependsOn: Method, Properties: { RestApiId: !Ref Api } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: prod, DeploymentId: !Ref Deployment } }
                """,
                before: """
                    Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: "*", Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } } }] } } }
                    Method: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: AWS_IAM, Integration: { Type: MOCK } } }
                    Deployment: { Type: AWS::ApiGateway::Deployment, DependsOn: Method, Properties: { RestApiId: !Ref Api } }
                    Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: prod, DeploymentId: !Ref Deployment } }
                    """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: "*", Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/24" } } }] } } }
                Method: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: AWS_IAM, Integration: { Type: MOCK } } }
                Deployment2: { Type: AWS::ApiGateway::Deployment, DependsOn: Method, Properties: { RestApiId: !Ref Api } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: prod, DeploymentId: !Ref Deployment2 } }
                """,
                before: """
                    Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: "*", Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } } }] } } }
                    Method: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: AWS_IAM, Integration: { Type: MOCK } } }
                    Deployment: { Type: AWS::ApiGateway::Deployment, DependsOn: Method, Properties: { RestApiId: !Ref Api } }
                    Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: prod, DeploymentId: !Ref Deployment } }
                    """)
        ],
        references: [
            "Amazon API Gateway Developer Guide, Create and attach an API Gateway resource policy to an API: deploy the API again"
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for change in context.changes where !change.isLive && isOfAccess(change.kind) {
            report.flag(
                "\(change.subject): \(change.message), and no deployment takes it along", at: change.origin,
                subject: change.id)
        }
    }

    private static func isOfAccess(_ kind: String) -> Bool {
        kind.hasPrefix("api.policy-") || kind.hasPrefix("api.endpoint-")
    }
}
