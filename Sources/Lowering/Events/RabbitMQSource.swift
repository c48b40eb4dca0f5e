import CloudFormation
import Model
import Tree

extension Lowering {
    /// A RabbitMQ queue that is polled.
    mutating func lowerRabbitMQSources() {
    }
}
