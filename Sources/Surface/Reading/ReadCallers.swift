import CloudFormation
import Diagnostics
import Tree

extension Reader {
    func usagePlans() -> [UsagePlan] {
        let keys = resources("AWS::ApiGateway::UsagePlanKey", by: "UsagePlanId")
        return resources("AWS::ApiGateway::UsagePlan").map { entry in
            UsagePlan(
                id: entry.id, name: entry.properties["UsagePlanName"], origin: entry.origin,
                stages: entry.properties.values("ApiStages").map { planStage($0, entry.origin) },
                throttle: entry.properties["Throttle"], quota: entry.properties["Quota"],
                keys: (keys[entry.id] ?? []).compactMap { $0.properties["KeyId"]?.identity })
        }
    }

    private func planStage(_ node: Node, _ origin: Origin) -> UsagePlan.Stage {
        UsagePlan.Stage(
            api: node["ApiId"]?.identity ?? "", stage: node["Stage"] ?? .null, throttles: node.mapping("Throttle"),
            origin: node.origin.place.isNone ? origin : node.origin)
    }

    func apiKeys() -> [APIKey] {
        resources("AWS::ApiGateway::ApiKey").map {
            APIKey(id: $0.id, name: $0.properties["Name"], origin: $0.origin, properties: $0.properties)
        }
    }

    func domains() -> [Domain] {
        var mappings = domainMappings("AWS::ApiGateway::BasePathMapping", api: "RestApiId", path: "BasePath")
        for (name, list) in domainMappings("AWS::ApiGatewayV2::ApiMapping", api: "ApiId", path: "ApiMappingKey") {
            mappings[name, default: []] += list
        }
        let own = resources("AWS::ApiGateway::DomainName") + resources("AWS::ApiGatewayV2::DomainName")
        var result = own.map { entry in
            let name = entry.properties["DomainName"] ?? .null
            let byName = name.identity == entry.id ? nil : mappings.removeValue(forKey: name.identity)
            let byReference = mappings.removeValue(forKey: entry.id)
            return Domain(
                id: entry.id, name: name, origin: entry.origin, properties: entry.properties,
                mappings: (byReference ?? []) + (byName ?? []))
        }
        for (name, list) in mappings.sorted(by: { $0.key < $1.key }) {
            result.append(
                Domain(id: name, name: Node(name), origin: list[0].origin, properties: [:], mappings: list))
        }
        return result
    }

    private func domainMappings(_ type: String, api: String, path: String) -> [String: [Domain.Mapping]] {
        resources(type, by: "DomainName").mapValues { entries in
            entries.map {
                Domain.Mapping(
                    id: $0.id, api: $0.properties[api]?.identity ?? "", stage: $0.properties["Stage"],
                    path: $0.properties[path], origin: $0.origin)
            }
        }
    }
}
