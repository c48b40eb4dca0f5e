import CloudFormation
import Diagnostics
import Tree

/// The stages of REST APIs: resources of their own, or made by a deployment.
struct RESTStages {
    private let stages: [String: [Reader.Entry]]
    private let deployments: [String: [Reader.Entry]]

    init(_ reader: Reader) {
        stages = reader.resources("AWS::ApiGateway::Stage", by: "RestApiId")
        deployments = reader.resources("AWS::ApiGateway::Deployment", by: "RestApiId")
    }

    func stages(of api: String) -> [Stage] {
        let own = (stages[api] ?? []).map { entry in
            Stage(
                id: entry.id, name: entry.properties["StageName"] ?? .null, origin: entry.origin,
                properties: entry.properties, deployment: entry.properties["DeploymentId"]?.reference?.name,
                routeSettings: settings(entry.properties))
        }
        let names = Set(own.map(\.name.identity))
        let made = (deployments[api] ?? []).compactMap { entry -> Stage? in
            guard let name = entry.properties["StageName"], !names.contains(name.identity) else { return nil }
            let description = entry.properties["StageDescription"] ?? [:]
            return Stage(
                id: entry.id, name: name, origin: entry.origin, properties: description, deployment: entry.id,
                routeSettings: settings(description))
        }
        return own + made
    }

    /// What the stages and deployments name as their APIs.
    var apis: Set<String> { Set(stages.keys).union(deployments.keys) }

    private func settings(_ stage: Node) -> [RouteSettings] {
        // A deployment's stage may set throttles and logs of all methods without a list.
        let general = stage["ThrottlingRateLimit"] ?? stage["ThrottlingBurstLimit"] ?? stage["LoggingLevel"]
        let all = general.map { [RouteSettings(scope: .all, origin: $0.origin, properties: stage)] } ?? []
        return all
            + stage.values("MethodSettings").map {
                RouteSettings(scope: scope(of: $0), origin: $0.origin, properties: $0)
            }
    }

    /// Slashes of a path are written `~1`, and all paths `/*`.
    private func scope(of setting: Node) -> RouteSettings.Scope {
        let path = setting["ResourcePath"]?.string ?? "/*"
        let method = setting["HttpMethod"]?.string ?? "*"
        if path == "/*" && method == "*" { return .all }
        let written = path.hasPrefix("/~1") ? String(path.dropFirst()) : path
        return .route(
            .http(method: method == "*" ? "ANY" : method.uppercased(), path: written.replacing("~1", with: "/")))
    }
}

extension Reader {
    func foreignStages(known: Set<String>) -> [API] {
        let rest = RESTStages(self)
        let v2 = resources("AWS::ApiGatewayV2::Stage", by: "ApiId")
        return rest.apis.subtracting(known).sorted().map { foreign($0, .rest, rest.stages(of: $0)) }
            + Set(v2.keys).subtracting(known).sorted().map { id in
                foreign(id, .http, (v2[id] ?? []).map { v2Stage($0, .http) })
            }
    }

    private func foreign(_ id: String, _ kind: API.Kind, _ stages: [Stage]) -> API {
        API(
            kind: kind, id: id, name: nil, origin: stages.first?.origin ?? .none, properties: [:],
            definition: .elsewhere, stages: stages)
    }

    func v2Stage(_ entry: Entry, _ kind: API.Kind) -> Stage {
        let properties = entry.properties
        var settings: [RouteSettings] = []
        if let all = properties["DefaultRouteSettings"] {
            settings.append(RouteSettings(scope: .all, origin: all.origin.or(entry.origin), properties: all))
        }
        for route in properties.mapping("RouteSettings") {
            settings.append(
                RouteSettings(
                    scope: .route(v2Key(Node(route.key), kind)), origin: Origin(route.keySpan).or(entry.origin),
                    properties: route.value))
        }
        return Stage(
            id: entry.id, name: properties["StageName"] ?? .null, origin: entry.origin, properties: properties,
            deployment: properties["DeploymentId"]?.reference?.name, routeSettings: settings)
    }
}

extension Origin {
    /// This origin or, when it is nowhere, another.
    fileprivate func or(_ other: Origin) -> Origin { place.isNone ? other : self }
}
