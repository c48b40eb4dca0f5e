import Diagnostics
import Tree

/// A rule on the default event bus.
package struct EventRule: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
