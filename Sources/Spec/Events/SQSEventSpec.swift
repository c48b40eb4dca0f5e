import Tree

/// `sqs:` among a function's events: an SQS queue that is polled.
package struct SQSEventSpec: PolledEventSpec {
    package var node = Node.null
    package var arn: Node?
    package var batchSize: Expr<Int>?
    package var enabled: Expr<Bool>?
    package var maximumBatchingWindow: Expr<Int>?
    package var functionResponseType: Expr<String>?
    package var filterPatterns: Node?
    package var maximumConcurrency: Expr<Int>?

    package init() {}

    package init?(_ node: Node) { self.init(node, orShorthandOf: \.arn) }

    package static let schema: Schema = .anyOf([.arnText, .object(table)])

    package static let table = Table<Self>(
        "sqs event", "An SQS queue that is polled; its ARN alone will do.",
        [
            Field("arn", \.arn, .arn, required: true, "ARN of the queue, as text or by a CloudFormation function."),
            batchSizeField(
                .integer(1...10_000), "Messages a call at most, 1 to 10000 (10 for FIFO queues). Default 10."),
            enabledField,
            Field("maximumBatchingWindow", \.maximumBatchingWindow, .integer(0...300), PolledDoc.window),
            Field("functionResponseType", \.functionResponseType, .responseType, PolledDoc.responseType),
            filterField,
            Field(
                "maximumConcurrency", \.maximumConcurrency, .integer(2...1000),
                "Calls of the function at one time for this queue, 2 to 1000."),
        ])
}
