import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `stream:` as a DynamoDB or Kinesis stream that is read; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: StreamEventSpec, of function: FunctionSpec) -> StreamSource? {
        nil
    }
}
