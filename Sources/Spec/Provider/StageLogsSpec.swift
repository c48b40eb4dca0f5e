import Tree

/// `provider.logs.restApi` and `provider.logs.websocket`, when they are maps: what a stage logs.
package protocol StageLogsSpec: SpecObject {
    var accessLogging: Node? { get set }
    var executionLogging: Node? { get set }
    var format: Node? { get set }
    var fullExecutionData: Node? { get set }
    var level: Node? { get set }
}

extension StageLogsSpec {
    package static var reference: Schema { .anyOf([.boolean, schema]) }

    /// The keys that both have.
    ///
    /// - Parameter unit: what a line is written for: `request`, `message`.
    static func fields(of unit: String) -> [Field<Self>] {
        [
            Field("accessLogging", \.accessLogging, .boolean, "A line for every \(unit). Default `true`."),
            Field(
                "executionLogging", \.executionLogging, .boolean,
                "What happens to \(unit)s on the way. Default `true`."),
            Field("format", \.format, .string, "The line of a \(unit), with `$context.…` variables."),
            Field("fullExecutionData", \.fullExecutionData, .boolean, "Whole \(unit)s and answers. Default `true`."),
            Field("level", \.level, .values("INFO", "ERROR"), "`INFO` (default) or `ERROR`."),
        ]
    }
}

/// `provider.logs.restApi`, when it is a map.
package struct RESTLogsSpec: StageLogsSpec {
    package var node = Node.null
    package var accessLogging: Node?
    package var executionLogging: Node?
    package var format: Node?
    package var fullExecutionData: Node?
    package var level: Node?

    package init() {}

    package static let table = Table<Self>(
        "restApi", "What the REST API's stage logs.",
        fields(of: "request") + [
            Field(carried: "role", .arn, "Role with which API Gateway writes logs in this account and region."),
            Field(
                carried: "roleManagedExternally", .boolean, "Whether somebody else sets that role. Default `false`."),
        ])
}

/// `provider.logs.websocket`, when it is a map.
package struct WebSocketLogsSpec: StageLogsSpec {
    package var node = Node.null
    package var accessLogging: Node?
    package var executionLogging: Node?
    package var format: Node?
    package var fullExecutionData: Node?
    package var level: Node?

    package init() {}

    package static let table = Table<Self>("websocket", "What the WebSocket API's stage logs.", fields(of: "message"))
}
