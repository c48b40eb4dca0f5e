import Diagnostics
import Tree

/// A subscription to a log group.
package struct LogSubscription: Sendable, Hashable {
    package var logGroup: String
    /// Pattern that lines have to match; empty is every line.
    package var filter: String
    package var origin: Origin

    package init(logGroup: String, filter: String, origin: Origin) {
        self.logGroup = logGroup
        self.filter = filter
        self.origin = origin
    }
}
