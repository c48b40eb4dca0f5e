import CloudFormation
import Diagnostics
import Surface
import Tree

/// What the documents of APIs tell.
package struct DocumentOptions: Sendable {
    /// The version of the document, such as the stage.
    package var version: String
    /// The region that is the default of the server's address.
    package var region: String
    /// Whether to add API Gateway's extensions, `x-amazon-apigateway-…`, with which AWS can import the document.
    package var extensions: Bool

    package init(version: String, region: String, extensions: Bool) {
        self.version = version
        self.region = region
        self.extensions = extensions
    }
}

/// An OpenAPI 3.0 document for each REST and HTTP API, as `openapi/<logical id>.json`.
package func emitOpenAPI(_ surface: Surface, _ options: DocumentOptions) -> [Artifact] {
    surface.apis.filter { $0.kind != .webSocket }.map { api in
        let document = OpenAPIDocument(api, surface, options)
        return Artifact(path: "openapi/\(fileName(api.id)).json", bytes: JSONWriter.write(document.node))
    }
}

/// A logical id as the name of a file; for an API of elsewhere, the text that names it without what no name has.
func fileName(_ id: String) -> String {
    String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") ? $0 : "-" })
}

/// The document of one API under way.
///
/// Source: OpenAPI Specification 3.0.3; "OpenAPI extensions for API Gateway", API Gateway Developer Guide.
struct OpenAPIDocument {
    let api: API
    let surface: Surface
    let options: DocumentOptions
    let security: SecuritySchemes
    let schemas: ComponentSchemas

    init(_ api: API, _ surface: Surface, _ options: DocumentOptions) {
        self.api = api
        self.surface = surface
        self.options = options
        security = SecuritySchemes(api, extensions: options.extensions)
        schemas = ComponentSchemas(api)
    }

    var node: Node {
        let requirements = security.used(by: api.routes)
        let components: Node = [
            "schemas": schemas.isEmpty ? nil : Node(schemas.mapping),
            "securitySchemes": requirements.isEmpty ? nil : Node(requirements),
        ]
        var document: Node = [
            "openapi": "3.0.3", "info": info, "servers": Node(servers), "paths": Node(paths),
            "components": components.map?.isEmpty == false ? components : nil,
        ]
        if options.extensions { for entry in apiExtensions { document[entry.key] = entry.value } }
        return document
    }

    private var info: Node {
        let isOpenEnded = api.routes.contains { $0.key == .fallback } && !options.extensions
        let note = isOpenEnded ? "The API also answers requests that no path here matches." : nil
        let description = [api.properties["Description"]?.string, note].compactMap { $0 }.joined(separator: "\n\n")
        return [
            "title": Node(api.name?.string ?? api.id),
            "description": description.isEmpty ? nil : Node(description), "version": Node(options.version),
        ]
    }

    // MARK: - Servers

    private var servers: [Node] {
        let own = domains(of: api, in: surface).map { domain, path -> Node in
            ["url": Node("https://\(domain)\(path.isEmpty ? "" : "/\(path)")")]
        }
        let stages = api.stages.isEmpty ? [""] : api.stages.map { basePath($0) }
        return own
            + stages.map { stage in
                [
                    "url": Node("https://{apiId}.execute-api.{region}.amazonaws.com\(stage)"),
                    "variables": [
                        "apiId": ["default": "api-id", "description": "The id that AWS gives the API."],
                        "region": ["default": Node(options.region)],
                    ],
                ]
            }
    }

    private func basePath(_ stage: Stage) -> String {
        guard let name = stage.name.string else { return "/stage" }
        return name == "$default" ? "" : "/\(name)"
    }

    // MARK: - Paths

    private var paths: Mapping {
        var paths = Mapping()
        for route in api.routes {
            guard let (method, path) = place(route), options.extensions || !route.isPreflight else { continue }
            let name = options.extensions ? path : path.withoutGreed
            var item = paths[name] ?? [:]
            for method in methods(method, path) { item[method] = operation(route, path, method) }
            paths[name] = item
        }
        return paths
    }

    /// The method and path of a route; the fallback of an HTTP API has a path only for AWS.
    private func place(_ route: Route) -> (method: String, path: String)? {
        switch route.key {
        case .http(let method, let path): (method, path)
        case .fallback: options.extensions ? ("ANY", "/$default") : nil
        case .message, .unknown: nil
        }
    }

