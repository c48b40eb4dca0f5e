import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `sns:` as a subscription to an SNS topic; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: SNSEventSpec, of function: FunctionSpec) -> TopicSubscription? {
        nil
    }
}
