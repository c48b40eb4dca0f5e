import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `cloudwatchEvent:` as a rule on the default event bus; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: CloudWatchEventSpec, of function: FunctionSpec) -> EventRule? {
        nil
    }
}
