import Diagnostics
import Tree

/// A rule on an EventBridge bus.
package struct BusRule: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
