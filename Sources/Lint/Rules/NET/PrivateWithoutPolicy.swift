import Surface
import Tree

/// Private for everybody.
enum PrivateWithoutPolicy: Rule {
    static let info = RuleInfo(
        code: "NET006", name: "private-without-policy", severity: .high,
        summary: "A private API has no resource policy.",
        why: """
            A private API is reached through VPC endpoints, and its policy says which. Without a policy API Gateway lets \
            nobody in, and with one that names no endpoint, everybody who has an endpoint in any account.
            """,
        help: "add a policy that allows `execute-api:Invoke` from your endpoints (`aws:SourceVpce`)",
        flags: [
            .resources(
                "Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, EndpointConfiguration: { Types: [⟦PRIVATE⟧] } } }"
            ),
            .spec(
                """
                provider: { name: aws, runtime: nodejs22.x, endpointType: ⟦private⟧ }
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                """),
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Name: shop
                    EndpointConfiguration: { Types: [PRIVATE], VpcEndpointIds: [vpce-123] }
                    Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: "execute-api:/*", Condition: { StringEquals: { aws:SourceVpce: vpce-123 } } }] }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Private REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest && api.endpointType == "PRIVATE" {
            guard api.policy.isAbsent || api.policy?.string == "" else { continue }
            let type = api.properties["EndpointConfiguration"]?["Types"]?.list?.first
            let written = context.spec?["provider"]?["endpointType"]
            report.flag(
                "no policy says who may call the private API", at: type.place(or: written.place(or: api.origin)))
        }
    }
}
