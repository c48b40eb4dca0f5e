import Diagnostics
import Tree

/// A subscription to a log group.
package struct LogSubscription: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
