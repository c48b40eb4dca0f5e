import Tree

/// `rabbitmq:` among a function's events: a RabbitMQ queue that is polled.
package struct RabbitMQEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
