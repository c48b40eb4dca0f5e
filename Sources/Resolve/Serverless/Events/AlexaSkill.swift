import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `alexaSkill:` as an Alexa skill; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: AlexaSkillEventSpec, of function: FunctionSpec) -> AlexaSkill? {
        nil
    }
}
