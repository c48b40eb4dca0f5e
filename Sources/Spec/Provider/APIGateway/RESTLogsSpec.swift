import Tree

/// `provider.logs.restApi`, when it is a map.
package struct RESTLogsSpec: SpecObject {
    package var node = Node.null
    package var accessLogging: Node?
    package var executionLogging: Node?
    package var format: Node?
    package var fullExecutionData: Node?
    package var level: Node?
    package var role: Node?
    package var roleManagedExternally: Node?

    package init() {}

    package static let reference: Schema = .anyOf([.boolean, schema])

    package static let table = Table<Self>(
        "restApi", "What the REST API's stage logs.",
        [
            Field("accessLogging", \.accessLogging, .boolean, "A line for every request. Default `true`."),
            Field(
                "executionLogging", \.executionLogging, .boolean, "What happens to requests on the way. Default `true`."
            ),
            Field("format", \.format, .string, "The line of a request, with `$context.…` variables."),
            Field("fullExecutionData", \.fullExecutionData, .boolean, "Whole requests and answers. Default `true`."),
            Field("level", \.level, .values("INFO", "ERROR"), "`INFO` (default) or `ERROR`."),
            Field("role", \.role, .arn, "Role with which API Gateway writes logs in this account and region."),
            Field(
                "roleManagedExternally", \.roleManagedExternally, .boolean,
                "Whether somebody else sets that role. Default `false`."),
        ])
}
