import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `sns:` as a subscription; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: SNSEventSpec, of function: FunctionSpec) -> TopicSubscription? {
        guard let (topic, name) = topic(of: event) else { return nil }
        var subscription = TopicSubscription(topic: topic, topicName: name, origin: event.origin)
        subscription.filterPolicy = event.filterPolicy.flatMap { $0.isNull ? nil : $0 }
        subscription.filterPolicyScope = event.filterPolicyScope?.node
        if let policy = event.redrivePolicy {
            guard let queue = deadLetterQueue(policy) else { return nil }
            subscription.deadLetterQueue = queue
            warnOfOpenQueue(policy, topic: topic)
        }
        if case .new = topic { warnOfIdleScope(event) }
        return subscription
    }

    private mutating func topic(of event: SNSEventSpec) -> (TopicSubscription.Topic, String)? {
        if let text = event.node.text {
            guard text.hasPrefix("arn:") else { return (.new(displayName: nil), text) }
            let name = text.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
            return (.existing(arn: event.node, region: nil), String(name))
        }
        guard let arn = event.arn?.ifTruthy else {
            guard let name = event.topicName?.node.text else {
                return refuseNamelessTopic(event, help: "write `topicName`, or the `arn` of a topic")
            }
            return (.new(displayName: event.displayName?.node.ifTruthy), name)
        }
        let parts = arn.text.map(splitARN) ?? []
        guard let name = event.topicName?.node.ifTruthy?.text ?? parts.last, !name.isEmpty else {
            return refuseNamelessTopic(event, help: "write `topicName` beside an `arn` that is a function")
        }
        let region = parts.count > 3 && parts[3] != self.region ? parts[3] : nil
        return (.existing(arn: arn, region: region), name)
    }

    private mutating func refuseNamelessTopic(
        _ event: SNSEventSpec, help: String
    ) -> (TopicSubscription.Topic, String)? {
        diagnostics.error(
            "sns-without-topic-name", "the topic has no name", at: event.arn?.origin ?? event.origin, help: help)
        return nil
    }

    /// The parts of an ARN between single colons: `${AWS::Region}` is one part.
    private func splitARN(_ arn: String) -> [String] {
        let bytes = Array(arn.utf8)
        let colon = UInt8(ascii: ":")
        var parts: [String] = []
        var start = 0
        for index in bytes.indices where bytes[index] == colon {
            let isPaired =
                index > 0 && bytes[index - 1] == colon || index + 1 < bytes.count && bytes[index + 1] == colon
            if isPaired { continue }
            parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
            start = index + 1
        }
        return parts + [String(decoding: bytes[start...], as: UTF8.self)]
    }

    private mutating func deadLetterQueue(_ policy: RedrivePolicySpec) -> TopicSubscription.DeadLetterQueue? {
        if let arn = policy.deadLetterTargetArn?.ifTruthy?.text { return .arn(arn) }
        if let reference = policy.deadLetterTargetRef?.ifTruthy { return .resource(reference) }
        if let imported = policy.deadLetterTargetImport?.ifTruthy, imported.map != nil {
            return .imported(arn: imported["arn"] ?? .null, url: imported["url"] ?? .null)
        }
        diagnostics.error(
            "sns-without-queue", "`redrivePolicy` names no queue", at: policy.origin,
            help: "write `deadLetterTargetArn`, `deadLetterTargetRef` or `deadLetterTargetImport`")
        return nil
    }

    /// The framework writes the queue's policy before it knows the ARN of a topic that it makes.
    private mutating func warnOfOpenQueue(_ policy: RedrivePolicySpec, topic: TopicSubscription.Topic) {
        guard case .new = topic else { return }
        diagnostics.warning(
            "sns-queue-policy-without-topic", "the queue's policy names no topic, so any topic may send to it",
            at: policy.origin, help: "make the topic in `resources` and give its `arn` and `topicName`")
    }

    private mutating func warnOfIdleScope(_ event: SNSEventSpec) {
        guard let scope = event.filterPolicyScope, event.filterPolicy?.isTruthy != true, event.redrivePolicy == nil
        else {
            return
        }
        diagnostics.warning(
            "sns-scope-without-filter", "`filterPolicyScope` does nothing without `filterPolicy`", at: scope.origin,
            help: "remove it, or add a `filterPolicy`")
    }
}
