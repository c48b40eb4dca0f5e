import CloudFormation
import Diagnostics
import Model
import Tree

extension Lowering {
    /// WebSocket APIs: API, integrations, answers to senders, authorizers, permissions, routes, stage and deployment.
    ///
    /// The order counts: the deployment's logical id is the hash of all of them in the order of the template.
    mutating func lowerWebSocketAPIs() {
        for api in service.apis where api.kind == .websocket && api.key == nil {
            if api.external == nil { lowerWebSocketAPI(api) }
            for route in api.routes { lowerWebSocketIntegration(of: route, in: api) }
            for route in api.routes where route.responseSelection != nil { lowerRouteResponse(of: route, in: api) }
            let authorizers = Dictionary(api.authorizers.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
            for authorizer in api.authorizers { lowerWebSocketAuthorizer(authorizer, of: api) }
            for route in api.routes { lowerWebSocketPermissions(of: route, in: api, authorizers) }
            lowerWebSocketRoutes(of: api)
            if api.external == nil { lowerWebSocketStage(of: api) }
            lowerWebSocketDeployment(of: api)
        }
    }

    static let webSocketAPI = "WebsocketsApi"
    private static let logGroupID = "WebsocketsLogGroup"
    static let webSocketStage = "WebsocketsDeploymentStage"

    /// The id of the API in the template.
    func webSocketReference(to api: API) -> Node { api.external?.id ?? .ref(Self.webSocketAPI) }

    private mutating func lowerWebSocketAPI(_ api: API) {
        graph[Self.webSocketAPI] = Resource(
            "AWS::ApiGatewayV2::Api",
            [
                "Name": api.name,
                "RouteSelectionExpression": api.websocket.routeSelection,
                "Description": api.description,
                "ProtocolType": "WEBSOCKET",
                "Tags": api.tags.map { Node($0) },
            ], origin: api.origin)
        allow([
            "Effect": "Allow",
            "Action": ["execute-api:ManageConnections"],
            "Resource": [.sub("arn:${AWS::Partition}:execute-api:*:*:*/@connections/*")],
        ])
    }

    private mutating func lowerWebSocketIntegration(of route: Route, in api: API) {
        graph[Naming.webSocketIntegration(route.function)] = Resource(
            body: [
                "Type": "AWS::ApiGatewayV2::Integration",
                "DependsOn": function(route.function).flatMap { aliasDependency(of: $0) },
                "Properties": [
                    "ApiId": webSocketReference(to: api),
                    "IntegrationType": "AWS_PROXY",
                    "IntegrationUri": invocationURI(of: target(of: route.function)),
                ],
            ], origin: route.origin)
    }

    private mutating func lowerRouteResponse(of route: Route, in api: API) {
        let id = Naming.webSocketRoute(route.key.text)
        graph["\(id)Response"] = Resource(
            "AWS::ApiGatewayV2::RouteResponse",
            ["ApiId": webSocketReference(to: api), "RouteId": .ref(id), "RouteResponseKey": "$default"],
            origin: route.origin)
    }

    // MARK: Routes

    private mutating func lowerWebSocketRoutes(of api: API) {
        var routes: [String: Route] = [:]
        for route in api.routes {
            let id = Naming.webSocketRoute(route.key.text)
            checkWebSocketRoute(route, id)
            if let lost = routes.updateValue(route, forKey: id) { noteLost(lost, route, id) }
            var properties: Node = [
                "ApiId": webSocketReference(to: api), "RouteKey": Node(route.key.text), "AuthorizationType": "NONE",
                "Target": .join("/", ["integrations", .ref(Naming.webSocketIntegration(route.function))]),
                "RouteResponseSelectionExpression": route.responseSelection,
            ]
            if case .authorizer(let name, _) = route.access {
                properties["AuthorizationType"] = "CUSTOM"
                properties["AuthorizerId"] = .ref(Naming.webSocketAuthorizer(name))
            }
            lay(Resource("AWS::ApiGatewayV2::Route", properties, origin: route.origin), at: id)
        }
    }

    private mutating func noteLost(_ lost: Route, _ route: Route, _ id: String) {
        diagnostics.warning(
            "route-lost", "`\(route.key.text)` replaces `\(lost.key.text)`: both have the logical id `\(id)`",
            at: route.origin, secondary: [.init(lost.origin.place, "this route is lost")],
            help: "give each route a key of its own")
    }

    private mutating func checkWebSocketRoute(_ route: Route, _ id: String) {
        guard !id.utf8.allSatisfy(\.isAlphanumeric) else { return }
        diagnostics.error(
            "invalid-route-key", "no logical id can be made of the route `\(route.key.text)`", at: route.origin,
            help: "use letters, digits, `$`, `/`, `-`, `_` and `.` only")
    }

    // MARK: Stage

    private mutating func lowerWebSocketStage(of api: API) {
        var properties: Node = [
            "ApiId": webSocketReference(to: api), "StageName": api.stage.name, "Description": api.description,
        ]
        if let log = api.stage.executionLog {
            properties["DefaultRouteSettings"] = ["DataTraceEnabled": log.includesData, "LoggingLevel": log.level]
        }
        if let log = api.stage.accessLog, log.isOn {
            let group = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${\(Self.logGroupID)}"
            properties["AccessLogSettings"] = ["DestinationArn": .sub(group), "Format": log.format]
        }
        graph[Self.webSocketStage] = Resource("AWS::ApiGatewayV2::Stage", properties, origin: api.origin)
        guard let log = api.stage.accessLog else { return }
        graph[Self.logGroupID] = logGroup(of: log, origin: api.origin)
        ensureAPIGatewayLogRole()
    }
}

extension Naming {
    static func webSocketIntegration(_ key: String) -> String { "\(function(key))WebsocketsIntegration" }
    static func webSocketAuthorizer(_ name: String) -> String { "\(function(name))WebsocketsAuthorizer" }

    /// `$connect` → `SconnectWebsocketsRoute`.
    static func webSocketRoute(_ key: String) -> String {
        let name = key.replacing("$", with: "S").replacing("/", with: "Slash").replacing("-", with: "Dash")
            .replacing("_", with: "Underscore").replacing(".", with: "Period")
        return "\(name)WebsocketsRoute"
    }
}
