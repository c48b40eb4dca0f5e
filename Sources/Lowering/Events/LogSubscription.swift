import CloudFormation
import Model
import Tree

extension Lowering {
    /// Subscriptions to log groups: one permission a function covers all of its groups.
    mutating func lowerLogSubscriptions() {
        for (function, subscriptions) in functions(with: \.logSubscription) {
            let name = Naming.function(function.key)
            let permission = Naming.permission(function.key, "LogsSubscriptionFilterCloudWatchLog")
            for (index, subscription) in subscriptions.enumerated() {
                graph["\(name)LogsSubscriptionFilterCloudWatchLog\(index + 1)"] = Resource(
                    "AWS::Logs::SubscriptionFilter",
                    [
                        "LogGroupName": Node(subscription.logGroup), "FilterPattern": Node(subscription.filter),
                        "DestinationArn": target(of: function),
                    ], dependsOn: [permission] + aliasDependencies(of: function), origin: subscription.origin)
            }
            permitInvoke(
                permission, of: function, by: .join("", ["logs.", .region, ".amazonaws.com"]),
                source: .join(
                    "",
                    [
                        "arn:", .partition, ":logs:", .region, ":", .accountID, ":log-group:",
                        Node(commonPattern(of: subscriptions.map(\.logGroup))), ":*",
                    ]))
        }
    }

    /// What covers all the names: the name itself or, of several, their common beginning and `*`.
    private func commonPattern(of names: [String]) -> String {
        var common = Array(names[0].utf16)
        for name in names.dropFirst() {
            common = zip(common, name.utf16).prefix { $0 == $1 }.map(\.0)
        }
        let text = String(decoding: common, as: UTF16.self)
        return names.count > 1 && !text.hasSuffix("*") ? text + "*" : text
    }
}

extension Trigger {
    fileprivate var logSubscription: LogSubscription? {
        if case .logSubscription(let subscription) = self { subscription } else { nil }
    }
}
