import CloudFormation
import Model
import Tree

extension Lowering {
    /// An ActiveMQ queue that is polled.
    mutating func lowerActiveMQSources() {
    }
}
