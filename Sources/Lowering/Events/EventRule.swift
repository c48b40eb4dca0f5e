import CloudFormation
import Model
import Tree

extension Lowering {
    /// Rules on the default event bus.
    mutating func lowerEventRules() {
        for (function, rules) in functions(with: \.eventRule) {
            let name = Naming.function(function.key)
            for (index, rule) in rules.enumerated() {
                let logicalID = "\(name)EventsRuleCloudWatchEvent\(index + 1)"
                graph[logicalID] = Resource(
                    "AWS::Events::Rule",
                    [
                        "EventPattern": rule.pattern,
                        "State": rule.isEnabled ? "ENABLED" : "DISABLED",
                        "Description": rule.description,
                        "Name": rule.name,
                        "Targets": [ruleTarget(function, id: "\(function.key)CloudWatchEvent", rule.input)],
                    ], dependsOn: aliasDependencies(of: function), origin: rule.origin)
                permitInvoke(
                    Naming.permission(function.key, "EventsRuleCloudWatchEvent\(index + 1)"), of: function,
                    by: "events.amazonaws.com", source: .arn(logicalID))
            }
        }
    }
}

extension Trigger {
    fileprivate var eventRule: EventRule? { if case .eventRule(let rule) = self { rule } else { nil } }
}
