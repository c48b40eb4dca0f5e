import CloudFormation
import Surface
import Tree

/// Not for HTTP APIs.
enum FirewallOnHTTPAPI: Rule {
    static let info = RuleInfo(
        code: "NET005", name: "firewall-on-http-api", severity: .error,
        summary: "A web ACL is associated with an HTTP or WebSocket API.",
        why: "AWS WAF guards REST APIs, and refuses the others: the deployment fails.",
        help: "put CloudFront with the web ACL before the API, or use a REST API",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Guard: { Type: AWS::WAFv2::WebACLAssociation, Properties: { WebACLArn: !Ref Acl, ResourceArn: ⟦!Sub "arn:aws:apigateway:${AWS::Region}::/apis/${Api}/stages/$default"⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Guard: { Type: AWS::WAFv2::WebACLAssociation, Properties: { WebACLArn: !Ref Acl, ResourceArn: !Sub "arn:aws:apigateway:${AWS::Region}::/restapis/${Api}/stages/v1" } }
                """)
        ],
        references: ["AWS WAF Developer Guide, Resources that you can protect with AWS WAF"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let apis = context.surface.apis.filter { $0.kind != .rest && $0.definition != .elsewhere }
        let names = Set(apis.map(\.id) + apis.flatMap(\.stages).map(\.id))
        for resource in context.firewalled {
            let isV2 =
                resource.references.contains { names.contains($0.name) }
                || resource.substitutionText?.firstRange(ofText: "::/apis/") != nil
            guard isV2 else { continue }
            report.flag("AWS WAF does not guard HTTP and WebSocket APIs", at: resource.origin)
        }
    }
}
