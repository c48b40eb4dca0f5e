import Diagnostics
import Tree

/// An SQS queue that is polled.
package struct QueueSource: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
