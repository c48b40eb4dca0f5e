import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `msk:` as a topic of an MSK cluster that is polled; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: MSKEventSpec, of function: FunctionSpec) -> MSKSource? {
        nil
    }
}
