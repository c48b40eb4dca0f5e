import CloudFormation
import Diagnostics
import Model
import Tree

extension Lowering {
    /// Timetables: a rule of the default event bus, or a schedule of EventBridge Scheduler, for each expression.
    mutating func lowerSchedules() {
        var scheduled: [Node] = []
        var origin: Origin?
        for (function, schedules) in functions(with: \.schedule) {
            var number = 0
            for schedule in schedules {
                for expression in schedule.expressions {
                    number += 1
                    lower(schedule, expression, number: number, of: function)
                }
            }
            guard let first = schedules.first(where: \.usesScheduler) else { continue }
            let place = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:"
            scheduled += ["", ":*"].map { ["Fn::Sub": function.name.enclosed(in: place, $0)] }
            origin = origin ?? first.origin
        }
        if let origin { letSchedulerCall(scheduled, origin) }
    }

    private mutating func lower(_ schedule: Schedule, _ expression: Node, number: Int, of function: Function) {
        let name = Naming.function(function.key)
        switch schedule.keeper {
        case .scheduler(let role, let timeZone):
            graph["\(name)SchedulerSchedule\(number)"] = Resource(
                "AWS::Scheduler::Schedule",
                [
                    "ScheduleExpression": expression,
                    "State": schedule.isEnabled ? "ENABLED" : "DISABLED",
                    "Target": [
                        "Arn": target(of: function),
                        "RoleArn": role ?? graph[Naming.lambda(function.key)]?.properties["Role"],
                        "Input": schedule.input?.text,
                    ],
                    "FlexibleTimeWindow": ["Mode": "OFF"],
                    "Name": schedule.name,
                    "Description": schedule.description,
                    "ScheduleExpressionTimezone": timeZone,
                ], dependsOn: aliasDependencies(of: function), origin: schedule.origin)
        case .eventBus:
            let rule = "\(name)EventsRuleSchedule\(number)"
            graph[rule] = Resource(
                "AWS::Events::Rule",
                [
                    "ScheduleExpression": expression,
                    "State": schedule.isEnabled ? "ENABLED" : "DISABLED",
                    "Name": schedule.name,
                    "Description": schedule.description,
                    "Targets": [ruleTarget(function, id: "\(function.key)Schedule", schedule.input)],
                ], dependsOn: aliasDependencies(of: function), origin: schedule.origin)
            permitInvoke(
                Naming.permission(function.key, "EventsRuleSchedule\(number)"), of: function,
                by: "events.amazonaws.com", source: .arn(rule))
        }
    }

    /// A function as the target of a rule.
    func ruleTarget(_ function: Function, id: String, _ input: EventInput?) -> Node {
        [
            "Input": input?.text, "InputPath": input?.path, "InputTransformer": input?.transformer,
            "Arn": target(of: function), "Id": Node(id),
        ]
    }

    /// Lets EventBridge Scheduler take the functions' shared role and call them.
    private mutating func letSchedulerCall(_ functions: [Node], _ origin: Origin) {
        guard sharedRole != nil else {
            diagnostics.note(
                "scheduler-role", "EventBridge Scheduler needs a role that may call the function", at: origin,
                help: "let `scheduler.amazonaws.com` take the function's role, or name one as `roleArn`")
            return
        }
        sharedRole?.trustedServices.append("scheduler.amazonaws.com")
        allow(["Effect": "Allow", "Action": ["lambda:InvokeFunction"], "Resource": Node(functions)])
    }
}

extension Schedule {
    fileprivate var usesScheduler: Bool { keeper != .eventBus && !expressions.isEmpty }
}

extension Trigger {
    fileprivate var schedule: Schedule? { if case .schedule(let schedule) = self { schedule } else { nil } }
}
