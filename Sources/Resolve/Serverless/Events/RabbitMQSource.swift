import Model
import Spec

extension Resolver {
    /// `rabbitmq:` as a RabbitMQ queue that is polled; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: RabbitMQEventSpec, of function: FunctionSpec) -> RabbitMQSource? {
        broker(event, "rabbitmq").map { RabbitMQSource(broker: $0, virtualHost: event.virtualHost?.node.ifTruthy) }
    }
}
