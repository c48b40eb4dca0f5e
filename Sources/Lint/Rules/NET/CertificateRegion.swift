import Surface
import Tree

/// Edge is in Virginia.
enum CertificateRegion: Rule {
    static let info = RuleInfo(
        code: "NET003", name: "certificate-region", severity: .error,
        summary: "The certificate of an edge-optimised domain is not in us-east-1.",
        why: "An edge-optimised domain is a distribution of CloudFront, which takes certificates of us-east-1 only.",
        help: "have a certificate in us-east-1, or use a regional domain with `RegionalCertificateArn`",
        flags: [
            .resources(
                """
                Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, CertificateArn: ⟦"arn:aws:acm:eu-west-1:123456789012:certificate/abc"⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/abc" } }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::DomainName, CertificateArn"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (id, domain) in context.resources("AWS::ApiGateway::DomainName") {
            let types = domain.properties["EndpointConfiguration"]?["Types"]?.list?.compactMap(\.string) ?? ["EDGE"]
            guard types.contains("EDGE"), let certificate = domain.properties["CertificateArn"],
                let parts = certificate.knownStart?.split(separator: ":", omittingEmptySubsequences: false),
                parts.count > 4, parts[2] == "acm", parts[3] != "us-east-1", !parts[3].isEmpty
            else { continue }
            report.flag(
                "the certificate is in `\(parts[3])`", at: certificate.origin.or(domain.origin), subject: id)
        }
    }
}
