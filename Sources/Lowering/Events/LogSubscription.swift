import CloudFormation
import Model
import Tree

extension Lowering {
    /// A subscription to a log group.
    mutating func lowerLogSubscriptions() {
    }
}
