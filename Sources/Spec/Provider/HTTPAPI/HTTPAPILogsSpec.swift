import Tree

/// `provider.logs.httpApi`, when it is a map.
package struct HTTPAPILogsSpec: SpecObject {
    package var node = Node.null
    package var format: Node?

    package init() {}

    package static let reference: Schema = .anyOf([.boolean, schema])

    package static let table = Table<Self>(
        "httpApi", "What the HTTP API's stage logs.",
        [Field("format", \.format, .string, "The line of a request, with `$context.…` variables. Default a JSON map.")])
}

/// `provider.logs.websocket`, when it is a map.
package struct WebSocketLogsSpec: SpecObject {
    package var node = Node.null
    package var accessLogging: Node?
    package var executionLogging: Node?
    package var format: Node?
    package var fullExecutionData: Node?
    package var level: Node?

    package init() {}

    package static let reference: Schema = .anyOf([.boolean, schema])

    package static let table = Table<Self>(
        "websocket", "What the WebSocket API's stage logs.",
        [
            Field("accessLogging", \.accessLogging, .boolean, "A line for every message. Default `true`."),
            Field(
                "executionLogging", \.executionLogging, .boolean,
                "What happens to messages on the way. Default `true`."),
            Field("format", \.format, .string, "The line of a message, with `$context.…` variables."),
            Field("fullExecutionData", \.fullExecutionData, .boolean, "Whole messages. Default `true`."),
            Field("level", \.level, .values("INFO", "ERROR"), "`INFO` (default) or `ERROR`."),
        ])
}
