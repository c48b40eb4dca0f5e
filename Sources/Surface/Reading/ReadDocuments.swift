import CloudFormation
import Diagnostics
import Tree

extension Reader {
    /// The routes of an OpenAPI document that an API carries (`Body`), with API Gateway's extensions.
    ///
    /// Source: Amazon API Gateway Developer Guide, OpenAPI extensions for API Gateway.
    func readDocument(of api: inout API) {
        if api.properties["BodyS3Location"] != nil { api.definition = .elsewhere }
        guard let body = api.properties["Body"] else { return }
        guard body.map != nil, body.function == nil else {
            api.definition = .elsewhere
            return
        }
        let document = DocumentReader(reader: self, body: body, kind: api.kind)
        api.definition = .document
        if api.name == nil { api.name = body["info"]?["title"] }
        api.authorizers += document.authorizers()
        api.routes += document.routes(of: api)
        api.gatewayResponses += document.gatewayResponses()
        if let cors = body["x-amazon-apigateway-cors"] { api.properties["CorsConfiguration"] = cloudFormation(cors) }
        if let policy = body["x-amazon-apigateway-policy"] { api.properties["Policy"] = policy }
        if let types = body["x-amazon-apigateway-binary-media-types"] { api.properties["BinaryMediaTypes"] = types }
    }
}

/// An extension's settings with the keys of CloudFormation: `timeoutInMillis` is `TimeoutInMillis` there.
private func cloudFormation(_ settings: Node) -> Node {
    guard let map = settings.map else { return settings }
    return Node(
        Mapping(
            map.map { entry in
                let key = entry.key == "httpMethod" ? "IntegrationHttpMethod" : entry.key.capitalised
                return .init(key, entry.value, keySpan: entry.keySpan)
            }), settings.origin)
}

private struct DocumentReader {
    let reader: Reader
    let body: Node
    let kind: API.Kind

    private static let methods: Set<String> = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "x-amazon-apigateway-any-method",
    ]

    func routes(of api: API) -> [Route] {
        body.mapping("paths").flatMap { path in
            (path.value.map ?? Mapping()).compactMap { entry in
                Self.methods.contains(entry.key) ? route(entry, path.key, api) : nil
            }
        }
    }

    private func route(_ entry: Mapping.Entry, _ path: String, _ api: API) -> Route {
        let verb = entry.key == "x-amazon-apigateway-any-method" ? "ANY" : entry.key.uppercased()
        let isFallback = kind == .http && (path == "$default" || path == "/$default")
        var route = Route(
            id: "\(api.id) \(verb) \(path)", key: isFallback ? .fallback : .http(method: verb, path: path),
            origin: Origin(entry.keySpan), properties: entry.value, access: access(entry.value, api),
            integration: entry.value["x-amazon-apigateway-integration"].map { integration($0, Origin(entry.keySpan)) })
        route.validator = entry.value["x-amazon-apigateway-request-validator"]
        return route
    }

    // MARK: Integrations

    private func integration(_ written: Node, _ origin: Origin) -> Integration {
        var node = cloudFormation(resolved(written, "x-amazon-apigateway-integrations"))
        if let type = node["Type"]?.string { node["Type"] = Node(type.uppercased(), node["Type"]?.origin ?? .none) }
        let responses = node["Responses"]
        node["Responses"] = Node?.none
        return Integration(
            id: nil, origin: written.origin.place.isNone ? origin : written.origin, type: node["Type"] ?? .null,
            target: reader.target(
                type: node["Type"]?.string, subtype: node["IntegrationSubtype"]?.string, uri: node["Uri"]),
            responses: (responses?.map ?? Mapping()).map(response), properties: node)
    }

    private func response(_ entry: Mapping.Entry) -> IntegrationResponse {
        IntegrationResponse(
            statusCode: entry.value["statusCode"] ?? Node(entry.key),
            selectionPattern: entry.key == "default" ? nil : Node(entry.key, Origin(entry.keySpan)),
            parameters: entry.value.mapping("responseParameters"), templates: entry.value.mapping("responseTemplates"),
            contentHandling: entry.value["contentHandling"], origin: Origin(entry.keySpan))
    }

    /// What `$ref` points at in the components of the document.
    private func resolved(_ node: Node, _ section: String) -> Node {
        guard let name = node["$ref"]?.string?.split(separator: "/").last else { return node }
        return body["components"]?[section]?[String(name)] ?? node
    }

    // MARK: Callers

    private var schemes: Mapping {
        body["components"]?.mapping("securitySchemes") ?? body.mapping("securityDefinitions")
    }

    func authorizers() -> [Authorizer] {
        schemes.compactMap { entry in
            guard let settings = entry.value["x-amazon-apigateway-authorizer"].map(cloudFormation) else { return nil }
            let kind: Authorizer.Kind =
                switch settings["Type"]?.string?.lowercased() {
                case "token": .token
                case "request": .request
                case "jwt": .jwt
                case "cognito_user_pools": .userPool
                default: .unknown
                }
            return Authorizer(
                id: entry.key, kind: kind, name: Node(entry.key), origin: Origin(entry.keySpan),
                function: settings["AuthorizerUri"].map(reader.functionReference),
                identitySources: settings["IdentitySource"].map(reader.identitySources) ?? [], properties: settings)
        }
    }

    /// The first requirement of `security` that is no API key; an operation without any has the document's.
    private func access(_ operation: Node, _ api: API) -> Access {
        let security = operation["security"] ?? body["security"]
        for requirement in (security?.list ?? []).flatMap({ $0.map?.entries ?? [] }) {
            guard let scheme = scheme(requirement.key, api) else { continue }
            return Access(
                scheme: scheme, authorizer: scheme == .iam ? nil : requirement.key,
                scopes: requirement.value.list ?? [], origin: Origin(requirement.keySpan))
        }
        if operation["x-amazon-apigateway-auth"]?["type"]?.string?.uppercased() == "AWS_IAM" {
            return Access(scheme: .iam, authorizer: nil, scopes: [], origin: operation.origin)
        }
        return Access(scheme: .open, authorizer: nil, scopes: [], origin: security?.origin ?? .none)
    }

    private func scheme(_ name: String, _ api: API) -> Access.Scheme? {
        if schemes[name]?["x-amazon-apigateway-authtype"]?.string?.lowercased() == "awssigv4" { return .iam }
        switch api.authorizer(name)?.kind {
        case .token, .request: return .lambda
        case .jwt: return .jwt
        case .userPool: return .userPool
        case .unknown: return .unknown
        case nil: return nil
        }
    }

    func gatewayResponses() -> [GatewayResponse] {
        body.mapping("x-amazon-apigateway-gateway-responses").map { entry in
            GatewayResponse(
                id: entry.key, type: Node(entry.key), origin: Origin(entry.keySpan),
                statusCode: entry.value["statusCode"], parameters: entry.value.mapping("responseParameters"),
                templates: entry.value.mapping("responseTemplates"))
        }
    }
}
