import Tree

/// `schedule:` among a function's events: a timetable.
package struct ScheduleEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
