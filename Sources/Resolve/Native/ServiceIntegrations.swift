import Diagnostics
import Model
import Spec
import Tree

/// How a service of AWS is called, and which right that takes.
struct ServiceCall {
    /// The key that names what is called: `queue`, `topic`.
    var resource: String
    /// As IAM and integrations name the service.
    var service: String
    var iamService: String
    var defaultAction: String
    /// Actions that may be asked for; empty for any.
    var actions: [String] = []
    /// Prefix of an HTTP API's subtype; `nil` when HTTP APIs do not have the service.
    var subtype: String?
    /// Actions that HTTP APIs have.
    var httpActions: [String] = []

    /// Source: Amazon API Gateway Developer Guide, Integration subtype reference for HTTP APIs; Set up an integration request.
    static let all: [String: ServiceCall] = [
        "sqs": ServiceCall(
            resource: "queue", service: "sqs", iamService: "sqs", defaultAction: "SendMessage", subtype: "SQS",
            httpActions: ["SendMessage", "ReceiveMessage", "DeleteMessage", "PurgeQueue"]),
        "sns": ServiceCall(resource: "topic", service: "sns", iamService: "sns", defaultAction: "Publish"),
        "eventbridge": ServiceCall(
            resource: "bus", service: "events", iamService: "events", defaultAction: "PutEvents",
            subtype: "EventBridge",
            httpActions: ["PutEvents"]),
        "kinesis": ServiceCall(
            resource: "stream", service: "kinesis", iamService: "kinesis", defaultAction: "PutRecord",
            subtype: "Kinesis", httpActions: ["PutRecord"]),
        "stepfunctions": ServiceCall(
            resource: "stateMachine", service: "states", iamService: "states", defaultAction: "StartExecution",
            actions: ["StartExecution", "StartSyncExecution", "StopExecution"], subtype: "StepFunctions",
            httpActions: ["StartExecution", "StartSyncExecution", "StopExecution"]),
        "dynamodb": ServiceCall(
            resource: "table", service: "dynamodb", iamService: "dynamodb", defaultAction: "PutItem",
            actions: ["PutItem", "GetItem", "UpdateItem", "DeleteItem", "Query", "Scan"]),
        "s3": ServiceCall(
            resource: "bucket", service: "s3", iamService: "s3", defaultAction: "GetObject",
            actions: ["GetObject", "PutObject", "DeleteObject"]),
        "appsync": ServiceCall(resource: "api", service: "appsync", iamService: "appsync", defaultAction: "GraphQL"),
        "kendra": ServiceCall(
            resource: "index", service: "kendra", iamService: "kendra", defaultAction: "Query",
            actions: ["Query", "Retrieve"]),
        "sagemaker": ServiceCall(
            resource: "endpoint", service: "runtime.sagemaker", iamService: "sagemaker", defaultAction: "InvokeEndpoint"
        ),
        "opensearch": ServiceCall(resource: "domain", service: "es", iamService: "es", defaultAction: "ESHttpPost"),
    ]
}

extension Resolver {
    mutating func serviceIntegration(_ name: String, _ spec: RouteSpec, _ kind: APIKind, at origin: Origin)
        -> Integration
    {
        let written = spec.node[name] ?? [:]
        if name == "aws" { return anyService(written, at: origin) }
        guard let call = ServiceCall.all[name], Feature.has(kind, name, at: .integration) else {
            return Integration(target: .mock)
        }
        guard let resource = written[call.resource] else {
            diagnostics.error(
                "incomplete-integration", "`\(name)` needs `\(call.resource)`",
                at: written.origin.place.isNone ? origin : written.origin,
                help: "name what is called, such as `\(call.resource): !Ref Resource`")
            return Integration(target: .mock)
        }
        let action = checkedAction(written["action"], call, name, kind)
        var target = ServiceTarget(service: call.service, address: Node("action/\(action)"))
        target.role = written["role"]
        target.region = written["region"]
        target.subtype = kind == .http ? call.subtype.map { "\($0)-\(action)" } : nil
        var integration = Integration(target: .service(target))
        kind == .http
            ? fillHTTP(&integration, &target, name, action, resource, written)
            : fill(&integration, &target, name, action, resource, written, kind)
        integration.target = .service(target)
        return integration
    }

