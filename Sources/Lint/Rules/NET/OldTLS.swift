import Surface
import Tree

/// TLS 1.0 and 1.1 are over.
enum OldTLS: Rule {
    static let info = RuleInfo(
        code: "NET002", name: "old-tls", severity: .high,
        summary: "A domain takes connections of TLS 1.0.",
        why: """
            Both old versions have known holes and are forbidden by most rules that customers have to keep. No current \
            client needs them. A domain of a REST API without a policy is reported as medium: what it takes then is not yours to say.
            """,
        help: "set `SecurityPolicy: TLS_1_2`, or a newer policy",
        flags: [
            .resources(
                """
                Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, RegionalCertificateArn: !Ref Certificate, SecurityPolicy: ⟦TLS_1_0⟧ } }
                """),
            .resources(
                """
                ⟦Domain⟧: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, RegionalCertificateArn: !Ref Certificate } }
                """),
            .spec("custom: { customDomain: { domainName: api.example.com, securityPolicy: ⟦tls_1_0⟧ } }\n"),
        ],
        allows: [
            .resources(
                """
                Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, RegionalCertificateArn: !Ref Certificate, SecurityPolicy: TLS_1_2 } }
                """)
        ],
        references: ["RFC 8996, Deprecating TLS 1.0 and TLS 1.1"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for domain in context.surface.domains {
            let settings = [domain.properties] + (domain.properties["DomainNameConfigurations"]?.list ?? [])
            for policy in settings.compactMap({ $0["SecurityPolicy"] }) where isOld(policy) {
                report.flag(
                    "`\(policy.string ?? "")` takes connections of TLS 1.0", at: policy.origin.or(domain.origin),
                    subject: domain.id)
            }
        }
        for (id, domain) in context.resources("AWS::ApiGateway::DomainName")
        where domain.properties["SecurityPolicy"].isAbsent && !domain.origin.place.isNone {
            report.flag(
                "the domain leaves it to API Gateway which versions of TLS it takes", at: domain.origin,
                severity: .medium, subject: id)
        }
        for policy in writtenPolicies(context) where isOld(policy) {
            report.flag("`\(policy.string ?? "")` takes connections of TLS 1.0", at: policy.origin)
        }
    }

    /// `securityPolicy` of the framework's domains, and of the plugin that had them before.
    private static func writtenPolicies(_ context: LintContext) -> [Node] {
        context.writtenDomains.flatMap { domain in
            [domain["securityPolicy"]] + ["http", "rest", "websocket"].map { domain[$0]?["securityPolicy"] }
        }.compactMap { $0 }
    }

    private static func isOld(_ policy: Node) -> Bool {
        guard let name = policy.string?.uppercased() else { return false }
        return name == "TLS_1_0" || name == "TLS_1_1"
    }
}
