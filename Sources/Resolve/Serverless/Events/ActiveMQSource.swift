import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `activemq:` as an ActiveMQ queue that is polled; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: ActiveMQEventSpec, of function: FunctionSpec) -> ActiveMQSource? {
        nil
    }
}
