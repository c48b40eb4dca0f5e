import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `eventBridge:` as a rule on an EventBridge bus; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: EventBridgeEventSpec, of function: FunctionSpec) -> BusRule? {
        nil
    }
}
