import Model
import Tree

// Buses, streams and state machines.
extension ServiceCall {
    static let bus = ServiceCall(
        resource: "bus", service: "events", defaultAction: "PutEvents", actions: ["PutEvents"],
        http: HTTPCall(prefix: "EventBridge", actions: ["PutEvents"]) { called in
            [
                ("Source", called["source"] ?? Node(called.serviceName)),
                ("DetailType", called["detailType"] ?? "request"), ("Detail", called["detail"] ?? "$request.body"),
                ("EventBusName", called.resource.node),
            ]
        },
        draft: { draft in
            let called = draft.called
            draft.header("X-Amz-Target", "AWSEvents.PutEvents")
            draft.header("Content-Type", "application/x-amz-json-1.1")
            let source = called.text("source") ?? called.serviceName
            let type = called.text("detailType") ?? "request"
            let detail = called.text("detail") ?? "$util.escapeJavaScript($input.body)"
            draft.send(
                Node(
                    #"{"Entries": [{"Source": "\#(source)", "DetailType": "\#(type)", "Detail": "\#(detail)", "EventBusName": ""#
                ), called.resource.node, #""}]}"#)
        }, rights: { [Right(["events:PutEvents"], on: [$0.resource.arn("events", "event-bus/")])] })

    static let stream = ServiceCall(
        resource: "stream", service: "kinesis", defaultAction: "PutRecord", actions: ["PutRecord"],
        http: HTTPCall(prefix: "Kinesis", actions: ["PutRecord"]) { called in
            [
                ("StreamName", called.resource.name), ("Data", called["data"] ?? "$request.body"),
                ("PartitionKey", called["partitionKey"] ?? "$context.requestId"),
            ]
        },
        draft: { draft in
            let data = draft.called.text("data") ?? "$util.base64Encode($input.body)"
            let key = draft.called.text("partitionKey") ?? "$context.requestId"
            draft.send(
                #"{"StreamName": ""#, draft.called.resource.name,
                Node(#"", "Data": "\#(data)", "PartitionKey": "\#(key)"}"#))
        }, rights: { [Right(["kinesis:PutRecord"], on: [$0.resource.arn("kinesis", "stream/")])] })

    static let stateMachine = ServiceCall(
        resource: "stateMachine", service: "states", defaultAction: "StartExecution", actions: executionActions,
        only: ["input": ["StartExecution", "StartSyncExecution"], "execution": ["StopExecution"]],
        http: HTTPCall(prefix: "StepFunctions", actions: executionActions) { called in
            called.action == "StopExecution"
                ? [("ExecutionArn", called["execution"] ?? "$request.querystring.execution")]
                : [
                    ("StateMachineArn", called.resource.machineARN), ("Input", called["input"] ?? "$request.body"),
                ]
        },
        draft: { draft in
            let called = draft.called
            if called.action == "StopExecution" {
                let execution = called.text("execution") ?? "$input.params('execution')"
                return draft.send(Node(#"{"executionArn": "\#(execution)"}"#))
            }
            let input = called.text("input") ?? "$util.escapeJavaScript($input.body)"
            draft.send(#"{"stateMachineArn": ""#, called.resource.machineARN, Node(#"", "input": "\#(input)"}"#))
        },
        rights: { called in
            let resource =
                called.action == "StopExecution" ? called.resource.executions : called.resource.machineARN
            return [Right(["states:\(called.action)"], on: [resource])]
        })

    private static let executionActions = ["StartExecution", "StartSyncExecution", "StopExecution"]
}

extension Reference {
    /// `Ref` of a state machine is its ARN.
    fileprivate var machineARN: Node { node.function == nil ? arn("states", "stateMachine:") : node }

    /// All executions of the state machine: their ARNs have its name.
    fileprivate var executions: Node {
        let name: Node
        if let text = machineARN.string, let colon = text.lastIndex(of: ":") {
            name = Node(String(text[text.index(after: colon)...]))
        } else {
            name =
                attribute("Name") ?? (node.function == nil ? node : ["Fn::Select": [6, ["Fn::Split": [":", node]]]])
        }
        return .join("", ["arn:", .partition, ":states:", .region, ":", .accountID, ":execution:", name, ":*"])
    }
}
