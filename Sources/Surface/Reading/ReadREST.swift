import CloudFormation
import Diagnostics
import Tree

extension Reader {
    func restAPIs() -> [API] {
        let own = resources("AWS::ApiGateway::RestApi")
        let byAPI = RESTParts(self)
        let entries = Dictionary(own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return apiIDs(own: own, users: [byAPI.methods]).map { id in restAPI(id, entries[id], byAPI) }
    }

    private func restAPI(_ id: String, _ entry: Entry?, _ parts: RESTParts) -> API {
        var api = API(
            kind: .rest, id: id, name: entry?.properties["Name"], origin: entry?.origin ?? .none,
            properties: entry?.properties ?? [:], definition: entry == nil ? .elsewhere : .resources)
        api.authorizers = (parts.authorizers[id] ?? []).map { restAuthorizer($0) }
        api.routes = (parts.methods[id] ?? []).map { restRoute($0, parts.paths, api) }
        if entry == nil { api.origin = api.routes.first?.origin ?? .none }
        api.gatewayResponses = (parts.gatewayResponses[id] ?? []).map(gatewayResponse)
        api.models = (parts.models[id] ?? []).map(requestModel)
        api.validators = (parts.validators[id] ?? []).map(requestValidator)
        api.stages = parts.stages.stages(of: id)
        readDocument(of: &api)
        return api
    }

    private func restRoute(_ method: Entry, _ paths: RESTPaths, _ api: API) -> Route {
        let properties = method.properties
        let key: Route.Key =
            if let verb = properties["HttpMethod"]?.string, let path = paths.path(of: properties["ResourceId"]) {
                .http(method: verb.uppercased(), path: path)
            } else {
                .unknown
            }
        var route = Route(
            id: method.id, key: key, origin: method.origin, properties: properties,
            access: access(properties, api),
            integration: properties["Integration"].map { integration($0, method.origin) })
        route.parameters = properties.mapping("RequestParameters")
        route.models = properties.mapping("RequestModels")
        route.validator = properties["RequestValidatorId"]
        readNotes(method, into: &route)
        route.responses = properties.values("MethodResponses").map(methodResponse)
        return route
    }

    private func methodResponse(_ node: Node) -> MethodResponse {
        MethodResponse(
            statusCode: node["StatusCode"] ?? .null, parameters: node.mapping("ResponseParameters"),
            models: node.mapping("ResponseModels"))
    }

    /// Who may call, from a method or a V2 route.
    func access(_ properties: Node, _ api: API) -> Access {
        let type = properties["AuthorizationType"]
        let authorizer = properties["AuthorizerId"]?.identity
        let scheme: Access.Scheme =
            switch type?.string {
            case "NONE": .open
            case nil: type?.isNull ?? true ? .open : .unknown
            case "AWS_IAM": .iam
            case "CUSTOM": .lambda
            case "JWT": .jwt
            case "COGNITO_USER_POOLS": .userPool
            default: .unknown
            }
        return Access(
            scheme: scheme, authorizer: scheme == .open || scheme == .iam ? nil : authorizer,
            scopes: properties.values("AuthorizationScopes"), origin: type?.origin ?? .none)
    }

    private func restAuthorizer(_ entry: Entry) -> Authorizer {
        let properties = entry.properties
        let kind: Authorizer.Kind =
            switch properties["Type"]?.string {
            case "TOKEN": .token
            case "REQUEST": .request
            case "COGNITO_USER_POOLS": .userPool
            default: .unknown
            }
        return Authorizer(
            id: entry.id, kind: kind, name: properties["Name"], origin: entry.origin,
            function: properties["AuthorizerUri"].map(functionReference),
            identitySources: properties["IdentitySource"].map(identitySources) ?? [], properties: properties)
    }

    /// A REST authorizer names its sources in one text, with commas.
    func identitySources(_ node: Node) -> [Node] {
        guard let text = node.string else { return node.list ?? [node] }
        return text.split(separator: ",").map { Node(String($0.drop { $0 == " " }), node.origin) }
    }

    private func gatewayResponse(_ entry: Entry) -> GatewayResponse {
        GatewayResponse(
            id: entry.id, type: entry.properties["ResponseType"] ?? .null, origin: entry.origin,
            statusCode: entry.properties["StatusCode"], parameters: entry.properties.mapping("ResponseParameters"),
            templates: entry.properties.mapping("ResponseTemplates"))
    }

    func requestModel(_ entry: Entry) -> RequestModel {
        RequestModel(
            id: entry.id, name: entry.properties["Name"], origin: entry.origin,
            contentType: entry.properties["ContentType"], schema: entry.properties["Schema"])
    }

    private func requestValidator(_ entry: Entry) -> RequestValidator {
        RequestValidator(
            id: entry.id, name: entry.properties["Name"], origin: entry.origin,
            validatesBody: entry.properties["ValidateRequestBody"],
            validatesParameters: entry.properties["ValidateRequestParameters"])
    }
}

/// The resources of all REST APIs, by API.
private struct RESTParts {
    let methods: [String: [Reader.Entry]]
    let authorizers: [String: [Reader.Entry]]
    let gatewayResponses: [String: [Reader.Entry]]
    let models: [String: [Reader.Entry]]
    let validators: [String: [Reader.Entry]]
    let paths: RESTPaths
    let stages: RESTStages

    init(_ reader: Reader) {
        methods = reader.resources("AWS::ApiGateway::Method", by: "RestApiId")
        authorizers = reader.resources("AWS::ApiGateway::Authorizer", by: "RestApiId")
        gatewayResponses = reader.resources("AWS::ApiGateway::GatewayResponse", by: "RestApiId")
        models = reader.resources("AWS::ApiGateway::Model", by: "RestApiId")
        validators = reader.resources("AWS::ApiGateway::RequestValidator", by: "RestApiId")
        paths = RESTPaths(reader)
        stages = RESTStages(reader)
    }
}

/// The paths of the tree of `AWS::ApiGateway::Resource`s, each worked out once.
private struct RESTPaths {
    private var paths: [String: String?] = [:]

    init(_ reader: Reader) {
        let resources = reader.resources("AWS::ApiGateway::Resource")
        let nodes = Dictionary(resources.map { ($0.id, $0.properties) }, uniquingKeysWith: { first, _ in first })
        for resource in resources { resolve(resource.id, nodes) }
    }

    /// `nil` where a part of the path is not known, or where resources are each other's parents.
    private mutating func resolve(_ id: String, _ nodes: [String: Node]) {
        var pending: [String] = []
        var seen: Set<String> = []
        var next: String? = id
        while let current = next, paths[current] == nil, nodes[current] != nil, seen.insert(current).inserted {
            pending.append(current)
            next = nodes[current]?["ParentId"]?.reference.flatMap { $0.attribute == nil ? $0.name : nil }
        }
        if let next, seen.contains(next) { paths[next] = .some(nil) }
        for current in pending.reversed() where paths[current] == nil {
            guard let node = nodes[current], let part = node["PathPart"]?.string,
                let parent = path(of: node["ParentId"])
            else {
                paths[current] = .some(nil)
                continue
            }
            paths[current] = parent == "/" ? "/\(part)" : "\(parent)/\(part)"
        }
    }

    /// The path of a resource that is pointed at. The root of an API, and a resource of elsewhere, is `/`.
    func path(of resource: Node?) -> String? {
        guard let resource else { return "/" }
        guard let reference = resource.reference, reference.attribute == nil, let known = paths[reference.name] else {
            return "/"
        }
        return known
    }
}
