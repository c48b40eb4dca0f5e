import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `cloudwatchLog:` as a subscription to a log group; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: CloudWatchLogEventSpec, of function: FunctionSpec) -> LogSubscription? {
        nil
    }
}
