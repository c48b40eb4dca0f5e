import Model
import Tree

// Queues and topics.
extension ServiceCall {
    static let queue = ServiceCall(
        resource: "queue", service: "sqs", defaultAction: "SendMessage", actions: queueActions,
        only: [
            "body": ["SendMessage"], "groupId": ["SendMessage"], "deduplicationId": ["SendMessage"],
            "delay": ["SendMessage"], "receiptHandle": ["DeleteMessage"],
        ],
        http: HTTPCall(prefix: "SQS", actions: queueActions) { called in
            var parameters: [(name: String, value: Node?)] = [("QueueUrl", called.resource.queueURL)]
            if called.action == "SendMessage" {
                parameters += [
                    ("MessageBody", called["body"] ?? "$request.body"), ("MessageGroupId", called["groupId"]),
                    ("MessageDeduplicationId", called["deduplicationId"]),
                    ("DelaySeconds", called.text("delay").map { Node($0) }),
                ]
            } else if called.action == "DeleteMessage" {
                parameters.append(("ReceiptHandle", called["receiptHandle"] ?? "$request.querystring.receiptHandle"))
            }
            return parameters
        },
        draft: { draft in
            draft.target.address = .join("", ["path/", .accountID, "/", draft.called.resource.queueName])
            draft.sendForm(Node(queueForm(draft.called)))
        }, rights: { [Right(["sqs:\($0.action)"], on: [$0.resource.arn("sqs")])] })

    private static let queueActions = ["SendMessage", "ReceiveMessage", "DeleteMessage", "PurgeQueue"]

    private static func queueForm(_ called: Called) -> String {
        var form = "Action=\(called.action)"
        if called.action == "SendMessage" {
            form += "&MessageBody=\(called.text("body") ?? "$util.urlEncode($input.body)")"
        }
        if called.action == "DeleteMessage" {
            let handle = called.text("receiptHandle") ?? "$util.urlEncode($input.params('receiptHandle'))"
            form += "&ReceiptHandle=\(handle)"
        }
        for (key, name) in [
            ("groupId", "MessageGroupId"), ("deduplicationId", "MessageDeduplicationId"), ("delay", "DelaySeconds"),
        ] {
            if let value = called.text(key) { form += "&\(name)=\(value)" }
        }
        return form
    }

    static let topic = ServiceCall(
        resource: "topic", service: "sns", defaultAction: "Publish", actions: ["Publish"],
        draft: { draft in
            let called = draft.called
            // An ARN has nothing that a form would take apart: its colons stay as they are.
            draft.sendForm(
                "Action=Publish&TopicArn=", called.resource.topicARN,
                Node("&Message=\(called.text("message") ?? "$util.urlEncode($input.body)")"),
                Node(called.text("subject").map { "&Subject=$util.urlEncode(\"\($0)\")" } ?? ""))
        }, rights: { [Right(["sns:Publish"], on: [$0.resource.topicARN])] })
}

extension Reference {
    /// `Ref` of a topic is its ARN.
    fileprivate var topicARN: Node { node.function == nil ? arn("sns") : node }

    /// The address of a queue, which `Ref` gives.
    fileprivate var queueURL: Node {
        if let id = logicalID { return .ref(id) }
        guard let text = node.string else { return node }
        let parts = text.split(separator: ":").map(String.init)
        if text.hasPrefix("arn:"), parts.count == 6 {
            return Node("https://sqs.\(parts[3]).amazonaws.com/\(parts[4])/\(parts[5])", node.origin)
        }
        if text.hasPrefix("https://") { return node }
        return .join("", ["https://sqs.", .region, ".", .urlSuffix, "/", .accountID, "/", node])
    }

    fileprivate var queueName: Node {
        if let name = attribute("QueueName") { return name }
        guard let text = node.string, text.hasPrefix("arn:"), let colon = text.lastIndex(of: ":") else { return node }
        return Node(String(text[text.index(after: colon)...]), node.origin)
    }
}
