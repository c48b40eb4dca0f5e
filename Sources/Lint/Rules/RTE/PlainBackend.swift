import Diagnostics
import Surface

/// The last part of the way is open.
enum PlainBackend: Rule {
    static let info = RuleInfo(
        code: "RTE011", name: "plain-backend", severity: .medium,
        summary: "An integration calls its backend by plain http.",
        why: """
            Whoever is on the way reads what callers sent, tokens and all, and can answer in the backend's place. Inside a \
            VPC link it is reported as low.
            """,
        help: "call the backend by https",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: HTTP_PROXY, IntegrationHttpMethod: GET, Uri: ⟦http://back.example.com⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: HTTP_PROXY, IntegrationHttpMethod: GET, Uri: https://back.example.com } }
                """)
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis {
            for route in api.routes {
                guard let integration = route.integration, case .http(let address) = integration.target,
                    let start = address.knownStart, start.lowercased().hasPrefix("http://")
                else { continue }
                let isInside = integration.connectionType?.string?.uppercased() == "VPC_LINK"
                report.flag(
                    "\(route.words) calls its backend by plain http", at: address.origin.or(route.origin),
                    severity: isInside ? .low : nil, subject: route.key.text)
            }
        }
    }
}
