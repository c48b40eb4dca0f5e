import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `iot:` as an IoT topic rule; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: IoTEventSpec, of function: FunctionSpec) -> IoTRule? {
        nil
    }
}
