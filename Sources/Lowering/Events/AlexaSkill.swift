import CloudFormation
import Diagnostics
import Model
import Tree

extension Lowering {
    /// Alexa skills, numbered in each function.
    mutating func lowerAlexaSkills() {
        for (function, skills) in service.sources({ if case .alexaSkill(let skill) = $0 { skill } else { nil } }) {
            for (index, skill) in skills.enumerated() {
                addAlexaPermission(
                    "AlexaSkill\(index + 1)", "alexa-appkit.amazon.com", skill.skillID, isEnabled: skill.isEnabled,
                    of: function, skill.origin)
            }
        }
    }

    /// Lets Alexa call a function for one skill, or for all when there is no id.
    mutating func addAlexaPermission(
        _ suffix: String, _ principal: Node, _ skillID: String?, isEnabled: Bool, of function: Function,
        _ origin: Origin
    ) {
        graph["\(Naming.function(function.key))LambdaPermission\(suffix)"] = Resource(
            "AWS::Lambda::Permission",
            [
                "FunctionName": target(of: function),
                "Action": isEnabled ? "lambda:InvokeFunction" : "lambda:DisableInvokeFunction",
                "Principal": principal,
                "EventSourceToken": skillID.map { Node($0) },
            ], dependsOn: [alias(of: function)].compactMap { $0 }, origin: origin)
    }
}
