import Diagnostics
import Tree

/// What all sources have in common that Lambda polls: how what was read gets to the function. `nil` leaves a setting to
/// Lambda.
package struct SourceMapping: Sendable, Hashable {
    /// Records or messages a call at most.
    package var batchSize: Node?
    /// Seconds for which a batch may be gathered.
    package var batchingWindow: Node?
    package var isEnabled: Node?
    /// Event patterns; what matches none of them is dropped. Without them all gets through.
    package var filters: [Node]?

    package init(batchSize: Node? = nil, batchingWindow: Node? = nil, isEnabled: Node? = nil, filters: [Node]? = nil) {
        self.batchSize = batchSize
        self.batchingWindow = batchingWindow
        self.isEnabled = isEnabled
        self.filters = filters
    }
}

/// Where in a stream or topic reading starts.
package struct StartingPosition: Sendable, Hashable {
    /// `TRIM_HORIZON`, `LATEST` or `AT_TIMESTAMP`.
    package var name: Node
    /// Unix time in seconds, for `AT_TIMESTAMP`.
    package var timestamp: Node?

    package init(name: Node, timestamp: Node? = nil) {
        self.name = name
        self.timestamp = timestamp
    }
}

/// How many pollers of a Kafka topic are kept ready.
package struct PollerCount: Sendable, Hashable {
    package var minimum: Node?
    package var maximum: Node?

    package init(minimum: Node?, maximum: Node?) {
        self.minimum = minimum
        self.maximum = maximum
    }
}