    private mutating func checkedAction(_ node: Node?, _ call: ServiceCall, _ name: String, _ kind: APIKind) -> String {
        guard let node else { return call.defaultAction }
        let action = node.printed
        let choices = kind == .http ? call.httpActions : call.actions
        if !choices.isEmpty, !choices.contains(action) {
            diagnostics.error(
                "unknown-action", "`\(name)` has no action `\(action)` here", at: node.origin,
                help: nearest(to: action, among: choices).map { "did you mean `\($0)`?" }
                    ?? "it has \(choices.map { "`\($0)`" }.joined(separator: ", "))")
        }
        return action
    }

    // MARK: HTTP APIs

    /// The parameters that the first-class integrations take.
    private func fillHTTP(
        _ integration: inout Integration, _ target: inout ServiceTarget, _ name: String, _ action: String,
        _ resource: Node, _ written: Node
    ) {
        var parameters = Mapping()
        func set(_ key: String, _ value: Node?) { if let value { parameters[key] = value } }
        set("Region", written["region"])
        switch name {
        case "sqs":
            set("QueueUrl", queueURL(resource))
            if action == "SendMessage" {
                set("MessageBody", written["body"] ?? "$request.body")
                set("MessageGroupId", written["groupId"])
                set("MessageDeduplicationId", written["deduplicationId"])
                set("DelaySeconds", written["delay"].map { Node($0.printed) })
            } else if action == "DeleteMessage" {
                set("ReceiptHandle", written["receiptHandle"] ?? "$request.querystring.receiptHandle")
            }
        case "eventbridge":
            set("Source", written["source"] ?? Node(serviceName))
            set("DetailType", written["detailType"] ?? "request")
            set("Detail", written["detail"] ?? "$request.body")
            set("EventBusName", resource)
        case "kinesis":
            set("StreamName", self.name(of: resource))
            set("Data", written["data"] ?? "$request.body")
            set("PartitionKey", written["partitionKey"] ?? "$context.requestId")
        default:
            let isStop = action == "StopExecution"
            set(
                isStop ? "ExecutionArn" : "StateMachineArn",
                isStop ? written["execution"] ?? "$request.querystring.execution" : resource)
            if !isStop { set("Input", written["input"] ?? "$request.body") }
        }
        integration.request.parameters = parameters
        target.rights = rights(name, action, resource, written)
    }

    // MARK: REST and WebSocket APIs

