import Diagnostics
import Tree

/// A rule on the default event bus.
package struct EventRule: Sendable, Hashable {
    package var pattern: Node
    package var isEnabled: Bool
    package var name: Node?
    package var description: Node?
    package var input: EventInput
    package var origin: Origin

    package init(pattern: Node, isEnabled: Bool, input: EventInput, origin: Origin) {
        self.pattern = pattern
        self.isEnabled = isEnabled
        self.input = input
        self.origin = origin
    }
}
