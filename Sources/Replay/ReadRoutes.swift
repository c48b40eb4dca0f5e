import RuntimeConfig
import Tree

extension RecordedAPI {
    static func routes(
        _ api: Mapping, _ behaviours: inout [String: String], models: inout [String: Node]
    ) -> [Route] {
        var routes: [Route] = []
        for entry in (api["methods"] ?? api["routes"])?.map ?? Mapping() {
            routes.append(route(entry.key, entry.value.map ?? Mapping(), &behaviours, models: &models))
        }
        for entry in api where entry.key.hasPrefix("openapi_") {
            routes += documented("/" + entry.key.dropFirst("openapi_".count), entry.value, &behaviours, models: &models)
        }
        return routes
    }

    /// The operations below a path of an OpenAPI document.
    private static func documented(
        _ path: String, _ item: Node, _ behaviours: inout [String: String], models: inout [String: Node]
    ) -> [Route] {
        var routes: [Route] = []
        for operation in item.map ?? Mapping() {
            guard let integration = operation.value.map?["x-amazon-apigateway-integration"]?.map else { continue }
            var method = integration
            method["integrationHttpMethod"] = integration["httpMethod"]
            let verb = operation.key == "x-amazon-apigateway-any-method" ? "ANY" : operation.key.uppercased()
            routes.append(route("\(verb) \(path)", method, &behaviours, models: &models))
        }
        return routes
    }

    static func route(
        _ key: String, _ method: Mapping, _ behaviours: inout [String: String], models: inout [String: Node]
    ) -> Route {
        var route = Route()
        route.key = key
        route.authorization = method["authorizationType"]?.string.flatMap { .init(rawValue: $0) } ?? .none
        route.requiresKey = method["apiKeyRequired"]?.bool ?? false
        route.operation = method["operationName"]?.string
        let validator = method["requestValidator"]?.map
        route.validatesParameters = validator?["validateRequestParameters"]?.bool ?? false
        route.validatesBody = validator?["validateRequestBody"]?.bool ?? false
        for entry in method["methodRequestParameters"]?.map ?? Mapping() {
            route.parameters[entry.key] = entry.value.bool
        }
        var integration = Integration()
        for entry in method["requestParameters"]?.map ?? Mapping() {
            if entry.key.hasPrefix("method.") {
                route.parameters[entry.key] = entry.value.bool
            } else {
                integration.requestParameters[entry.key] = entry.value.printed
            }
        }
        for entry in method["requestModels"]?.map ?? Mapping() {
            let name = entry.value.string ?? "\(key) \(entry.key)"
            if entry.value.string == nil { models[name] = entry.value }
            route.models[entry.key] = name
        }
        read(method, into: &integration, key, &behaviours)
        route.integration = integration
        return route
    }

    private static func read(
        _ method: Mapping, into integration: inout Integration, _ key: String, _ behaviours: inout [String: String]
    ) {
        integration.kind = method["type"]?.string.flatMap { .init(rawValue: $0) } ?? .mock
        integration.method = method["integrationHttpMethod"]?.string
        integration.payloadFormat = method["payloadFormatVersion"]?.string ?? "1.0"
        integration.requestTemplates = dictionary(method["requestTemplates"])
        integration.passthrough = method["passthroughBehavior"]?.string.flatMap { .init(rawValue: $0) } ?? .whenNoMatch
        integration.contentHandling = method["contentHandling"]?.string.flatMap { .init(rawValue: $0) }
        integration.timeout = method["timeoutInMillis"]?.int
        integration.responses = (method["responses"]?.list ?? []).map(response)
        if let behaviour = method["lambda_"]?.string {
            integration.function = key
            behaviours[key] = behaviour
        } else if let uri = method["uri"]?.string, uri.contains("function:") {
            integration.function = function(in: uri)
            behaviours[integration.function ?? ""] = method["note"]?.string ?? "echo-event"
        } else {
            integration.uri = backend(method["uri"]?.string ?? "<echo>")
        }
    }

    /// The name in `…function:NAME/invocations`.
    private static func function(in uri: String) -> String? {
        uri.firstRange(of: "function:").map { String(uri[$0.upperBound...].prefix { $0 != "/" }) }
    }

    /// An address in place of the words `<echo-server…>`, which stand for a server that tells what it got.
    private static func backend(_ uri: String) -> String {
        if uri.hasPrefix("arn:") {
            return uri.replacing("<region>", with: "us-east-1").replacing("<account>", with: account)
                .replacing("<bucket>", with: "bucket").replacing("<queue>", with: "queue")
        }
        guard uri.hasPrefix("<"), let end = uri.firstIndex(of: ">") else {
            return uri
        }
        let words = uri[uri.index(after: uri.startIndex)..<end]
        let name = words.contains("{headers") ? "httpbin" : words.prefix { $0 != ":" }
        return "http://\(name)" + uri[uri.index(after: end)...]
    }

    private static func response(_ node: Node) -> IntegrationResponse {
        var response = IntegrationResponse()
        response.status = node.map?["statusCode"]?.printed ?? "200"
        response.pattern = node.map?["selectionPattern"]?.string
        response.parameters = dictionary(node.map?["responseParameters"])
        response.templates = dictionary(node.map?["responseTemplates"])
        response.contentHandling = node.map?["contentHandling"]?.string.flatMap { .init(rawValue: $0) }
        return response
    }
}
