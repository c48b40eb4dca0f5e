import Tree

/// `kafka:` among a function's events: a topic of a self-managed Kafka cluster that is polled.
package struct KafkaEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
