import Tree

/// `s3:` among a function's events: notifications of an S3 bucket.
package struct S3EventSpec: SpecObject {
    package var node = Node.null
    package var bucket: Node?
    package var event: Expr<String>?
    package var existing: Expr<Bool>?
    package var forceDeploy: Expr<Bool>?
    package var rules: Node?

    package init() {}

    /// A text alone is the name of the bucket.
    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init(fields: node)
        if node.map == nil { bucket = node }
    }

    package static let schema: Schema = .anyOf([.string, .object(table)])

    package static let table = Table<Self>(
        "s3", "Notifications of an S3 bucket.",
        [
            Field(
                "bucket", \.bucket, .anyOf([.string, .stringFunction, .function(["Fn::If"])]), required: true,
                "Name of the bucket, or its key below `provider.s3`; a CloudFormation function needs `existing: true`."
            ),
            Field(
                "event", \.event,
                .string(
                    StringRule(
                        pattern: Pattern("^s3:.+$", "an event such as `s3:ObjectCreated:*`") {
                            $0.hasPrefix("s3:") && $0.utf8.count > 3
                        })),
                "What to be told of. Default `s3:ObjectCreated:*`."),
            Field(
                "existing", \.existing, .boolean,
                "Whether the bucket is there already. Then a function of gwc writes its notifications."),
            Field(
                "forceDeploy", \.forceDeploy, .boolean,
                "Whether to write an existing bucket's notifications anew whenever the function changes."),
            Field(
                "rules", \.rules, .list(.object(S3RuleSpec.table)),
                "Beginnings and ends of the keys of objects to be told of."),
        ])
}

/// One of the `rules:` of an `s3` event.
package struct S3RuleSpec: SpecObject {
    package var node = Node.null
    package var prefix: Node?
    package var suffix: Node?

    package init() {}

    package static let table = Table<Self>(
        "rule", "A condition on the keys of objects; one key.",
        [
            Field("prefix", \.prefix, .anyOf([.string, .stringFunction]), "How the keys begin."),
            Field("suffix", \.suffix, .anyOf([.string, .stringFunction]), "How the keys end."),
        ])
}
