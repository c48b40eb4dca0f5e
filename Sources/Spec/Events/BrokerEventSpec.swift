import Tree

/// What `activemq` and `rabbitmq` have in common: a queue of an Amazon MQ broker.
package protocol BrokerEventSpec: PolledEventSpec {
    var arn: Node? { get set }
    var basicAuthArn: Node? { get set }
    var queue: Expr<String>? { get set }
    var maximumBatchingWindow: Expr<Int>? { get set }
}

extension BrokerEventSpec {
    static var brokerFields: [Field<Self>] {
        [
            Field(
                "arn", \.arn, .anyOf([.string(StringRule(pattern: .brokerARN)), .importOrRef]), required: true,
                "ARN of the broker."),
            Field(
                "basicAuthArn", \.basicAuthArn, .anyOf([.secretARN, .importOrRef]), required: true,
                "ARN of the secret with user and password for the broker."),
            Field("queue", \.queue, .string, required: true, "Name of the queue."),
            batchSizeField(.number(1...10_000), "Messages a call at most, 1 to 10000. Lambda's default is 100."),
            Field("maximumBatchingWindow", \.maximumBatchingWindow, .number(0...300), PolledDoc.window),
            enabledField,
            filterField,
        ]
    }
}
