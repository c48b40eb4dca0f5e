import CloudFormation
import Surface
import Tree

/// Nobody at the gate.
enum PublicWithoutFirewall: Rule {
    static let info = RuleInfo(
        code: "NET004", name: "public-without-firewall", severity: .low,
        summary: "A public stage of a REST API has no web application firewall.",
        why: "A firewall keeps known attacks, bots and floods of single addresses away before they cost anything.",
        help: "associate a web ACL with the stage (`AWS::WAFv2::WebACLAssociation`)",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                ⟦Stage⟧: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123 } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123 } }
                Guard: { Type: AWS::WAFv2::WebACLAssociation, Properties: { WebACLArn: !Ref Acl, ResourceArn: !Sub "arn:aws:apigateway:${AWS::Region}::/restapis/${Api}/stages/${Stage}" } }
                """)
        ],
        references: ["AWS Security Hub, APIGateway.4"])

    static func check(_ context: LintContext, _ report: inout Report) {
        if !(context.spec?["custom"]?["associateWaf"]).isAbsent { return }
        let guarded = Set(context.firewalled.flatMap(\.references).map(\.name))
        for (api, stage) in context.stages(of: .rest) where api.endpointType != "PRIVATE" {
            guard !guarded.contains(api.id), !guarded.contains(stage.id) else { continue }
            report.flag("no firewall is before the stage", at: stage.origin.or(api.origin), subject: stage.id)
        }
    }
}

extension LintContext {
    /// What web ACLs are associated with.
    var firewalled: [Node] {
        ["AWS::WAFv2::WebACLAssociation", "AWS::WAFRegional::WebACLAssociation"].flatMap { resources($0) }
            .compactMap { $0.resource.properties["ResourceArn"] }
    }
}
