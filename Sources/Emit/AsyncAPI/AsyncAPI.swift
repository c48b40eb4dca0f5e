import CloudFormation
import Surface
import Tree

/// An AsyncAPI 2.6 document for each WebSocket API, as `asyncapi/<logical id>.json`.
package func emitAsyncAPI(_ surface: Surface, _ options: DocumentOptions) -> [Artifact] {
    surface.apis.filter { $0.kind == .webSocket }.map { api in
        let document = AsyncAPIDocument(api: api, surface: surface, options: options)
        return Artifact(path: "asyncapi/\(fileName(api.id)).json", bytes: JSONWriter.write(document.node))
    }
}

/// The document of one WebSocket API under way: one channel, the connection, on which clients send a message for each
/// route and receive what the service posts.
///
/// Source: AsyncAPI Specification 2.6.0; WebSockets bindings 0.1.0.
struct AsyncAPIDocument {
    let api: API
    let surface: Surface
    let options: DocumentOptions

    var node: Node {
        let messages = api.routes.compactMap(message)
        let published: Node? =
            switch messages.count {
            case 0: nil
            case 1: ["message": reference(messages[0].key)]
            default: ["message": ["oneOf": Node(messages.map { reference($0.key) })]]
            }
        return [
            "asyncapi": "2.6.0",
            "info": [
                "title": Node(api.name?.string ?? api.id), "version": Node(options.version),
                "description": api.properties["Description"]?.string.map { Node($0) },
            ],
            "defaultContentType": "application/json", "servers": Node(servers),
            "channels": ["/": channel(published)],
            "components": [
                "messages": Node(Mapping(messages + [.init("posted", posted)])),
                "securitySchemes": securitySchemes.isEmpty ? nil : Node(securitySchemes),
            ],
        ]
    }

    private func reference(_ message: String) -> Node { ["$ref": Node("#/components/messages/\(message)")] }

    private func channel(_ published: Node?) -> Node {
        [
            "publish": published, "subscribe": ["message": reference("posted")],
            "bindings": ["ws": ["method": "GET", "query": query, "headers": headers, "bindingVersion": "0.1.0"]],
        ]
    }

    /// What the service posts to a connection; nothing in the template tells its shape.
    private var posted: Node { ["title": "What the service posts to the connection", "payload": [:]] }

    // MARK: - Messages

    private func message(_ route: Route) -> Mapping.Entry? {
        guard case .message(let key) = route.key, key != "$connect", key != "$disconnect" else { return nil }
        var payload = route.models.entries.first.flatMap { schema(of: $0.value) } ?? selectingSchema(key)
        if payload["type"] == nil, payload.map?.isEmpty == true { payload = [:] }
        var message: Node = [
            "name": Node(key), "title": key == "$default" ? "Any message that no other route takes" : nil,
            "description": route.description, "payload": payload,
        ]
        if options.extensions, let integration = route.integration {
            message["x-amazon-apigateway-integration"] = [
                "type": Node((integration.type.string ?? "").lowercased()), "uri": integration.uri,
            ]
        }
        return .init(
            fileName(key).drop { $0 == "-" }.isEmpty ? "message" : String(fileName(key).drop { $0 == "-" }), message)
    }

    private func schema(of model: Node) -> Node? {
        let found = api.models.first { $0.id == model.identity || $0.name?.string == model.string }
        return found?.schema.flatMap { $0.map != nil && $0.function == nil ? $0 : nil }
    }

    /// `{"action": "sendMessage"}` for the selection expression `$request.body.action`.
    private func selectingSchema(_ key: String) -> Node {
        let expression = api.routeSelectionExpression?.string ?? "$request.body.action"
        let start = "$request.body."
        guard key != "$default", expression.hasPrefix(start) else { return [:] }
        let fields = expression.dropFirst(start.count).split(separator: ".").map(String.init)
        return fields.reversed().reduce(["const": Node(key)] as Node) { inner, field in
            ["type": "object", "required": [Node(field)], "properties": Node(Mapping([.init(field, inner)]))]
        }
    }

    // MARK: - Servers

    private var servers: Mapping {
        var servers = Mapping()
        for (name, path) in domains(of: api, in: surface) {
            servers[fileName(name)] = server(path.isEmpty ? name : "\(name)/\(path)", [:])
        }
        for stage in api.stages {
            let name = stage.name.string ?? "stage"
            servers[fileName(name)] = server(
                "{apiId}.execute-api.{region}.amazonaws.com/\(name)",
                [
                    "apiId": ["default": "api-id", "description": "The id that AWS gives the API."],
                    "region": ["default": Node(options.region)],
                ])
        }
        return servers
    }

    private func server(_ url: String, _ variables: Node) -> Node {
        let names = securitySchemes.keys
        return [
            "url": Node(url), "protocol": "wss", "variables": variables.map?.isEmpty == false ? variables : nil,
            "security": names.isEmpty ? nil : [Node(Mapping(names.map { .init($0, []) }))],
        ]
    }

    // MARK: - Who may connect

    private var connect: Route? { api.routes.first { $0.key == .message("$connect") } }

    private var securitySchemes: Mapping {
        guard let connect else { return Mapping() }
        var schemes = Mapping()
        switch connect.access.scheme {
        case .open, .unknown: break
        case .iam: schemes["sigv4"] = key("Authorization", in: "header", "AWS Signature Version 4")
        case .lambda, .jwt, .userPool:
            let authorizer = api.authorizer(of: connect)
            let (name, place) = identityPlace(authorizer?.identitySources.first?.string)
            let title = fileName(authorizer?.name?.string ?? connect.access.authorizer ?? "authorizer")
            schemes[title] = key(name, in: place, nil)
        }
        if connect.requiresAPIKey?.bool == true { schemes["api_key"] = key("x-api-key", in: "header", nil) }
        return schemes
    }

    private func key(_ name: String, in place: String, _ description: String?) -> Node {
        ["type": "httpApiKey", "name": Node(name), "in": Node(place), "description": description.map { Node($0) }]
    }

    private var query: Node? { identities(in: "query") }
    private var headers: Node? { identities(in: "header") }

    /// What a client has to send when it connects, as a schema.
    private func identities(in place: String) -> Node? {
        let sources = connect.flatMap { api.authorizer(of: $0) }?.identitySources.compactMap(\.string) ?? []
        let names = sources.map(identityPlace).filter { $0.place == place }.map(\.name)
        guard !names.isEmpty else { return nil }
        return [
            "type": "object", "required": Node(names.map { Node($0) }),
            "properties": Node(Mapping(names.map { .init($0, ["type": "string"]) })),
        ]
    }
}
