import Tree

/// `cloudwatchLog:` among a function's events: a subscription to a log group.
package struct CloudWatchLogEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
