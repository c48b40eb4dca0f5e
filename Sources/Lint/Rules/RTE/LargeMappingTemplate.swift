import Surface
import Tree

/// Templates have a limit.
enum LargeMappingTemplate: Rule {
    static let info = RuleInfo(
        code: "RTE014", name: "large-mapping-template", severity: .error,
        summary: "A mapping template is larger than 300 KB.",
        why: "API Gateway refuses it, and the deployment fails.",
        help: "move the work to a function",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK, RequestTemplates: { application/json: ⟦"\(String(repeating: "x", count: 307_201))"⟧ } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK, RequestTemplates: { application/json: "{}" } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Amazon API Gateway quotas"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for route in context.surface.apis.flatMap(\.routes) {
            guard let integration = route.integration else { continue }
            let templates = integration.requestTemplates.entries + integration.responses.flatMap(\.templates.entries)
            for template in templates {
                guard let size = template.value.string?.utf8.count, size > 307_200 else { continue }
                report.flag(
                    "the template has \(size) bytes, and 307200 are allowed",
                    at: template.value.origin.or(route.origin), subject: "\(route.key.text) \(template.key)")
            }
        }
    }
}
