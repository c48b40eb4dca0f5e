import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `kafka:` as a topic of a self-managed Kafka cluster that is polled; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: KafkaEventSpec, of function: FunctionSpec) -> KafkaSource? {
        nil
    }
}
