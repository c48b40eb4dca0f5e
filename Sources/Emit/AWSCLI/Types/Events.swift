// AWS CLI Command Reference, `events`, `scheduler`, `stepfunctions`.
extension CommandTable {
    static var events: [CommandSet] {
        [
            CommandSet(
                type: "AWS::Events::EventBus",
                steps: [
                    .look("events describe-event-bus --name {Name}"),
                    .make("events create-event-bus {*}", without: ["Policy"]),
                ],
                ref: ".Name", attributes: ["Arn": ".Arn", "Name": ".Name"],
                drop: ["events delete-event-bus --name {Name}"],
                tags: .call(
                    option: "tags", asList: true, read: "events list-tags-for-resource --resource-arn {.Arn}",
                    path: ".Tags"), tagging: "events tag-resource --resource-arn {.Arn} --tags {#tags}"),
            CommandSet(
                type: "AWS::Events::Rule",
                steps: [
                    .look("events describe-rule --name {#name} --event-bus-name {EventBusName?}"),
                    .make("events put-rule {*}", without: ["Targets"]),
                    .keep("events put-rule --name {#name}", except: ["tags", "name"]),
                ],
                parts: [
                    .each(
                        "Targets",
                        [
                            .look(
                                "events list-targets-by-rule --rule {#name} --event-bus-name {^EventBusName?} "
                                    + "--query Targets[?Id=='{Id}']|[0]", view: "{Target: .}"),
                            .ensure(
                                "{\"Target\":{@}}",
                                "events put-targets --rule {#name} --event-bus-name {^EventBusName?} --targets [{@}]"),
                        ]),
                    .line("only_targets {#name} {EventBusName|default} {Targets|[]}"),
                ],
                ref: ".Name", attributes: ["Arn": ".Arn"],
                drop: [
                    "$ empty_rule {#name} {EventBusName|default}",
                    "events delete-rule --name {#name} --event-bus-name {EventBusName?}",
                ],
                tags: .call(
                    option: "tags", asList: true, read: "events list-tags-for-resource --resource-arn {.Arn}",
                    path: ".Tags"),
                name: .init(property: "Name"), tagging: "events tag-resource --resource-arn {.Arn} --tags {#tags}"),
            CommandSet(
                type: "AWS::Scheduler::Schedule",
                steps: [
                    .look("scheduler get-schedule --name {#name} --group-name {GroupName?}"),
                    .make("scheduler create-schedule {*}"),
                    .keep("scheduler update-schedule"), .line("own schedule {#name}"),
                ],
                ref: ".Name", attributes: ["Arn": ".Arn"],
                drop: ["scheduler delete-schedule --name {#name} --group-name {GroupName?}"],
                name: .init(property: "Name")),
            CommandSet(
                type: "AWS::StepFunctions::StateMachine",
                steps: [
                    .look(
                        "stepfunctions describe-state-machine --state-machine-arn "
                            + "arn:{#partition}:states:{#region}:{#account}:stateMachine:{#name}"),
                    .make("stepfunctions create-state-machine {*} --tags {#smalltags}", without: ["Tags"]),
                    .keep(
                        "stepfunctions update-state-machine --state-machine-arn {.stateMachineArn}",
                        except: ["name", "type", "tags"]),
                ],
                ref: ".stateMachineArn", attributes: ["Arn": ".stateMachineArn", "Name": ".name"],
                drop: ["stepfunctions delete-state-machine --state-machine-arn {.stateMachineArn}"],
                tags: .call(
                    option: "", asList: true,
                    read: "stepfunctions list-tags-for-resource --resource-arn {.stateMachineArn}", path: ".tags"),
                name: .init(property: "StateMachineName", limit: 80),
                renamed: [
                    "StateMachineName": "name", "StateMachineType": "type", "DefinitionString": "definition",
                    "Definition": "definition",
                ], casing: .small(verbatim: ["Definition"]),
                unsupported: ["DefinitionS3Location", "DefinitionSubstitutions"],
                tagging: "stepfunctions tag-resource --resource-arn {.stateMachineArn} --tags {#smalltags}"),
        ]
    }
}
