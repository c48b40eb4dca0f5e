import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `alexaSmartHome:` as an Alexa smart home skill; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: AlexaSmartHomeEventSpec, of function: FunctionSpec) -> AlexaSmartHomeSkill? {
        nil
    }
}
