import CloudFormation
import Model
import Tree

extension Lowering {
    /// A topic of a self-managed Kafka cluster that is polled.
    mutating func lowerKafkaSources() {
    }
}
