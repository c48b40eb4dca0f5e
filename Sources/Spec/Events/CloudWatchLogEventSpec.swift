import Tree

/// `cloudwatchLog:` among a function's events: a subscription to a log group.
package struct CloudWatchLogEventSpec: SpecObject {
    package var node = Node.null
    package var logGroup: Node?
    package var filter: Node?

    package init() {}

    /// A text alone is the name of the log group.
    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init(fields: node)
        if node.map == nil { logGroup = node }
    }

    package static let schema: Schema = .anyOf([.logGroupName, .object(table)])

    package static let table = Table<Self>(
        "cloudwatchLog", "A subscription to a log group.",
        [
            Field("logGroup", \.logGroup, .logGroupName, required: true, "Name of the log group."),
            Field("filter", \.filter, .string, "Filter pattern that lines have to match. Default every line."),
        ])
}
