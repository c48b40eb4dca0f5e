import Diagnostics
import Tree

/// A subscription to an SNS topic.
package struct TopicSubscription: Sendable, Hashable {
    package enum Topic: Sendable, Hashable {
        /// A topic of this stack; several subscriptions may share it.
        case new(displayName: Node?)
        /// A topic that is there already; `region` is told when it is not the stack's own.
        case existing(arn: Node, region: String?)
    }

    /// Where messages go that the function could not take.
    package enum DeadLetterQueue: Sendable, Hashable {
        /// By ARN, `arn:aws:sqs:<region>:<account>:<name>`.
        case arn(String)
        /// By logical id in this stack.
        case resource(Node)
        /// By the names of two exports of another stack.
        case imported(arn: Node, url: Node)
    }

    package var topic: Topic
    /// Name of the topic; part of the generated names.
    package var topicName: String
    package var filterPolicy: Node?
    package var filterPolicyScope: Node?
    package var deadLetterQueue: DeadLetterQueue?
    package var origin: Origin

    package init(topic: Topic, topicName: String, origin: Origin) {
        self.topic = topic
        self.topicName = topicName
        self.origin = origin
    }
}
