import Diagnostics
import Surface
import Tree

/// One path of a domain leads to one API.
enum DomainMappingConflict: Rule {
    static let info = RuleInfo(
        code: "NET008", name: "domain-mapping-conflict", severity: .error,
        summary: "Two mappings of a domain have the same path, or a WebSocket API shares a domain with others.",
        why:
            "API Gateway refuses the second mapping, and a domain for WebSocket APIs takes no others: the deployment fails.",
        help: "give each mapping a path of its own, and the WebSocket API a domain of its own",
        flags: [
            .resources(
                """
                One: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: one, ProtocolType: HTTP } }
                Two: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: two, ProtocolType: HTTP } }
                First: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { ApiId: !Ref One, DomainName: api.example.com, Stage: $default, ApiMappingKey: v1 } }
                ⟦Second⟧: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { ApiId: !Ref Two, DomainName: api.example.com, Stage: $default, ApiMappingKey: v1 } }
                """)
        ],
        allows: [
            .resources(
                """
                One: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: one, ProtocolType: HTTP } }
                Two: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: two, ProtocolType: HTTP } }
                First: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { ApiId: !Ref One, DomainName: api.example.com, Stage: $default, ApiMappingKey: v1 } }
                Second: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { ApiId: !Ref Two, DomainName: api.example.com, Stage: $default, ApiMappingKey: v2 } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Custom domain name for WebSocket APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for domain in context.surface.domains {
            var paths: [String: Domain.Mapping] = [:]
            var kinds: [API.Kind: Domain.Mapping] = [:]
            for mapping in domain.mappings {
                if let path = path(of: mapping) {
                    if let earlier = paths[path] {
                        report.flag(
                            "the path `/\(path)` of the domain is taken", at: mapping.origin,
                            secondary: [.init(earlier.origin.place, "by this mapping")], subject: mapping.id)
                    }
                    paths[path] = paths[path] ?? mapping
                }
                guard let kind = context.surface.api(mapping.api)?.kind else { continue }
                if let other = kinds.first(where: { ($0.key == .webSocket) != (kind == .webSocket) }) {
                    report.flag(
                        "a WebSocket API cannot share its domain with other APIs", at: mapping.origin,
                        secondary: [.init(other.value.origin.place, "the other one")], subject: mapping.id)
                }
                kinds[kind] = kinds[kind] ?? mapping
            }
        }
    }

    /// `nil` when it is not known.
    private static func path(of mapping: Domain.Mapping) -> String? {
        guard let path = mapping.path, !path.isNull else { return "" }
        return path.string.map { $0 == "(none)" ? "" : $0 }
    }
}
