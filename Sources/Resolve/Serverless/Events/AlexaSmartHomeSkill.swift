import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `alexaSmartHome:` as an Alexa smart home skill; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: AlexaSmartHomeEventSpec, of function: FunctionSpec) -> AlexaSmartHomeSkill? {
        guard let skill = required(event.appId?.node.text, "appId", of: "alexaSmartHome", at: event.origin) else {
            return nil
        }
        return AlexaSmartHomeSkill(
            skillID: skill.withoutEscapedBreaks, isEnabled: event.enabled?.literal ?? true, origin: event.origin)
    }
}