    private func fill(
        _ integration: inout Integration, _ target: inout ServiceTarget, _ name: String, _ action: String,
        _ resource: Node, _ written: Node, _ kind: APIKind
    ) {
        target.rights = rights(name, action, resource, written)
        integration.request.passThrough = "NEVER"
        func template(_ text: [Node]) {
            integration.request.templates["application/json"] = text.count == 1 ? text[0] : .join("", text)
        }
        func form() {
            integration.request.parameters["integration.request.header.Content-Type"] =
                "'application/x-www-form-urlencoded'"
        }
        switch name {
        case "sqs":
            target.address = .join("", ["path/", .accountID, "/", queueName(resource)])
            form()
            template([Node(queueForm(action, written))])
        case "sns":
            form()
            template([
                Node("Action=Publish&TopicArn="), urlEncoded(resource),
                Node("&Message=\(written["message"]?.printed ?? "$util.urlEncode($input.body)")"),
                Node(written["subject"].map { "&Subject=$util.urlEncode(\"\($0.printed)\")" } ?? ""),
            ])
        case "eventbridge":
            integration.request.parameters["integration.request.header.X-Amz-Target"] = "'AWSEvents.PutEvents'"
            integration.request.parameters["integration.request.header.Content-Type"] = "'application/x-amz-json-1.1'"
            template([
                #"{"Entries": [{"Source": "\#(written["source"]?.printed ?? serviceName)", "DetailType": "\#(written["detailType"]?.printed ?? "request")", "Detail": "\#(written["detail"]?.printed ?? "$util.escapeJavaScript($input.body)")", "EventBusName": ""#,
                resource, #""}]}"#,
            ])
        case "kinesis":
            template([
                #"{"StreamName": ""#, self.name(of: resource),
                #"", "Data": "\#(written["data"]?.printed ?? "$util.base64Encode($input.body)")", "PartitionKey": "\#(written["partitionKey"]?.printed ?? "$context.requestId")"}"#,
            ])
        case "stepfunctions":
            let input = written["input"]?.printed ?? "$util.escapeJavaScript($input.body)"
            if action == "StopExecution" {
                template([
                    Node(#"{"executionArn": "\#(written["execution"]?.printed ?? "$input.params('execution')")"}"#)
                ])
            } else {
                template([#"{"stateMachineArn": ""#, resource, Node(#"", "input": "\#(input)"}"#)])
            }
        case "dynamodb": template(dynamoDB(action, resource, written))
        case "s3":
            target.address = .join(
                "", ["path/", resource, "/", Node(written["key"]?.string.map(objectKey) ?? "{key}")])
            target.method = ["PutObject": "PUT", "DeleteObject": "DELETE"][action] ?? "GET"
            integration.request.passThrough = "WHEN_NO_MATCH"
            for variable in variables(written["key"]?.string ?? "{key}") {
                integration.request.parameters["integration.request.path.\(variable)"] = Node(
                    "method.request.path.\(variable)")
            }
        case "appsync":
            target.service = "appsync-api"
            target.address = "path/graphql"
            template([Node(written["request"]?.string ?? "$input.body")])
        case "kendra":
            integration.request.parameters["integration.request.header.X-Amz-Target"] = Node(
                "'AWSKendraFrontendService.\(action)'")
            integration.request.parameters["integration.request.header.Content-Type"] = "'application/x-amz-json-1.1'"
            template([#"{"IndexId": ""#, resource, #"", "QueryText": "$util.escapeJavaScript($input.params('q'))"}"#])
        case "sagemaker":
            target.address = .join("", ["path/endpoints/", self.name(of: resource), "/invocations"])
            template(["$input.body"])
        default:
            target.address = Node("path/\(written["path"]?.string ?? "_search")")
            target.method = written["method"]?.string?.uppercased() ?? "POST"
            template(["$input.body"])
        }
        if let own = written["request"]?.string, name != "appsync" {
            template([Node(own, written["request"]?.origin ?? .none)])
        }
    }

    /// What SQS takes as a form.
    private func queueForm(_ action: String, _ written: Node) -> String {
        var form = "Action=\(action)"
        if action == "SendMessage" {
            form += "&MessageBody=\(written["body"]?.printed ?? "$util.urlEncode($input.body)")"
        }
        if action == "DeleteMessage" {
            form +=
                "&ReceiptHandle=\(written["receiptHandle"]?.printed ?? "$util.urlEncode($input.params('receiptHandle'))")"
        }
        for (key, name) in [
            ("groupId", "MessageGroupId"), ("deduplicationId", "MessageDeduplicationId"), ("delay", "DelaySeconds"),
        ] {
            if let value = written[key] { form += "&\(name)=\(value.printed)" }
        }
        return form
    }

    private func dynamoDB(_ action: String, _ table: Node, _ written: Node) -> [Node] {
        let head: [Node] = [#"{"TableName": ""#, name(of: table), #"""#]
        if action == "Scan" { return head + ["}"] }
        let key = written["key"]?.string ?? "id"
        let item = #"{"\#(key)": {"S": "$input.params('\#(key)')"}}"#
        switch action {
        case "PutItem":
            let value = written["key"] == nil ? "$context.requestId" : "$input.params('\(key)')"
            return head + [
                Node(
                    #", "Item": {"\#(key)": {"S": "\#(value)"}, "body": {"S": "$util.escapeJavaScript($input.body)"}}}"#
                )
            ]
        case "Query":
            return head + [
                Node(
                    ##", "KeyConditionExpression": "#k = :v", "ExpressionAttributeNames": {"#k": "\##(key)"}, "ExpressionAttributeValues": {":v": {"S": "$input.params('\##(key)')"}}}"##
                )
            ]
        default: return head + [Node(", \"Key\": \(item)}")]
        }
    }

    /// `aws:`, any service: the author says what is called and what that takes.
    private mutating func anyService(_ written: Node, at origin: Origin) -> Integration {
        guard let service = written["service"]?.string, written["action"] != nil || written["path"] != nil else {
            diagnostics.error(
                "incomplete-integration", "`aws` needs `service`, and `action` or `path`",
                at: written.origin.place.isNone ? origin : written.origin,
                help:
                    "for example `aws: { service: dynamodb, action: GetItem, allow: { dynamodb:GetItem: !GetAtt Table.Arn } }`"
            )
            return Integration(target: .mock)
        }
        let address = written["path"].map { path in
            path.string.map { Node("path/\($0)") } ?? .join("", ["path/", path])
        }
        var target = ServiceTarget(
            service: service, address: address ?? Node("action/\(written["action"]?.printed ?? "")"))
        target.method = written["method"]?.string ?? "POST"
        target.region = written["region"]
        target.role = written["role"]
        target.rights = (written["allow"]?.map?.entries ?? []).map { Right([$0.key], on: $0.value.list ?? [$0.value]) }
        if target.role == nil, target.rights.isEmpty {
            diagnostics.error(
                "integration-without-rights", "`aws` says neither `allow` nor `role`", at: written.origin,
                help: "list the actions with their resources, such as `allow: { kms:Encrypt: !GetAtt Key.Arn }`")
        }
        var integration = Integration(target: .service(target))
        if let request = written["request"] {
            integration.request.templates = request.map ?? Mapping([.init("application/json", request)])
            integration.request.passThrough = "NEVER"
        }
        integration.responses = (written["responses"]?.map?.entries ?? []).map { statusMapping($0, .rest) }
        return integration
    }
}

// What is called, in the forms in which services want it.
extension Resolver {
    /// The right that a call takes, on this resource only.
    private func rights(_ name: String, _ action: String, _ resource: Node, _ written: Node) -> [Right] {
        let call = ServiceCall.all[name]
        let prefix = call?.iamService ?? name
        switch name {
        case "s3": return [Right(["s3:\(action)"], on: [.join("", [arn(resource, "s3"), "/*"])])]
        case "opensearch":
            return [
                Right(
                    ["es:\(written["method"]?.string == "GET" ? "ESHttpGet" : "ESHttpPost")"],
                    on: [.join("", [arn(resource, "es"), "/*"])])
            ]
        case "appsync": return [Right(["appsync:GraphQL"], on: [.join("", [arn(resource, "appsync"), "/*"])])]
        default: return [Right(["\(prefix):\(action)"], on: [arn(resource, prefix)])]
        }
    }

    /// The ARN of a resource: of one of this stack by its attribute, of others as written.
    private func arn(_ resource: Node, _ service: String) -> Node {
        let here = [":", Node(service), ":", .region, ":", .accountID, ":"] as [Node]
        func made(_ rest: Node...) -> Node { .join("", ["arn:", .partition] + here + rest) }
        if resource.string?.hasPrefix("arn:") == true { return resource }
        if let id = resource["Ref"]?.string, !id.hasPrefix("AWS::") {
            switch service {
            case "sns", "states": return resource
            case "sagemaker": return resource
            case "kendra", "appsync", "es", "sqs", "kinesis", "dynamodb", "events", "s3": return .getAtt(id, "Arn")
            default: return .getAtt(id, "Arn")
            }
        }
        if resource.function != nil { return resource }
        switch service {
        case "s3": return .join("", ["arn:", .partition, ":s3:::", resource])
        case "dynamodb": return made("table/", resource)
        case "kinesis": return made("stream/", resource)
        case "events": return made("event-bus/", resource)
        case "states": return made("stateMachine:", resource)
        case "kendra": return made("index/", resource)
        case "sagemaker": return made("endpoint/", resource)
        case "appsync": return made("apis/", resource)
        case "es": return made("domain/", resource)
        default: return made(resource)
        }
    }

    /// The name of a table, a stream or an endpoint: what `Ref` gives, or the end of an ARN.
    private func name(of resource: Node) -> Node {
        if let id = resource["Fn::GetAtt"]?.list?.first { return ["Ref": id] }
        if let text = resource.string, text.hasPrefix("arn:"), let slash = text.lastIndex(of: "/") {
            return Node(String(text[text.index(after: slash)...]), resource.origin)
        }
        return resource
    }

    private func queueURL(_ resource: Node) -> Node {
        if let id = resource["Fn::GetAtt"]?.list?.first { return ["Ref": id] }
        guard let text = resource.string else { return resource }
        let parts = text.split(separator: ":").map(String.init)
        if text.hasPrefix("arn:"), parts.count == 6 {
            return Node("https://sqs.\(parts[3]).amazonaws.com/\(parts[4])/\(parts[5])", resource.origin)
        }
        if text.hasPrefix("https://") { return resource }
        return .join("", ["https://sqs.", .region, ".", .urlSuffix, "/", .accountID, "/", resource])
    }

    private func queueName(_ resource: Node) -> Node {
        if let id = resource["Fn::GetAtt"]?.list?.first?.string ?? resource["Ref"]?.string {
            return .getAtt(id, "QueueName")
        }
        guard let text = resource.string, text.hasPrefix("arn:"), let colon = text.lastIndex(of: ":") else {
            return resource
        }
        return Node(String(text[text.index(after: colon)...]), resource.origin)
    }

    private func urlEncoded(_ resource: Node) -> Node {
        // An ARN has nothing that a form would take apart but its colons, which stay as they are.
        resource
    }

    private func objectKey(_ text: String) -> String { text.hasPrefix("/") ? String(text.dropFirst()) : text }

    /// The names in braces.
    private func variables(_ text: String) -> [String] {
        text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) }
    }
}
