import CloudFormation
import Model
import Tree

// Methods of REST APIs, preflights, and what the gateway answers by itself.
extension Lowering {
    mutating func lowerMethod(_ route: Route, _ native: NativeAPI, _ resources: RESTResourceTree) {
        guard case .http(let method, let path) = route.key else { return }
        let id = native.names.part("Method", route.key.text)
        var properties: Node = [
            "RestApiId": .ref(native.names.api), "ResourceId": resources.id(of: path), "HttpMethod": Node(method),
            "OperationName": route.operationName, "ApiKeyRequired": route.requiresAPIKey ? true : nil,
        ]
        authorizeNative(&properties, route, native)
        addChecks(of: route, native, to: &properties)
        properties["Integration"] = methodIntegration(route, native)
        let responses = route.integration.responses.map { methodResponse($0, route) }
        if !responses.isEmpty { properties["MethodResponses"] = Node(responses) }
        graph[id] = Resource("AWS::ApiGateway::Method", properties, origin: route.origin)
        let notes = notes(of: route, native)
        graph[id]?.notes = notes
        guard !route.function.isEmpty else { return }
        permit(route, native)
        let aliases = aliases(of: route)
        if !aliases.isEmpty { graph[id]?.dependsOn = aliases }
    }

    private mutating func methodIntegration(_ route: Route, _ native: NativeAPI) -> Node {
        var result = restIntegration(corsAware(route))
        if case .service(let target) = route.integration.target {
            result["Credentials"] = integrationRole(target, native)
        }
        if route.integration.isAsynchronous {
            var parameters = result["RequestParameters"] ?? [:]
            parameters["integration.request.header.X-Amz-Invocation-Type"] = "'Event'"
            result["RequestParameters"] = parameters
        }
        if let keys = route.cache?.keys, !keys.isEmpty { result["CacheKeyParameters"] = Node(keys) }
        return result
    }

    /// Answers that the gateway makes carry the headers of CORS themselves; a proxy's have to come from its backend.
    private func corsAware(_ route: Route) -> Route {
        guard let cors = route.cors, !route.integration.responses.isEmpty else { return route }
        var route = route
        for index in route.integration.responses.indices {
            var response = route.integration.responses[index]
            response.headers["Access-Control-Allow-Origin"] = Node("'\(cors.origins.first?.printed ?? "*")'")
            if cors.allowCredentials { response.headers["Access-Control-Allow-Credentials"] = "'true'" }
            if let names = cors.exposedHeaders {
                let list = names.map(\.printed).joined(separator: ",")
                response.headers["Access-Control-Expose-Headers"] = Node("'\(list)'")
            }
            if cors.echoesOrigin {
                let body = response.templates["application/json"] ?? "$input.body"
                response.templates["application/json"] =
                    body.string.map { Node("\(cors.originTemplate)\n\($0)") }
                    ?? .join("\n", [Node(cors.originTemplate), body])
            }
            route.integration.responses[index] = response
        }
        return route
    }

    private func methodResponse(_ response: ResponseMapping, _ route: Route) -> Node {
        var parameters = Mapping()
        for header in response.headers { parameters["method.response.header.\(header.key)"] = true }
        if let cors = route.cors {
            parameters["method.response.header.Access-Control-Allow-Origin"] = true
            if cors.allowCredentials { parameters["method.response.header.Access-Control-Allow-Credentials"] = true }
            if cors.exposedHeaders != nil { parameters["method.response.header.Access-Control-Expose-Headers"] = true }
        }
        return [
            "StatusCode": Node(response.status), "ResponseParameters": parameters.isEmpty ? nil : Node(parameters),
        ]
    }

    mutating func lowerPreflight(_ preflight: Preflight, _ native: NativeAPI, _ resources: RESTResourceTree) {
        var properties = preflightMethod(preflight.cors)
        properties["ResourceId"] = resources.id(of: preflight.path)
        properties["RestApiId"] = .ref(native.names.api)
        graph[native.names.part("Method", "OPTIONS \(preflight.path)")] = Resource(
            "AWS::ApiGateway::Method", properties, origin: preflight.cors.origin)
    }

    mutating func lowerGatewayResponse(_ response: GatewayResponse, _ native: NativeAPI) {
        let parameters = response.headers.map { Mapping.Entry("gatewayresponse.header.\($0.key)", $0.value) }
        graph[native.names.part("Refusal", response.type)] = Resource(
            "AWS::ApiGateway::GatewayResponse",
            [
                "RestApiId": .ref(native.names.api), "ResponseType": Node(response.type),
                "StatusCode": response.status.map { Node($0.printed) },
                "ResponseParameters": parameters.isEmpty ? nil : Node(Mapping(parameters)),
                "ResponseTemplates": response.templates.isEmpty ? nil : Node(response.templates),
            ], origin: response.origin)
    }
}
