import Diagnostics
import Tree

/// A topic of an MSK cluster that is polled.
package struct MSKSource: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
