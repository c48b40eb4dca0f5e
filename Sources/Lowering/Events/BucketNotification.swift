import CloudFormation
import Model
import Tree

extension Lowering {
    /// Notifications of buckets: those of this stack, then those that are there already.
    mutating func lowerBucketNotifications() {
        lowerNewBuckets()
        lowerExistingBuckets()
    }

    /// A bucket of this stack with all that tell of it.
    private struct Bucket {
        var bucket: BucketNotification.NewBucket
        var notifications: [(function: Function, notification: BucketNotification)] = []

        /// What the author calls it; part of the generated names.
        var key: String { Naming.alphanumeric(bucket.configured?.key ?? bucket.name) }
        func permission(of function: Function) -> String {
            Naming.permission(function.key, "\(key)S3")
        }
    }

    private mutating func lowerNewBuckets() {
        let buckets = newBuckets()
        for bucket in buckets { graph["S3Bucket\(bucket.key)"] = resource(bucket) }
        for bucket in buckets {
            for (function, _) in bucket.notifications {
                permitInvoke(
                    bucket.permission(of: function), of: function, by: "s3.amazonaws.com",
                    source: .join("", ["arn:", .partition, Node(":s3:::\(bucket.bucket.name)")]),
                    more: ["SourceAccount": .accountID])
            }
        }
    }

    /// The buckets by name, in the order in which they are first told of. The settings told last count.
    private func newBuckets() -> [Bucket] {
        var buckets: [Bucket] = []
        var index: [String: Int] = [:]
        for (function, notifications) in functions(with: \.bucketNotification) {
            for notification in notifications {
                guard case .new(let bucket) = notification.bucket else { continue }
                let position = index[bucket.name] ?? buckets.count
                if position == buckets.count { buckets.append(Bucket(bucket: bucket)) }
                index[bucket.name] = position
                if bucket.configured != nil { buckets[position].bucket = bucket }
                buckets[position].notifications.append((function, notification))
            }
        }
        return buckets
    }

    private func resource(_ bucket: Bucket) -> Resource {
        let configurations = bucket.notifications.map { function, notification -> Node in
            let rules = notification.rules?.map { ["Name": Node($0.kind), "Value": $0.value] as Node }
            return [
                "Event": notification.event, "Function": target(of: function),
                "Filter": rules.map { ["S3Key": ["Rules": Node($0)]] },
            ]
        }
        var notifications: Node = ["LambdaConfigurations": Node(configurations)]
        var properties: Node = ["BucketName": Node(bucket.bucket.name), "NotificationConfiguration": .null]
        for entry in bucket.bucket.configured?.properties.entries ?? [] {
            guard entry.key == "NotificationConfiguration" else {
                properties[entry.key] = entry.value
                continue
            }
            for given in entry.value.map?.entries ?? [] { notifications[given.key] = given.value }
        }
        properties["NotificationConfiguration"] = notifications
        return Resource(
            "AWS::S3::Bucket", properties,
            dependsOn: bucket.notifications.flatMap {
                [bucket.permission(of: $0.function)] + aliasDependencies(of: $0.function)
            }, origin: bucket.notifications[0].notification.origin)
    }
}

extension Trigger {
    /// The notification, when that is what the trigger is.
    var bucketNotification: BucketNotification? {
        if case .bucketNotification(let notification) = self { notification } else { nil }
    }
}
