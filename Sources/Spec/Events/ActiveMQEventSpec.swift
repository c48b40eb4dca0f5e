import Tree

/// `activemq:` among a function's events: an ActiveMQ queue that is polled.
package struct ActiveMQEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
