import Diagnostics
import Tree

/// A RabbitMQ queue that is polled.
package struct RabbitMQSource: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
