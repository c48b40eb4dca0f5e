import CloudFormation
import Model
import Tree

extension Lowering {
    /// An IoT topic rule.
    mutating func lowerIoTRules() {
    }
}
