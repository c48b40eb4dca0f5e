import CloudFormation
import Hashing
import Model
import Tree

extension Lowering {
    /// Rules on EventBridge buses, by CloudFormation or by custom resources.
    mutating func lowerBusRules() {
        var needsHelper = false
        var makesBuses = false
        for (function, rules) in functions(with: \.busRule) {
            for rule in rules {
                switch rule.maker {
                case .cloudFormation: lower(rule, of: function)
                case .customResource(let bus):
                    lower(rule, of: function, bus: bus)
                    needsHelper = true
                    makesBuses = makesBuses || rule.namesBus
                }
            }
        }
        if needsHelper { addCustomResource(.busRules, iamStatements: helperStatements(makesBuses: makesBuses)) }
    }

    private mutating func lower(_ rule: BusRule, of function: Function) {
        let name = ruleName(rule, of: function)
        var dependencies = aliasDependencies(of: function)
        if case .new(let bus) = rule.bus {
            let logicalID = "\(Naming.function(bus))EventBridgeEventBus"
            graph[logicalID] = Resource("AWS::Events::EventBus", ["Name": Node(bus)], origin: rule.origin)
            dependencies = [logicalID]
        }
        let logicalID = Naming.alphanumeric("\(function.nameText)-rule-\(rule.number)")
        graph["\(logicalID)EventBridgeRule"] = Resource(
            "AWS::Events::Rule",
            [
                "Description": rule.description, "EventBusName": rule.bus.property, "EventPattern": rule.pattern,
                "Name": name, "ScheduleExpression": rule.schedule, "State": rule.isEnabled ? "ENABLED" : "DISABLED",
                "Targets": [target(of: rule, name: name, function)],
            ], dependsOn: dependencies, origin: rule.origin)
        let path = ["rule"] + [rule.bus.pathPart, name].compactMap { $0 }
        let source: Node = .join(
            ":", ["arn", .partition, "events", .region, .accountID, .join("/", path)])
        permitInvoke(
            "\(Naming.function(function.key))EventBridgeLambdaPermission\(rule.number)", of: function,
            by: "events.amazonaws.com", source: source)
    }

    private func target(of rule: BusRule, name: Node, _ function: Function) -> Node {
        [
            "Arn": target(of: function), "Id": Node(shortened("\(name.string ?? "")-target", suffix: "target")),
            "RetryPolicy": rule.retryPolicy,
            "DeadLetterConfig": rule.deadLetterQueue.map { ["Arn": $0] },
            "Input": rule.input.text.map { Node(JSONWriter.compact($0)) }, "InputPath": rule.input.path,
            "InputTransformer": rule.input.transformer,
        ]
    }

    private mutating func lower(_ rule: BusRule, of function: Function, bus: Node?) {
        let kind = CustomResource.busRules
        graph["\(Naming.function(function.key))CustomEventBridge\(rule.number)"] = Resource(
            body: [
                "Type": "Custom::EventBridge", "Version": 1,
                "DependsOn": [Node(Naming.lambda(function.key)), Node(kind.functionLogicalID)],
                "Properties": [
                    "ServiceToken": kind.serviceToken, "FunctionName": function.name,
                    "EventBridgeConfig": [
                        "RuleName": ruleName(rule, of: function), "State": rule.isEnabled ? "ENABLED" : "DISABLED",
                        "EventBus": bus, "Schedule": rule.schedule, "Pattern": rule.pattern, "Input": rule.input.text,
                        "InputPath": rule.input.path, "InputTransformer": rule.input.transformer,
                    ],
                ],
            ], origin: rule.origin)
    }

    private func ruleName(_ rule: BusRule, of function: Function) -> Node {
        let suffix = "rule-\(rule.number)"
        return rule.name ?? Node(shortened("\(function.nameText)-\(suffix)", suffix: suffix))
    }

    /// EventBridge takes 64 characters: of longer names the middle is the hash of the whole.
    private func shortened(_ name: String, suffix: String) -> String {
        guard name.utf16.count > 64 else { return name }
        return "\(name.prefix(31 - suffix.utf16.count))\(hexadecimal(md5(name.utf8)))-\(suffix)"
    }

    private func helperStatements(makesBuses: Bool) -> [Node] {
        func arn(_ resource: Node) -> Node { .join(":", ["arn", .partition, "events", .region, .accountID, resource]) }
        let buses: Node = [
            "Effect": "Allow", "Resource": arn("event-bus/*"),
            "Action": ["events:CreateEventBus", "events:DeleteEventBus"],
        ]
        let rules: Node = [
            "Effect": "Allow", "Resource": arn("rule/*"),
            "Action": ["events:PutRule", "events:RemoveTargets", "events:PutTargets", "events:DeleteRule"],
        ]
        return (makesBuses ? [buses] : []) + [rules, .letHelperGrantInvocation]
    }
}

extension BusRule {
    /// Whether it is on another bus than the default one.
    fileprivate var namesBus: Bool { if case .standard = bus { false } else { true } }
}

extension BusRule.Bus {
    fileprivate var property: Node? { if case .standard = self { nil } else { pathPart } }

    /// What stands for the bus in the ARN of a rule.
    fileprivate var pathPart: Node? {
        switch self {
        case .standard(let name): name
        case .existing(let name): name
        case .new(let name): Node(name)
        }
    }
}

extension Trigger {
    fileprivate var busRule: BusRule? { if case .busRule(let rule) = self { rule } else { nil } }
}
