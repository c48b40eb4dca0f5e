import Tree

/// `websocket:` among a function's events: a route of the WebSocket API.
package struct WebSocketEventSpec: SpecObject {
    package var node = Node.null
    package var route: Node?
    package var routeResponseSelectionExpression: Node?
    package var authorizer: Node?

    package init() {}

    /// A text alone stands for the route.
    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init(fields: node)
        if node.map == nil { route = node }
    }

    package static let schema: Schema = .anyOf([.string, .object(table)])

    package static let table = Table<Self>(
        "websocket", "A route of the WebSocket API.",
        [
            Field(
                "route", \.route, .string, required: true,
                "Key of the route: `$connect`, `$disconnect`, `$default`, or what the route selection gives."),
            Field(
                "routeResponseSelectionExpression", \.routeResponseSelectionExpression, .oneOf(["$default"]),
                "`$default` sends what the function returns back to the sender."),
            Field(
                "authorizer", \.authorizer,
                .anyOf([
                    .string(StringRule(pattern: .prefix("arn:"))), .string(StringRule(pattern: .functionName)),
                    WebSocketAuthorizerSpec.schema,
                ]),
                "Who may connect: a function's key or ARN, or a map; only on `$connect`."),
        ])
}

/// `authorizer:` of a `websocket` event, as a map.
package struct WebSocketAuthorizerSpec: SpecObject {
    package var node = Node.null
    package var name: Node?
    package var arn: Node?
    package var identitySource: Node?

    package init() {}

    package static let schema: Schema = .anyOf([.object(requiring("name")), .object(requiring("arn"))])

    package static let table = requiring(nil)

    private static func requiring(_ key: String?) -> Table<Self> {
        let fields = [
            Field(
                "name", \Self.name, .string(StringRule(pattern: .functionName)),
                "Key of the function that decides, or a name for the one that `arn` means."),
            Field("arn", \Self.arn, .arn, "ARN of the function that decides; `name` is required with a function call."),
            Field(
                "identitySource", \Self.identitySource, .list(.string),
                "What has to be in a request. Default `route.request.header.Auth`."),
        ]
        return Table<Self>(
            "websocket event's authorizer", "Who may connect to the WebSocket API.",
            fields.map { $0.key.name == key ? $0.whenRequired : $0 })
    }
}
