import Diagnostics
import Tree

/// A timetable.
package struct Schedule: Sendable, Hashable {
    /// What keeps the timetable.
    package enum Keeper: Sendable, Hashable {
        /// A rule of the default event bus for each expression.
        case eventBus
        /// EventBridge Scheduler; `role` calls the function, by default the function's own one.
        case scheduler(role: Node?, timeZone: Node?)
    }

    /// `rate(…)` and `cron(…)` expressions; each makes a schedule.
    package var expressions: [Node]
    package var keeper: Keeper
    package var isEnabled: Bool
    package var name: Node?
    package var description: Node?
    package var input: EventInput?
    package var origin: Origin

    package init(expressions: [Node], keeper: Keeper, isEnabled: Bool, origin: Origin) {
        self.expressions = expressions
        self.keeper = keeper
        self.isEnabled = isEnabled
        self.origin = origin
    }
}
