import CloudFormation
import Model
import Tree

extension Lowering {
    /// Subscriptions to SNS topics, and the topics of this stack.
    mutating func lowerTopicSubscriptions() {
        var topics: [String: SharedTopic] = [:]
        for (function, subscriptions) in functions(with: \.topicSubscription) {
            for subscription in subscriptions { lower(subscription, of: function, &topics) }
        }
        for (logicalID, topic) in topics { finish(logicalID, topic) }
    }

    /// What several functions add to a topic of this stack.
    private struct SharedTopic {
        var subscriptions: [Node] = []
        /// The alias of the function that names the topic first.
        var dependencies: [String]
    }

    private mutating func lower(
        _ subscription: TopicSubscription, of function: Function, _ topics: inout [String: SharedTopic]
    ) {
        let suffix = Naming.alphanumeric(subscription.topicName)
        if let queue = subscription.deadLetterQueue {
            addQueuePolicy(
                for: subscription, queue, logicalID: "\(suffix)To\(Naming.function(function.key))DLQPolicy")
        }
        let source: Node
        switch subscription.topic {
        case .existing(let arn, let region):
            source = arn
            addSubscription(
                subscription, of: function, suffix, topic: arn, more: ["Region": region.map { Node($0) }],
                dependsOn: aliasDependencies(of: function))
        case .new(let displayName):
            let name = Node(subscription.topicName)
            source = .join("", ["arn:", .partition, ":sns:", .region, ":", .accountID, ":", name])
            let logicalID = "SNSTopic\(suffix)"
            if graph[logicalID] == nil {
                graph[logicalID] = Resource(
                    "AWS::SNS::Topic", ["TopicName": name, "DisplayName": displayName], origin: subscription.origin)
            }
            if topics[logicalID] == nil {
                topics[logicalID] = SharedTopic(dependencies: aliasDependencies(of: function))
            }
            // With a filter or a queue a subscription is a resource; without, it is a property of the topic.
            if subscription.filterPolicy?.isTruthy ?? false || subscription.deadLetterQueue != nil {
                addSubscription(subscription, of: function, suffix, topic: .ref(logicalID))
            } else {
                topics[logicalID]?.subscriptions.append(["Endpoint": target(of: function), "Protocol": "lambda"])
            }
        }
        permitInvoke(
            Naming.permission(function.key, "\(suffix)SNS"), of: function, by: "sns.amazonaws.com", source: source)
    }

    private mutating func finish(_ logicalID: String, _ topic: SharedTopic) {
        graph[logicalID]?.dependsOn = topic.dependencies
        if !topic.subscriptions.isEmpty { graph[logicalID]?.properties["Subscription"] = Node(topic.subscriptions) }
    }

    private mutating func addSubscription(
        _ subscription: TopicSubscription, of function: Function, _ suffix: String, topic: Node, more: Node = [:],
        dependsOn: [String] = []
    ) {
        var properties: Node = [
            "TopicArn": topic, "Protocol": "lambda", "Endpoint": target(of: function),
            "FilterPolicy": subscription.filterPolicy, "FilterPolicyScope": subscription.filterPolicyScope,
            "RedrivePolicy": subscription.deadLetterQueue.map { ["deadLetterTargetArn": $0.arn] },
        ]
        for entry in more.map?.entries ?? [] { properties[entry.key] = entry.value }
        let resource = Resource(
            "AWS::SNS::Subscription", properties, dependsOn: dependsOn, origin: subscription.origin)
        lay(resource, at: "\(Naming.function(function.key))SnsSubscription\(suffix)")
    }

    /// Lets SNS put messages into the queue. A topic of this stack is not named: its condition is empty.
    private mutating func addQueuePolicy(
        for subscription: TopicSubscription, _ queue: TopicSubscription.DeadLetterQueue, logicalID: String
    ) {
        let statement: Node = [
            "Effect": "Allow", "Principal": ["Service": "sns.amazonaws.com"], "Action": "sqs:SendMessage",
            "Resource": queue.arn,
            "Condition": ["ArnEquals": ["aws:SourceArn": subscription.topic.arn]],
        ]
        graph[logicalID] = Resource(
            "AWS::SQS::QueuePolicy",
            [
                "PolicyDocument": ["Version": "2012-10-17", "Id": Node(logicalID), "Statement": [statement]],
                "Queues": [queue.url],
            ], origin: subscription.origin)
    }
}

extension TopicSubscription.Topic {
    fileprivate var arn: Node? { if case .existing(let arn, _) = self { arn } else { nil } }
}

extension TopicSubscription.DeadLetterQueue {
    fileprivate var arn: Node {
        switch self {
        case .arn(let arn): Node(arn)
        case .resource(let logicalID): ["Fn::GetAtt": [logicalID, "Arn"]]
        case .imported(let arn, _): ["Fn::ImportValue": arn]
        }
    }

    fileprivate var url: Node {
        switch self {
        case .arn(let arn):
            let parts = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            func part(_ fromEnd: Int) -> String {
                parts.count > fromEnd ? parts[parts.count - 1 - fromEnd] : "undefined"
            }
            return .join(
                "", [Node("https://sqs.\(part(2))."), .urlSuffix, Node("/\(part(1))/\(part(0))")])
        case .resource(let logicalID): return ["Ref": logicalID]
        case .imported(_, let url): return ["Fn::ImportValue": url]
        }
    }
}

extension Trigger {
    fileprivate var topicSubscription: TopicSubscription? {
        if case .topicSubscription(let subscription) = self { subscription } else { nil }
    }
}
