import CloudFormation
import Model
import Tree

extension Lowering {
    /// One method a route; their logical ids, in the order of the routes.
    mutating func addRESTMethods(_ rest: RESTLowering) -> [String] {
        rest.api.routes.compactMap { route in
            guard case .http(let method, let path) = route.key else { return nil }
            let id = Naming.restMethod(FoldedPath.fold(path), method)
            let function = function(route.function)
            let access = restAccess(route.access, rest)
            var properties: Node = [
                "HttpMethod": Node(method),
                "RequestParameters": Node(Mapping(route.checks.parameters.map { .init($0.name, $0.isRequired) })),
                "ResourceId": rest.resources.id(of: path),
                "RestApiId": rest.id,
                "OperationName": route.operationName,
                "ApiKeyRequired": Node(route.requiresAPIKey),
            ]
            for entry in access.properties { properties[entry.key] = entry.value }
            properties["Integration"] = restIntegration(route)
            properties["MethodResponses"] = Node(route.integration.responses.map(methodResponse))
            // The framework merges lists by position: the authorizer takes the place of the permission.
            var dependencies = [access.authorizer ?? Naming.permission(route.function, "ApiGateway")]
            if let alias = function.flatMap({ alias(of: $0) }) { dependencies.append(alias) }
            let resource = Resource(
                "AWS::ApiGateway::Method", properties, dependsOn: dependencies, origin: route.origin)
            // Over a preflight of the path, or over the same method of another event.
            lay(resource, at: id)
            return id
        }
    }

    /// Who may call, as properties of a method; the authorizer that has to exist first.
    private func restAccess(_ access: Access, _ rest: RESTLowering) -> (properties: Mapping, authorizer: String?) {
        var result = Mapping()
        switch access {
        case .open: result.append("AuthorizationType", "NONE")
        case .iam: result.append("AuthorizationType", "AWS_IAM")
        case .externalAuthorizer(let id, let type, let scopes):
            result.append("AuthorizationType", Node(type))
            result.append("AuthorizerId", id)
            if let scopes { result.append("AuthorizationScopes", Node(scopes)) }
        case .authorizer(let name, let scopes):
            let isUserPool = rest.authorizers[name]?.type == "COGNITO_USER_POOLS"
            result.append("AuthorizationType", isUserPool ? "COGNITO_USER_POOLS" : "CUSTOM")
            result.append("AuthorizerId", .ref(Naming.restAuthorizer(name)))
            if let scopes { result.append("AuthorizationScopes", Node(scopes)) }
            return (result, Naming.restAuthorizer(name))
        }
        return (result, nil)
    }

    /// Methods declare the headers that their integrations set.
    private func methodResponse(_ response: ResponseMapping) -> Node {
        [
            "ResponseParameters": Node(
                Mapping(response.headers.map { .init("method.response.header.\($0.key)", true) })),
            "ResponseModels": [:],
            "StatusCode": Node(response.status),
        ]
    }
}
