import CloudFormation
import Model
import Tree

extension Lowering {
    /// A rule on an EventBridge bus.
    mutating func lowerBusRules() {
    }
}
