import Diagnostics
import Tree

/// An ActiveMQ queue that is polled.
package struct ActiveMQSource: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
