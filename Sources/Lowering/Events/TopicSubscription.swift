import CloudFormation
import Model
import Tree

extension Lowering {
    /// A subscription to an SNS topic.
    mutating func lowerTopicSubscriptions() {
    }
}
