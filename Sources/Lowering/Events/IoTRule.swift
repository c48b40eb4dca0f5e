import CloudFormation
import Model
import Tree

extension Lowering {
    /// IoT topic rules, numbered in each function.
    mutating func lowerIoTRules() {
        for (function, rules) in service.sources({ if case .iotRule(let rule) = $0 { rule } else { nil } }) {
            for (index, rule) in rules.enumerated() { addIoTRule(rule, number: index + 1, of: function) }
        }
    }

    private mutating func addIoTRule(_ rule: IoTRule, number: Int, of function: Function) {
        let name = Naming.function(function.key)
        let logicalID = "\(name)IotTopicRule\(number)"
        let payload: Node = [
            "RuleDisabled": Node(!rule.isEnabled),
            "Sql": Node(rule.sql),
            "Actions": [["Lambda": ["FunctionArn": target(of: function)]]],
            "Description": rule.description.map { Node($0) },
            "AwsIotSqlVersion": rule.sqlVersion.map { Node($0) },
        ]
        graph[logicalID] = Resource(
            "AWS::IoT::TopicRule", ["TopicRulePayload": payload, "RuleName": rule.name.map { Node($0) }],
            dependsOn: aliasDependency(of: function), origin: rule.origin)
        permitInvoke(
            "\(name)LambdaPermissionIotTopicRule\(number)", of: function, by: "iot.amazonaws.com",
            source: .join("", ["arn:", .partition, ":iot:", .region, ":", .accountID, ":rule/", .ref(logicalID)]))
    }
}
