import CloudFormation
import Model
import Tree

extension Lowering {
    /// A rule on the default event bus.
    mutating func lowerEventRules() {
    }
}
