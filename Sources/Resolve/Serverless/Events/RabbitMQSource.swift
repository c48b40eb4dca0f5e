import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `rabbitmq:` as a RabbitMQ queue that is polled; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: RabbitMQEventSpec, of function: FunctionSpec) -> RabbitMQSource? {
        nil
    }
}
