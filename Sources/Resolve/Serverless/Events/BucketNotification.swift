import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `s3:` as notifications of a bucket; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: S3EventSpec, of function: FunctionSpec) -> BucketNotification? {
        guard let node = event.bucket, node.isTruthy else {
            diagnostics.error(
                "s3-without-bucket", "the `s3` event names no bucket", at: event.origin, help: "add `bucket: <name>`")
            return nil
        }
        let isExisting = event.existing?.node.isTruthy ?? false
        guard let bucket = isExisting ? .existing(node) : newBucket(node), let rules = rules(event.rules) else {
            return nil
        }
        return BucketNotification(
            bucket: bucket, event: event.event?.node.ifTruthy ?? "s3:ObjectCreated:*",
            rules: event.rules?.isTruthy ?? false ? rules : nil,
            isForced: event.forceDeploy?.node.isTruthy ?? false, origin: event.origin)
    }

    private mutating func newBucket(_ node: Node) -> BucketNotification.Bucket? {
        guard let key = node.text else {
            diagnostics.error(
                "s3-computed-new-bucket", "a bucket that a CloudFormation function names cannot be made here",
                at: node.origin, help: "add `existing: true` when the bucket is there, or write its name")
            return nil
        }
        var bucket = BucketNotification.NewBucket(name: key)
        if let settings = spec.provider?.s3?[key] {
            bucket.name = settings["name"]?.ifTruthy?.text ?? key
            bucket.configured = .init(key: key, properties: bucketProperties(settings))
        }
        guard node.isUnknown || Pattern.bucketName.matches(bucket.name) else {
            diagnostics.error(
                "s3-bucket-name", "`\(bucket.name)` cannot be the name of a bucket",
                at: spec.provider?.s3?[key]?["name"]?.origin ?? node.origin,
                help: "use lower-case letters, digits, `-` and `.`, a letter or digit at both ends")
            return nil
        }
        return .new(bucket)
    }

    /// `provider.s3.<key>` with the keys as CloudFormation spells them.
    private func bucketProperties(_ settings: Node) -> Mapping {
        var properties = Mapping()
        for entry in settings.map?.entries ?? [] where entry.key != "name" {
            properties[entry.key.prefix(1).uppercased() + entry.key.dropFirst()] = entry.value
        }
        return properties
    }

    private mutating func rules(_ node: Node?) -> [BucketNotification.Rule]? {
        guard let node, node.isTruthy else { return [] }
        guard let list = node.list, list.allSatisfy({ $0.map != nil }) else {
            diagnostics.error(
                "s3-rules", "`rules` should be a list of maps", at: node.origin,
                help: "write `rules: [{ prefix: uploads/ }, { suffix: .jpg }]`")
            return nil
        }
        return list.compactMap { rule in
            guard let entries = rule.map?.entries, let first = entries.first else { return nil }
            if entries.count > 1 {
                diagnostics.warning(
                    "s3-rule-with-two-keys", "only `\(first.key)` of this rule counts",
                    at: Origin(entries[1].keySpan), help: "make a rule of each key")
            }
            return BucketNotification.Rule(kind: first.key, value: first.value)
        }
    }
}
