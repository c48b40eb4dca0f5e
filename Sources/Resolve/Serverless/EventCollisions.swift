import Diagnostics
import Model
import Tree

extension Resolver {
    /// Names that differ only in what a logical id cannot hold make one resource of two: the later one wins, or the two
    /// are mixed.
    mutating func checkEventCollisions(of service: Service) {
        var seen: [String: (name: String, origin: Origin)] = [:]
        for function in service.functions {
            for trigger in function.triggers {
                guard let made = trigger.madeResource(for: function) else { continue }
                let id = "\(made.kind) \(folded(made.name))"
                guard let first = seen[id] else {
                    seen[id] = (made.name, made.origin)
                    continue
                }
                if first.name != made.name { warnOfCollision(made.kind, first, made.name, made.origin) }
            }
        }
    }

    private mutating func warnOfCollision(
        _ kind: String, _ first: (name: String, origin: Origin), _ name: String, _ origin: Origin
    ) {
        diagnostics.warning(
            "one-logical-id",
            "the \(kind) `\(name)` has the logical id of `\(first.name)`, and only one of them is made",
            at: origin, secondary: [.init(first.origin.place, "the other one")],
            help: "let the names differ in a letter or digit")
    }

    /// Letters and digits, the first one upper case.
    private func folded(_ name: String) -> String {
        let kept = String(decoding: name.utf8.filter { $0.isLetter || $0.isDigit }, as: UTF8.self)
        return kept.prefix(1).uppercased() + kept.dropFirst()
    }
}

extension Trigger {
    /// What the trigger makes under a logical id of the name's letters and digits.
    fileprivate func madeResource(for function: Function) -> (kind: String, name: String, origin: Origin)? {
        switch self {
        case .bucketNotification(let notification):
            guard case .new(let bucket) = notification.bucket else { return nil }
            return ("bucket", bucket.configured?.key ?? bucket.name, notification.origin)
        case .topicSubscription(let subscription):
            guard case .new = subscription.topic else { return nil }
            return ("topic", subscription.topicName, subscription.origin)
        case .userPoolTrigger(let trigger):
            return trigger.isExisting ? nil : ("user pool", trigger.pool, trigger.origin)
        case .busRule(let rule):
            guard rule.maker == .cloudFormation, let name = function.name.string else { return nil }
            return ("rule", "\(name)-rule-\(rule.number)", rule.origin)
        default: return nil
        }
    }
}
