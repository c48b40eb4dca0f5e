/// An ActiveMQ queue that is polled.
package struct ActiveMQSource: Sendable, Hashable {
    package var broker: BrokerSource

    package init(broker: BrokerSource) { self.broker = broker }
}
