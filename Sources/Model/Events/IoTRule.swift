import Diagnostics
import Tree

/// An IoT topic rule.
package struct IoTRule: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
