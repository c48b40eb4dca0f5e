import CloudFormation
import Diagnostics
import Tree

extension Reader {
    func v2APIs() -> [API] {
        let own = resources("AWS::ApiGatewayV2::Api")
        let parts = V2Parts(self)
        let entries = Dictionary(own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return apiIDs(own: own, users: [parts.routes]).map { id in v2API(id, entries[id], parts) }
    }

    private func v2API(_ id: String, _ entry: Entry?, _ parts: V2Parts) -> API {
        let routes = parts.routes[id] ?? []
        let isWebSocket = entry.map { $0.properties["ProtocolType"]?.string == "WEBSOCKET" } ?? hasMessages(routes)
        var api = API(
            kind: isWebSocket ? .webSocket : .http, id: id, name: entry?.properties["Name"],
            origin: entry?.origin ?? routes.first?.origin ?? .none, properties: entry?.properties ?? [:],
            definition: entry == nil ? .elsewhere : .resources)
        api.authorizers = (parts.authorizers[id] ?? []).map { v2Authorizer($0) }
        api.routes = routes.map { v2Route($0, api, parts) }
        api.models = (parts.models[id] ?? []).map(requestModel)
        if api.kind == .http { readNotes(entry, into: &api) }
        api.stages = (parts.stages[id] ?? []).map { v2Stage($0, api.kind) }
        readDocument(of: &api)
        return api
    }

    /// Routes of an API of elsewhere are messages unless a key has a method and a path.
    private func hasMessages(_ routes: [Entry]) -> Bool {
        !routes.contains { $0.properties["RouteKey"]?.string?.utf8.contains(0x20) ?? false }
            && routes.contains { $0.properties["RouteKey"]?.string != "$default" }
    }

    private func v2Route(_ entry: Entry, _ api: API, _ parts: V2Parts) -> Route {
        let properties = entry.properties
        // `integrations/ID`, however it is put together.
        let target = properties["Target"]?.references.first { parts.integrations[$0.name] != nil }
        var route = Route(
            id: entry.id, key: v2Key(properties["RouteKey"], api.kind), origin: entry.origin, properties: properties,
            access: access(properties, api),
            integration: target.flatMap { parts.integrations[$0.name] }.map { v2Integration($0, parts) })
        route.parameters = properties.mapping("RequestParameters")
        route.models = properties.mapping("RequestModels")
        readNotes(entry, into: &route)
        route.responses = (parts.routeResponses[entry.id] ?? []).map {
            MethodResponse(
                statusCode: $0.properties["RouteResponseKey"] ?? .null,
                parameters: $0.properties.mapping("ResponseParameters"),
                models: $0.properties.mapping("ResponseModels"))
        }
        return route
    }

    func v2Key(_ node: Node?, _ kind: API.Kind) -> Route.Key {
        guard let text = node?.string else { return .unknown }
        if kind == .webSocket { return .message(text) }
        if text == "$default" { return .fallback }
        let parts = text.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { return .unknown }
        return .http(method: parts[0].uppercased(), path: String(parts[1]))
    }

    private func v2Integration(_ entry: Entry, _ parts: V2Parts) -> Integration {
        let properties = entry.properties
        return Integration(
            id: entry.id, origin: entry.origin, type: properties["IntegrationType"] ?? .null,
            target: target(
                type: properties["IntegrationType"]?.string, subtype: properties["IntegrationSubtype"]?.string,
                uri: properties["IntegrationUri"]),
            responses: v2Responses(entry, parts), properties: properties)
    }

    /// A WebSocket API has responses of their own; an HTTP API rewrites parameters by status code.
    private func v2Responses(_ entry: Entry, _ parts: V2Parts) -> [IntegrationResponse] {
        let own = (parts.integrationResponses[entry.id] ?? []).map {
            IntegrationResponse(
                statusCode: $0.properties["IntegrationResponseKey"] ?? .null, selectionPattern: nil,
                parameters: $0.properties.mapping("ResponseParameters"),
                templates: $0.properties.mapping("ResponseTemplates"),
                contentHandling: $0.properties["ContentHandlingStrategy"], origin: $0.origin)
        }
        let rewritten = entry.properties.mapping("ResponseParameters").map { status in
            IntegrationResponse(
                statusCode: Node(status.key, Origin(status.keySpan)), selectionPattern: nil,
                parameters: httpParameters(status.value), templates: Mapping(), contentHandling: nil,
                origin: Origin(status.keySpan))
        }
        return own + rewritten
    }

    /// `ResponseParameters: [{Destination, Source}]` as a map from the one to the other.
    private func httpParameters(_ node: Node) -> Mapping {
        var result = Mapping()
        for parameter in node.values("ResponseParameters") {
            guard let destination = parameter["Destination"]?.string, let source = parameter["Source"] else { continue }
            result[destination] = source
        }
        return result
    }

    private func v2Authorizer(_ entry: Entry) -> Authorizer {
        let properties = entry.properties
        let kind: Authorizer.Kind =
            switch properties["AuthorizerType"]?.string {
            case "JWT": .jwt
            case "REQUEST": .request
            default: .unknown
            }
        return Authorizer(
            id: entry.id, kind: kind, name: properties["Name"], origin: entry.origin,
            function: properties["AuthorizerUri"].map(functionReference),
            identitySources: properties.values("IdentitySource"), properties: properties)
    }
}

/// The resources of all HTTP and WebSocket APIs, by API; integrations by their own id.
private struct V2Parts {
    let routes: [String: [Reader.Entry]]
    let authorizers: [String: [Reader.Entry]]
    let models: [String: [Reader.Entry]]
    let stages: [String: [Reader.Entry]]
    let integrations: [String: Reader.Entry]
    let integrationResponses: [String: [Reader.Entry]]
    let routeResponses: [String: [Reader.Entry]]

    init(_ reader: Reader) {
        routes = reader.resources("AWS::ApiGatewayV2::Route", by: "ApiId")
        authorizers = reader.resources("AWS::ApiGatewayV2::Authorizer", by: "ApiId")
        models = reader.resources("AWS::ApiGatewayV2::Model", by: "ApiId")
        stages = reader.resources("AWS::ApiGatewayV2::Stage", by: "ApiId")
        integrationResponses = reader.resources("AWS::ApiGatewayV2::IntegrationResponse", by: "IntegrationId")
        routeResponses = reader.resources("AWS::ApiGatewayV2::RouteResponse", by: "RouteId")
        integrations = Dictionary(
            reader.resources("AWS::ApiGatewayV2::Integration").map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
    }
}
