import CloudFormation
import Model
import Tree

extension Lowering {
    /// The authorizer of a route; of several with one name the last one is laid over the others.
    mutating func lowerWebSocketAuthorizer(_ authorizer: Authorizer, of api: API) {
        let judge = authorizer.judge ?? .function(authorizer.name)
        let resource = Resource(
            body: [
                "Type": "AWS::ApiGatewayV2::Authorizer",
                "DependsOn": function(authorizer.name).flatMap { aliasDependency(of: $0) },
                "Properties": [
                    "ApiId": webSocketReference(to: api),
                    "Name": Node(authorizer.name),
                    "AuthorizerType": Node(authorizer.type),
                    "AuthorizerUri": invocationURI(of: target(of: judge)),
                    "IdentitySource": authorizer.identitySource,
                ],
            ], origin: authorizer.origin)
        lay(resource, at: Naming.webSocketAuthorizer(authorizer.name))
    }

    /// Lets the API call the function of a route, and that of its authorizer.
    mutating func lowerWebSocketPermissions(of route: Route, in api: API, _ authorizers: [String: Authorizer]) {
        let owner = webSocketReference(to: api)["Ref"]
        let alias = function(route.function).flatMap { aliasDependency(of: $0) }
        graph[Naming.permission(route.function, "Websockets")] = webSocketPermission(
            ["FunctionName": target(of: route.function), "Action": Self.invoke, "Principal": Self.apiGateway],
            [owner, alias ?? Node(Naming.lambda(route.function))], route)
        guard case .authorizer(let name, _) = route.access, let judge = authorizers[name]?.judge else { return }
        var dependencies = [owner]
        if case .function(let key) = judge { dependencies += [Node(Naming.lambda(key)), dependency(of: judge)] }
        graph[Naming.permission(name, "Websockets")] = webSocketPermission(
            ["Action": Self.invoke, "Principal": Self.apiGateway, "FunctionName": target(of: judge)], dependencies,
            route)
    }

    private static let invoke: Node = "lambda:InvokeFunction"
    private static let apiGateway: Node = "apigateway.amazonaws.com"

    /// The order of the properties counts in the deployment's hash.
    private func webSocketPermission(_ properties: Node, _ dependencies: [Node?], _ route: Route) -> Resource {
        Resource(
            body: [
                "Type": "AWS::Lambda::Permission",
                "DependsOn": Node(dependencies.compactMap { $0 }),
                "Properties": properties,
            ], origin: route.origin)
    }
}
