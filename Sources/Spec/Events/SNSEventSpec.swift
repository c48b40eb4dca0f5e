import Tree

/// `sns:` among a function's events: a subscription to an SNS topic.
package struct SNSEventSpec: SpecObject {
    package var node = Node.null
    package var arn: Node?
    package var topicName: Expr<String>?
    package var displayName: Expr<String>?
    package var filterPolicy: Node?
    package var filterPolicyScope: Expr<String>?
    package var redrivePolicy: RedrivePolicySpec?

    package init() {}

    /// A text alone is the name of a topic to make or the ARN of one that is there.
    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init(fields: node)
    }

    package static let schema: Schema = .anyOf([
        .topicName, .string(StringRule(pattern: .prefix("arn:"))), .object(table),
    ])

    package static let table = Table<Self>(
        "sns", "A subscription to an SNS topic.",
        [
            Field("arn", \.arn, .arn, "ARN of a topic that is there; without it, one is made."),
            Field(
                "topicName", \.topicName, .topicName,
                "Name of the topic; required without `arn` and when `arn` is a CloudFormation function."),
            Field(
                "displayName", \.displayName, .string(StringRule(minLength: 1)),
                "Name that subscribers see, for a topic that is made."),
            Field("filterPolicy", \.filterPolicy, .anyMap, "Which messages reach the function."),
            Field(
                "filterPolicyScope", \.filterPolicyScope, .string,
                "What the filter looks at, `MessageAttributes` or `MessageBody`. Default `MessageAttributes`."),
            Field(
                "redrivePolicy", \.redrivePolicy, .anyOf(RedrivePolicySpec.choices),
                "Queue for messages that the function could not take."),
        ])
}

/// `redrivePolicy:` of an `sns` event: one of three ways to name a queue.
package struct RedrivePolicySpec: SpecObject {
    package var node = Node.null
    package var deadLetterTargetArn: Node?
    package var deadLetterTargetRef: Node?
    package var deadLetterTargetImport: Node?

    package init() {}

    package static let table = Table<Self>("redrive policy", doc, fields)

    /// Each of them has one of the keys and no other.
    static let choices: [Schema] = fields.map { field in
        .object(Table<Self>("redrive policy", doc, [field.whenRequired]))
    }

    private static let doc = "Queue for messages that the function could not take; one of the keys."
    private static let fields: [Field<Self>] = [
        Field(
            "deadLetterTargetArn", \.deadLetterTargetArn, .string(StringRule(pattern: .prefix("arn:"))),
            "ARN of the queue."),
        Field(
            "deadLetterTargetRef", \.deadLetterTargetRef, .string(StringRule(minLength: 1)),
            "Logical id of the queue, when it is of this stack."),
        Field(
            "deadLetterTargetImport", \.deadLetterTargetImport, .object(ImportedQueueSpec.table),
            "Names of another stack's exports."),
    ]
}

/// `deadLetterTargetImport:` of a redrive policy.
package struct ImportedQueueSpec: SpecObject {
    package var node = Node.null
    package var arn: Node?
    package var url: Node?

    package init() {}

    package static let table = Table<Self>(
        "imported queue", "A queue of another stack.",
        [
            Field(
                "arn", \.arn, .string(StringRule(pattern: .prefix("arn:"))), required: true,
                "Name of the export that holds the queue's ARN."),
            Field(
                "url", \.url, .string(StringRule(minLength: 1)), required: true,
                "Name of the export that holds the queue's URL."),
        ])
}

extension Schema {
    fileprivate static let topicName: Schema = .string(
        StringRule(
            pattern: .characters("^[\\w-]+$", "letters, digits, `_` and `-`") {
                $0.isLetter || $0.isDigit || "_-".utf8.contains($0)
            }, maxLength: 256))
}
