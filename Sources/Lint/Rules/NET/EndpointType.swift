import CloudFormation
import Diagnostics
import Tree

/// Where the door is.
enum EndpointType: Rule {
    static let info = RuleInfo(
        code: "NET010", name: "endpoint-type", severity: .error,
        summary: "An endpoint has a type that API Gateway does not have.",
        why: """
            An API is reached by `EDGE`, `REGIONAL` or `PRIVATE` endpoints, and the deployment fails at any other word. A \
            domain that says nothing becomes one of `EDGE`, whose certificate has to be in `us-east-1`; that is noted as info.
            """,
        help: "write `EDGE`, `REGIONAL` or `PRIVATE`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, EndpointConfiguration: { Types: [⟦LOCAL⟧] } } }
                """),
            .resources(
                """
                ⟦Domain⟧: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, SecurityPolicy: TLS_1_2 } }
                """),
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, EndpointConfiguration: { Types: [REGIONAL] } } }
                Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, RegionalCertificateArn: !Ref Certificate, SecurityPolicy: TLS_1_2, EndpointConfiguration: { Types: [!Ref Kind] } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, API endpoint types for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for type in ["AWS::ApiGateway::RestApi", "AWS::ApiGateway::DomainName"] {
            for (id, resource) in context.resources(type) {
                let types = resource.properties["EndpointConfiguration"]?["Types"]
                for kind in types?.list ?? [] where kind.string.map({ !known.contains($0) }) ?? false {
                    report.flag(
                        "there is no endpoint of type `\(kind.string ?? "")`", at: kind.origin.or(resource.origin),
                        subject: id)
                }
            }
        }
        for (id, domain) in context.resources("AWS::ApiGateway::DomainName")
        where domain.properties["EndpointConfiguration"].isAbsent && !domain.origin.place.isNone {
            report.flag(
                "the domain says no endpoint type, and becomes one of `EDGE`", at: domain.origin, severity: .info,
                help: "set `EndpointConfiguration: { Types: [REGIONAL] }`, or `EDGE` where that is meant", subject: id)
        }
    }

    private static let known: Set = ["EDGE", "REGIONAL", "PRIVATE"]
}
