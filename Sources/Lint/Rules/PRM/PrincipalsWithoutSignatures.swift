import IAMPolicy
import Surface
import Tree

/// Named callers who never say who they are.
enum PrincipalsWithoutSignatures: Rule {
    static let info = RuleInfo(
        code: "PRM011", name: "principals-without-signatures", severity: .high,
        summary: "The policy of an API names accounts or roles, and a method asks nobody who they are.",
        why: """
            A request of a method with authorization `NONE` is anonymous: no statement that names an account or role is \
            about it. It is refused for everybody, also for those whom the policy names.
            """,
        help: "set the method's authorization to `AWS_IAM`, so that callers sign, or allow by address or VPC instead",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Name: shop
                    Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { AWS: "arn:aws:iam::111122223333:role/caller" }, Action: execute-api:Invoke, Resource: "execute-api:/*" }] }
                ⟦Get⟧: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Name: shop
                    Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { AWS: "arn:aws:iam::111122223333:role/caller" }, Action: execute-api:Invoke, Resource: "execute-api:/*" }] }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: AWS_IAM, Integration: { Type: MOCK } } }
                """)
        ],
        references: [
            "Amazon API Gateway Developer Guide, How API Gateway resource policies affect authorization workflow"
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        let own = Dictionary(grouping: context.statements(.resource), by: \.policy.owner)
        for api in context.surface.apis where api.kind == .rest {
            let allowing = (own[api.id] ?? []).filter(\.isAllow)
            guard !allowing.isEmpty, allowing.allSatisfy(\.namesIdentities) else { continue }
            for route in api.routes where route.access.isOpen && route.key.method != "OPTIONS" {
                report.flag(
                    "`\(route.key.text)` is anonymous, and the API's policy allows only those whom it names",
                    at: route.origin.or(api.origin), subject: "\(api.id) \(route.key.text)")
            }
        }
    }
}

extension WrittenStatement {
    /// Whether it is about accounts, roles or users alone.
    fileprivate var namesIdentities: Bool {
        guard let principals = statement.principals, !principals.isNegated, !principals.entries.isEmpty else {
            return false
        }
        return principals.entries.allSatisfy { $0.kind == "AWS" && !$0.isEveryone && $0.text.literal != nil }
    }
}