    /// The keys of operations; `ANY` stands for each method that the path has no route of its own for.
    private func methods(_ method: String, _ path: String) -> [String] {
        guard method == "ANY" else { return [method.lowercased()] }
        if options.extensions { return ["x-amazon-apigateway-any-method"] }
        let own = Set(api.routes.filter { $0.key.path == path }.compactMap { $0.key.method?.lowercased() })
        return ["get", "put", "post", "delete", "options", "head", "patch"].filter { !own.contains($0) }
    }

    private func operation(_ route: Route, _ path: String, _ method: String) -> Node {
        let isOne = route.key.method?.lowercased() == method
        let name = route.operationName?.string.map { isOne ? $0 : "\($0)-\(method)" }
        let parameters = self.parameters(route, path)
        let requirements = security.requirements(of: route)
        var operation: Node = [
            "operationId": name.map { Node($0) }, "description": route.description,
            "parameters": parameters.isEmpty ? nil : Node(parameters),
            "requestBody": method == "get" || method == "head" ? nil : body(route), "responses": responses(route),
            "security": requirements.map { Node([Node($0)]) },
        ]
        if options.extensions, let integration = route.integration {
            operation["x-amazon-apigateway-integration"] = integrationExtension(integration)
            operation["x-amazon-apigateway-request-validator"] = validatorName(route)
        }
        return operation
    }

    private func parameters(_ route: Route, _ path: String) -> [Node] {
        let places = ["path": "path", "querystring": "query", "header": "header"]
        var parameters = path.pathVariables.map { name in
            parameter(name, in: "path", isRequired: true, route.parameterSchemas["method.request.path.\(name)"])
        }
        for entry in route.parameters {
            let parts = entry.key.split(separator: ".", maxSplits: 3)
            guard parts.count == 4, let place = places[String(parts[2])], place != "path" else { continue }
            let isIgnored =
                place == "header" && ["accept", "content-type", "authorization"].contains(parts[3].lowercased())
            if !isIgnored {
                parameters.append(
                    parameter(
                        String(parts[3]), in: place, isRequired: entry.value.bool == true,
                        route.parameterSchemas[entry.key]))
            }
        }
        return parameters
    }

    private func parameter(_ name: String, in place: String, isRequired: Bool, _ schema: Node?) -> Node {
        [
            "name": Node(name), "in": Node(place), "required": Node(isRequired),
            "schema": schema.map { schemas.converted($0) } ?? ["type": "string"],
        ]
    }

    private func body(_ route: Route) -> Node? {
        let content = route.models.compactMap { entry -> Mapping.Entry? in
            schemas.reference(to: entry.value).map { .init(entry.key, ["schema": $0]) }
        }
        return content.isEmpty ? nil : ["content": Node(Mapping(content)), "required": true]
    }

    private func responses(_ route: Route) -> Node {
        var responses = Mapping()
        for response in route.responses {
            guard let code = statusCode(response.statusCode), responses[code] == nil else { continue }
            let content = response.models.compactMap { entry -> Mapping.Entry? in
                schemas.reference(to: entry.value).map { .init(entry.key, ["schema": $0]) }
            }
            let headers = response.parameters.compactMap { entry -> Mapping.Entry? in
                let name = entry.key.split(separator: ".").last.map(String.init)
                return name.map { .init($0, ["schema": ["type": "string"]]) }
            }
            responses.append(
                code,
                [
                    "description": Node("Answer \(code)"),
                    "headers": headers.isEmpty ? nil : Node(Mapping(headers)),
                    "content": content.isEmpty ? nil : Node(Mapping(content)),
                ])
        }
        return responses.isEmpty ? ["default": ["description": "The answer of the backend"]] : Node(responses)
    }

    private func statusCode(_ node: Node) -> String? {
        let text = node.string ?? node.int.map(String.init)
        return text.flatMap { $0.count == 3 && Int($0) != nil ? $0 : nil }
    }
}

/// The names under which an API is reached besides its own address, with the path.
func domains(of api: API, in surface: Surface) -> [(name: String, path: String)] {
    surface.domains.flatMap { domain in
        domain.mappings.compactMap { mapping in
            guard mapping.api == api.id, let name = domain.name.string else { return nil }
            return (name, mapping.path?.string ?? "")
        }
    }
}

extension String {
    /// `/files/{path+}` as `/files/{path}`: OpenAPI has no word for a variable that takes several parts.
    var withoutGreed: String { replacing("+}", with: "}") }

    /// The names of the variables in a path.
    var pathVariables: [String] {
        split(separator: "/").filter { $0.hasPrefix("{") && $0.hasSuffix("}") }.map {
            String($0.dropFirst().dropLast().prefix { $0 != "+" })
        }
    }
}
