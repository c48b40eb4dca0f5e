import CloudFormation
import Model
import Tree

extension Lowering {
    /// An SQS queue that is polled.
    mutating func lowerQueueSources() {
    }
}
