import Diagnostics
import Tree

/// A subscription to an SNS topic.
package struct TopicSubscription: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
