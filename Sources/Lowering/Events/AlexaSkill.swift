import Model
import Tree

extension Lowering {
    /// Alexa skills, numbered in each function.
    mutating func lowerAlexaSkills() {
        for (function, skills) in service.sources({ if case .alexaSkill(let skill) = $0 { skill } else { nil } }) {
            for (index, skill) in skills.enumerated() {
                permitAlexa(
                    "AlexaSkill\(index + 1)", by: "alexa-appkit.amazon.com", skill.skillID,
                    isEnabled: skill.isEnabled, of: function)
            }
        }
    }

    /// Lets Alexa call a function for one skill, or for all when there is no id.
    mutating func permitAlexa(
        _ suffix: String, by principal: Node, _ skillID: String?, isEnabled: Bool, of function: Function
    ) {
        permitInvoke(
            "\(Naming.function(function.key))LambdaPermission\(suffix)", of: function, by: principal,
            more: [
                "Action": isEnabled ? "lambda:InvokeFunction" : "lambda:DisableInvokeFunction",
                "EventSourceToken": skillID.map { Node($0) },
            ])
    }
}
