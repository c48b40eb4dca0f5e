import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `alexaSkill:` as an Alexa skill; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: AlexaSkillEventSpec, of function: FunctionSpec) -> AlexaSkill? {
        AlexaSkill(
            skillID: event.appId?.node.ifTruthy?.text?.withoutEscapedBreaks,
            isEnabled: event.enabled?.literal ?? true,
            origin: event.origin)
    }
}

extension String {
    /// The framework takes a backslash with an `n` or `r` behind it out of a skill's id.
    var withoutEscapedBreaks: String { replacing("\\n", with: "").replacing("\\r", with: "") }
}
