import Tree

/// `provider.logs:` of a service.
package struct LogsSpec: SpecObject {
    package var node = Node.null
    package var lambda: LambdaLogsSpec?
    package var frameworkLambda: Node?
    package var restApi: Node?
    package var httpApi: Node?
    package var websocket: Node?

    package init() {}

    package static let table = Table<Self>(
        "logs", "What is logged, and how.", others: .any,
        [
            Field("lambda", \.lambda, LambdaLogsSpec.schema, "Format, level and group of the functions' logs."),
            Field("frameworkLambda", \.frameworkLambda, .boolean, "Logs of the functions behind custom resources."),
            Field("restApi", \.restApi, RESTLogsSpec.reference, "Logs of the REST API; `true` for all of them."),
            Field("httpApi", \.httpApi, HTTPAPILogsSpec.reference, "Logs of the HTTP API; `true` for the usual line."),
            Field("websocket", \.websocket, WebSocketLogsSpec.reference, "Logs of the WebSocket API; `true` for all."),
        ])
}
