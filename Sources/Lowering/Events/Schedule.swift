import CloudFormation
import Model
import Tree

extension Lowering {
    /// A timetable.
    mutating func lowerSchedules() {
    }
}
