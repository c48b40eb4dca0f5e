import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `schedule:` as a timetable; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: ScheduleEventSpec, of function: FunctionSpec) -> Schedule? {
        nil
    }
}
