import Diagnostics
import Tree

/// A timetable.
package struct Schedule: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
