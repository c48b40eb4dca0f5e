import CloudFormation
import Model
import Tree

extension Lowering {
    mutating func lowerNativeWebSocket(_ native: NativeAPI) {
        let api = native.api
        graph[native.names.api] = Resource(
            "AWS::ApiGatewayV2::Api",
            [
                "Name": api.name, "Description": api.description, "ProtocolType": "WEBSOCKET",
                "RouteSelectionExpression": api.websocket.routeSelection,
                "DisableExecuteApiEndpoint": api.disablesDefaultEndpoint, "Tags": api.tags.map { Node($0) },
            ], origin: api.origin)
        lowerV2Authorizers(native)
        for route in api.routes { lowerMessageRoute(route, native) }
        let isManual = api.stage.deploysByItself.bool == false
        let deployment = isManual ? lowerV2Deployment(native) : nil
        lowerV2Stage(native, deployment: deployment)
        lowerConnections(native)
    }

    private mutating func lowerMessageRoute(_ route: Route, _ native: NativeAPI) {
        let integration = nativeIntegration(route, native)
        let id = native.names.part("Route", route.key.text)
        var properties: Node = [
            "ApiId": .ref(native.names.api), "RouteKey": Node(route.key.text),
            "Target": .join("/", ["integrations", .ref(integration)]), "OperationName": route.operationName,
            "RouteResponseSelectionExpression": route.responseSelection,
        ]
        authorizeNative(&properties, route, native)
        graph[id] = Resource("AWS::ApiGatewayV2::Route", properties, origin: route.origin)
        let notes = notes(of: route, native)
        graph[id]?.notes = notes
        if route.responseSelection != nil { lowerAnswers(route, id, native) }
        for response in route.integration.responses where graph[integration] != nil {
            lowerIntegrationResponse(response, of: integration, native, route)
        }
        permit(route, native)
    }

    private mutating func lowerAnswers(_ route: Route, _ id: String, _ native: NativeAPI) {
        graph[native.names.part("Answer", route.key.text)] = Resource(
            "AWS::ApiGatewayV2::RouteResponse",
            ["ApiId": .ref(native.names.api), "RouteId": .ref(id), "RouteResponseKey": "$default"], origin: route.origin
        )
    }

    private mutating func lowerIntegrationResponse(
        _ response: ResponseMapping, of integration: String, _ native: NativeAPI, _ route: Route
    ) {
        let key = response.pattern.isEmpty ? "$default" : "/\(response.pattern)/"
        graph[native.names.part("Response", integration, key)] = Resource(
            "AWS::ApiGatewayV2::IntegrationResponse",
            [
                "ApiId": .ref(native.names.api), "IntegrationId": .ref(integration),
                "IntegrationResponseKey": Node(key),
                "ResponseTemplates": response.templates.isEmpty ? nil : Node(response.templates),
                "TemplateSelectionExpression": response.templates.isEmpty ? nil : "\\$default",
            ], origin: route.origin)
    }

    // MARK: Connections

    /// A table for the ids of connections; the functions of the API learn of it and of the address for answers, and get the
    /// rights to use both.
    private mutating func lowerConnections(_ native: NativeAPI) {
        let functions = Set(native.api.routes.map(\.function)).filter { !$0.isEmpty }.sorted()
        let manage: Node = .join(
            "",
            [
                "arn:", .partition, ":execute-api:", .region, ":", .accountID, ":", .ref(native.names.api), "/",
                native.api.stage.name, "/POST/@connections/*",
            ])
        guard let table = native.api.websocket.connections else { return }
        graph[native.names.connections] = Resource(
            "AWS::DynamoDB::Table",
            [
                "TableName": table.name, "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [["AttributeName": "connectionId", "AttributeType": "S"]],
                "KeySchema": [["AttributeName": "connectionId", "KeyType": "HASH"]],
                "TimeToLiveSpecification": ["AttributeName": "expiresAt", "Enabled": true],
                "SSESpecification": ["SSEEnabled": true], "Tags": keyValueTags(native.api.tags),
            ], origin: table.origin)
        let address: Node = .join(
            "",
            ["https://", .ref(native.names.api), ".execute-api.", .region, ".", .urlSuffix, "/", native.api.stage.name])
        for function in functions.compactMap({ function($0) }) {
            setVariable("CONNECTIONS_TABLE", .ref(native.names.connections), of: function.key)
            setVariable("CONNECTIONS_ENDPOINT", address, of: function.key)
            setVariable("CONNECTIONS_TTL", Node(table.ttl.printed), of: function.key)
            allowOnce(
                [
                    "Effect": "Allow", "Action": ["dynamodb:PutItem", "dynamodb:DeleteItem", "dynamodb:Scan"],
                    "Resource": [.arn(native.names.connections)],
                ], for: function)
            allowOnce(
                ["Effect": "Allow", "Action": ["execute-api:ManageConnections"], "Resource": [manage]], for: function)
        }
    }

    /// A variable that the author sets wins.
    private mutating func setVariable(_ name: String, _ value: Node, of key: String) {
        let id = Naming.lambda(key)
        guard graph[id] != nil, graph[id]?.properties["Environment"]?["Variables"]?[name] == nil else { return }
        var properties = graph[id]?.properties ?? [:]
        var environment = properties["Environment"] ?? [:]
        var variables = environment["Variables"] ?? [:]
        variables[name] = value
        environment["Variables"] = variables
        properties["Environment"] = environment
        graph[id]?.properties = properties
    }
}
