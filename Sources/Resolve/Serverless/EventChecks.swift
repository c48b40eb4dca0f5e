import Diagnostics
import Model
import Tree

extension Resolver {
    /// What can be told only with all events of all functions at hand.
    mutating func checkEvents(of service: Service) {
        checkLogSubscriptions(of: service)
        checkExistingBuckets(of: service)
        checkUserPools(of: service)
        checkEventCollisions(of: service)
        checkHelperFunctions(of: service)
        checkLoadBalancerRules(of: service)
        noteUnknownLogs()
    }

    /// CloudWatch Logs takes two subscriptions a log group.
    private mutating func checkLogSubscriptions(of service: Service) {
        var counts: [String: Int] = [:]
        for case .logSubscription(let subscription) in service.functions.lazy.flatMap(\.triggers) {
            counts[subscription.logGroup, default: 0] += 1
            guard counts[subscription.logGroup] == 3 else { continue }
            diagnostics.error(
                "log-group-limit", "`\(subscription.logGroup)` has more than two subscriptions",
                at: subscription.origin, help: "a log group takes two: let one function pass the lines on")
        }
    }

    /// The helper function looks after one bucket a function.
    private mutating func checkExistingBuckets(of service: Service) {
        var isNoted = false
        for function in service.functions {
            var first: Node?
            for case .bucketNotification(let notification) in function.triggers {
                guard case .existing(let bucket) = notification.bucket else { continue }
                if !isNoted { noteExistingBucket(notification) }
                isNoted = true
                if let first, first != bucket {
                    diagnostics.error(
                        "s3-several-existing-buckets", "`\(function.key)` has events of more than one existing bucket",
                        at: notification.origin, help: "make a function for each bucket")
                    break
                }
                first = bucket
            }
        }
    }

    private mutating func noteExistingBucket(_ notification: BucketNotification) {
        diagnostics.note(
            "custom-resource", "a helper function has to write the notifications of existing buckets",
            at: notification.origin,
            help:
                "without one: turn on EventBridge for the bucket and use an `eventBridge` event with the source `aws.s3`"
        )
    }

    private mutating func checkUserPools(of service: Service) {
        var keys: [String: Node] = [:]
        for function in service.functions {
            var first: UserPoolTrigger?
            for case .userPoolTrigger(let trigger) in function.triggers {
                checkKey(of: trigger, keys: &keys)
                guard trigger.isExisting else { continue }
                if let first, first.pool != trigger.pool {
                    diagnostics.error(
                        "cognito-several-existing-pools",
                        "`\(function.key)` has triggers of more than one existing pool",
                        at: trigger.origin, help: "make a function for each pool")
                    break
                }
                if let first, trigger.isCustomSender, !first.isCustomSender { warnOfMissingGrant(trigger) }
                first = first ?? trigger
            }
        }
    }

    /// A pool has one key.
    private mutating func checkKey(of trigger: UserPoolTrigger, keys: inout [String: Node]) {
        guard let key = trigger.encryptionKey else { return }
        let pool = "\(trigger.isExisting) \(trigger.pool)"
        if let known = keys[pool], known != key {
            diagnostics.error(
                "cognito-several-keys", "`\(trigger.pool)` has more than one `kmsKeyId`",
                at: key.origin.place.isNone ? trigger.origin : key.origin, help: "a pool has one key: use the same one")
        }
        keys[pool] = key
    }

    /// The framework lets the helper function use the key only when a function's first trigger is a custom sender.
    private mutating func warnOfMissingGrant(_ trigger: UserPoolTrigger) {
        diagnostics.warning(
            "cognito-key-not-granted", "the helper function is not allowed to use the key of `\(trigger.source)`",
            at: trigger.origin, help: "put the custom sender first among the function's triggers")
    }
}
