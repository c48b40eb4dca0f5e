import Tree

/// `cloudwatchEvent:` among a function's events: a rule on the default event bus.
package struct CloudWatchEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
