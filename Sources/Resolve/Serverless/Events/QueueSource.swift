import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `sqs:` as an SQS queue that is polled; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: SQSEventSpec, of function: FunctionSpec) -> QueueSource? {
        nil
    }
}
