import CloudFormation
import Surface
import Tree

extension OpenAPIDocument {
    /// The extensions that stand at the top of the document.
    var apiExtensions: Mapping {
        var result = Mapping()
        func add(_ name: String, _ value: Node?) { if let value { result["x-amazon-apigateway-\(name)"] = value } }
        add("cors", api.kind == .http ? api.properties["CorsConfiguration"].map(camelCased) : nil)
        add("policy", api.policy)
        add("binary-media-types", api.properties["BinaryMediaTypes"])
        add("minimum-compression-size", api.minimumCompressionSize)
        add("api-key-source", api.apiKeySource)
        add(
            "request-validators",
            api.validators.isEmpty || api.kind != .rest ? nil : Node(Mapping(api.validators.map(validator))))
        add("gateway-responses", api.gatewayResponses.isEmpty ? nil : Node(gatewayResponses))
        return result
    }

    private func validator(_ validator: RequestValidator) -> Mapping.Entry {
        .init(
            validator.name?.string ?? validator.id,
            [
                "validateRequestBody": validator.validatesBody ?? false,
                "validateRequestParameters": validator.validatesParameters ?? false,
            ])
    }

    func validatorName(_ route: Route) -> Node? {
        guard api.kind == .rest, let written = route.validator else { return nil }
        let validator = api.validators.first { $0.id == written.identity }
        return validator.map { $0.name ?? Node($0.id) } ?? written
    }

    private var gatewayResponses: Mapping {
        var result = Mapping()
        for response in api.gatewayResponses {
            guard let type = response.type.string else { continue }
            result[type] = [
                "statusCode": response.statusCode,
                "responseParameters": response.parameters.isEmpty ? nil : Node(response.parameters),
                "responseTemplates": response.templates.isEmpty ? nil : Node(response.templates),
            ]
        }
        return result
    }

    /// `x-amazon-apigateway-integration` of a route.
    func integrationExtension(_ integration: Integration) -> Node {
        var result = Mapping()
        for entry in integration.properties.map ?? Mapping() {
            switch entry.key {
            case "ApiId", "IntegrationResponses", "Responses": break
            case "Type", "IntegrationType": result["type"] = Node((entry.value.string ?? "").lowercased())
            case "IntegrationHttpMethod", "IntegrationMethod": result["httpMethod"] = entry.value
            case "Uri", "IntegrationUri": result["uri"] = entry.value
            case "Credentials", "CredentialsArn": result["credentials"] = entry.value
            case "PassthroughBehavior": result["passthroughBehavior"] = Node((entry.value.string ?? "").lowercased())
            case "TlsConfig": result["tlsConfig"] = camelCased(entry.value)
            default: result[entry.key.lowerCamel] = entry.value
            }
        }
        if result["type"]?.string == "aws_proxy", result["httpMethod"] == nil, result["integrationSubtype"] == nil {
            result["httpMethod"] = "POST"
        }
        let responses = integration.responses.map(integrationResponse)
        if !responses.isEmpty { result["responses"] = Node(Mapping(unique(responses))) }
        return Node(result)
    }

    private func integrationResponse(_ response: IntegrationResponse) -> Mapping.Entry {
        .init(
            response.selectionPattern?.string
                ?? (api.kind == .http ? response.statusCode.string ?? "default" : "default"),
            [
                "statusCode": response.statusCode,
                "responseParameters": response.parameters.isEmpty ? nil : Node(response.parameters),
                "responseTemplates": response.templates.isEmpty ? nil : Node(response.templates),
                "contentHandling": response.contentHandling,
            ])
    }

    /// Of two responses of a pattern AWS keeps the last.
    private func unique(_ entries: [Mapping.Entry]) -> [Mapping.Entry] {
        var result = Mapping()
        for entry in entries { result[entry.key] = entry.value }
        return result.entries
    }

    private func camelCased(_ node: Node) -> Node {
        guard let map = node.map, node.function == nil else { return node }
        return Node(Mapping(map.map { .init($0.key.lowerCamel, $0.value) }))
    }
}

extension String {
    /// `TimeoutInMillis` as `timeoutInMillis`.
    fileprivate var lowerCamel: String { prefix(1).lowercased() + dropFirst() }
}
