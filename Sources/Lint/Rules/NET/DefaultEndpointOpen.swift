import Surface
import Tree

/// The back door.
enum DefaultEndpointOpen: Rule {
    static let info = RuleInfo(
        code: "NET001", name: "default-endpoint-open", severity: .medium,
        summary: "An API with a domain of its own can still be called at AWS's address.",
        why: """
            What stands before the domain, such as a firewall, client certificates or a distribution, does not stand before \
            `….execute-api.….amazonaws.com`, which is easily found.
            """,
        help: "set `DisableExecuteApiEndpoint: true`; in a spec, `disableDefaultEndpoint`",
        flags: [
            .resources(
                """
                ⟦Api⟧: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Mapping: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { ApiId: !Ref Api, DomainName: api.example.com, Stage: $default } }
                """),
            .spec(
                """
                custom: { customDomain: ⟦{ domainName: api.example.com, apiType: http }⟧ }
                functions:
                  users: { handler: h.a, events: [{ httpApi: GET /users }] }
                """),
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, DisableExecuteApiEndpoint: true } }
                Mapping: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { ApiId: !Ref Api, DomainName: api.example.com, Stage: $default } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Disable the default endpoint for REST APIs"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let mapped = Set(context.surface.domains.filter { $0.mutualTLS == nil }.flatMap(\.mappings).map(\.api))
        for api in context.surface.apis where api.definition != .elsewhere && mapped.contains(api.id) {
            let setting = api.disablesDefaultEndpoint
            guard setting.isAbsent || setting.isFalse, api.endpointType != "PRIVATE" else { continue }
            report.flag(
                "\(api.words) can be called beside its domain", at: setting.place(or: api.origin), subject: api.id)
        }
        for domain in context.writtenDomains { check(domain, context, &report) }
    }

    /// A domain that a plugin or the framework makes beside the template.
    private static func check(_ domain: Node, _ context: LintContext, _ report: inout Report) {
        let kinds: [String: API.Kind] = ["rest": .rest, "http": .http, "websocket": .webSocket]
        guard (domain["domainName"] ?? domain["name"]) != nil, domain["enabled"].isAbsent || domain["enabled"].isTrue,
            let kind = kinds[domain["apiType"]?.string?.lowercased() ?? "rest"]
        else { return }
        for api in context.surface.apis where api.kind == kind && api.definition != .elsewhere {
            guard api.disablesDefaultEndpoint.isAbsent || api.disablesDefaultEndpoint.isFalse else { continue }
            report.flag("\(api.words) can be called beside this domain", at: domain.origin, subject: api.id)
        }
    }
}

extension LintContext {
    /// Domains in the words of a spec: `provider.domain`, and those of the plugin `serverless-domain-manager`.
    var writtenDomains: [Node] {
        guard let spec else { return [] }
        let lists = [spec["provider"]?["domains"], spec["custom"]?["customDomains"]].compactMap { $0?.list }.joined()
        let domains = [spec["provider"]?["domain"], spec["custom"]?["customDomain"]].compactMap { $0 } + lists
        return domains.filter { $0.map != nil && $0.function == nil }
    }
}

extension Domain {
    /// What a domain says about certificates of clients; `nil` when it asks for none.
    var mutualTLS: Node? { properties["MutualTlsAuthentication"].flatMap { $0.isNull ? nil : $0 } }
}
