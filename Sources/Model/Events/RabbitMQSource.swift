import Tree

/// A RabbitMQ queue that is polled.
package struct RabbitMQSource: Sendable, Hashable {
    package var broker: BrokerSource
    /// Virtual host that the queue is in; `nil` for the broker's default.
    package var virtualHost: Node?

    package init(broker: BrokerSource, virtualHost: Node? = nil) {
        self.broker = broker
        self.virtualHost = virtualHost
    }
}
