import Diagnostics
import Tree

/// A topic of a self-managed Kafka cluster that is polled.
package struct KafkaSource: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
