import CloudFormation
import Model
import Tree

extension Lowering {
    /// Subscriptions to SNS topics, and the topics of this stack.
    mutating func lowerTopicSubscriptions() {
        for (function, subscriptions) in functions(with: \.topicSubscription) {
            for subscription in subscriptions { lower(subscription, of: function) }
        }
    }

    private mutating func lower(_ subscription: TopicSubscription, of function: Function) {
        let name = Naming.function(function.key)
        let topic = Naming.alphanumeric(subscription.topicName)
        var redrivePolicy: Node?
        if let queue = subscription.deadLetterQueue {
            redrivePolicy = ["deadLetterTargetArn": queue.arn]
            addQueuePolicy(for: subscription, queue, logicalID: "\(topic)To\(name)DLQPolicy")
        }
        let source: Node
        switch subscription.topic {
        case .existing(let arn, let region):
            source = arn
            graph["\(name)SnsSubscription\(topic)"] = Resource(
                "AWS::SNS::Subscription",
                [
                    "TopicArn": arn, "Protocol": "lambda", "Endpoint": target(of: function),
                    "FilterPolicy": subscription.filterPolicy, "FilterPolicyScope": subscription.filterPolicyScope,
                    "RedrivePolicy": redrivePolicy, "Region": region.map { Node($0) },
                ], dependsOn: aliasDependencies(of: function), origin: subscription.origin)
        case .new(let displayName):
            source = .join(
                "",
                [
                    "arn:", .partition, ":sns:", .region, ":", .accountID, ":", Node(subscription.topicName),
                ])
            addTopic("SNSTopic\(topic)", displayName, of: subscription, for: function)
            subscribe(function, to: "SNSTopic\(topic)", subscription, redrivePolicy)
        }
        permitInvoke(
            Naming.permission(function.key, "\(topic)SNS"), of: function, by: "sns.amazonaws.com", source: source)
    }

    private mutating func addTopic(
        _ logicalID: String, _ displayName: Node?, of subscription: TopicSubscription, for function: Function
    ) {
        var topic =
            graph[logicalID]
            ?? Resource(
                "AWS::SNS::Topic", ["TopicName": Node(subscription.topicName), "DisplayName": displayName],
                origin: subscription.origin)
        topic.dependsOn += aliasDependencies(of: function).filter { !topic.dependsOn.contains($0) }
        graph[logicalID] = topic
    }

    /// With a filter or a queue a subscription is a resource; without, it is a property of the topic.
    private mutating func subscribe(
        _ function: Function, to topic: String, _ subscription: TopicSubscription, _ redrivePolicy: Node?
    ) {
        let target = target(of: function)
        guard subscription.filterPolicy?.isTruthy ?? false || redrivePolicy != nil else {
            var subscriptions = graph[topic]?.properties["Subscription"] ?? []
            subscriptions.append(["Endpoint": target, "Protocol": "lambda"])
            graph[topic]?.properties["Subscription"] = subscriptions
            return
        }
        let suffix = Naming.alphanumeric(subscription.topicName)
        graph["\(Naming.function(function.key))SnsSubscription\(suffix)"] = Resource(
            "AWS::SNS::Subscription",
            [
                "Endpoint": target, "Protocol": "lambda", "TopicArn": .ref(topic),
                "FilterPolicy": subscription.filterPolicy, "FilterPolicyScope": subscription.filterPolicyScope,
                "RedrivePolicy": redrivePolicy,
            ], dependsOn: aliasDependencies(of: function), origin: subscription.origin)
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
