import Surface
import Tree

/// Certificates at the front door only.
enum MutualTLSBypass: Rule {
    static let info = RuleInfo(
        code: "NET007", name: "mutual-tls-bypass", severity: .high,
        summary: "A domain asks for certificates of clients, and the API can be called beside it.",
        why: """
            Mutual TLS holds for the domain. At the API's default address nobody is asked for a certificate. A truststore \
            without a version is read when it is set, and a changed file in its bucket changes who is trusted unseen; that is \
            reported as medium.
            """,
        help: "set `DisableExecuteApiEndpoint: true`, and `TruststoreVersion`",
        flags: [
            .resources(
                """
                ⟦Api⟧: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, RegionalCertificateArn: !Ref Certificate, MutualTlsAuthentication: { TruststoreUri: "s3://trust/store.pem", TruststoreVersion: abc } } }
                Mapping: { Type: AWS::ApiGateway::BasePathMapping, Properties: { DomainName: !Ref Domain, RestApiId: !Ref Api, Stage: v1 } }
                """),
            .resources(
                """
                Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, RegionalCertificateArn: !Ref Certificate, MutualTlsAuthentication: ⟦{ TruststoreUri: "s3://trust/store.pem" }⟧ } }
                """),
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, DisableExecuteApiEndpoint: true } }
                Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, RegionalCertificateArn: !Ref Certificate, MutualTlsAuthentication: { TruststoreUri: "s3://trust/store.pem", TruststoreVersion: abc } } }
                Mapping: { Type: AWS::ApiGateway::BasePathMapping, Properties: { DomainName: !Ref Domain, RestApiId: !Ref Api, Stage: v1 } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Configuring mutual TLS authentication for a REST API"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for domain in context.surface.domains {
            guard let trust = domain.mutualTLS, !trust.isOpen else { continue }
            if trust["TruststoreVersion"].isAbsent {
                report.flag(
                    "a changed truststore changes who is trusted unseen", at: trust.origin.or(domain.origin),
                    severity: .medium, subject: domain.id)
            }
            for mapping in domain.mappings {
                guard let api = context.surface.api(mapping.api), api.definition != .elsewhere else { continue }
                let setting = api.disablesDefaultEndpoint
                guard setting.isAbsent || setting.isFalse else { continue }
                report.flag(
                    "\(api.words) can be called without a certificate at its default address",
                    at: setting.place(or: api.origin), subject: api.id)
            }
        }
    }
}
