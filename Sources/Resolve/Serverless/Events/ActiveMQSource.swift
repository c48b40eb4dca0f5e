import Model
import Spec

extension Resolver {
    /// `activemq:` as an ActiveMQ queue that is polled; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: ActiveMQEventSpec, of function: FunctionSpec) -> ActiveMQSource? {
        broker(event, "activemq").map { ActiveMQSource(broker: $0) }
    }
}
