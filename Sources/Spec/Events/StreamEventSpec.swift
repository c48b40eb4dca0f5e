import Tree

/// `stream:` among a function's events: a DynamoDB or Kinesis stream that is read.
package struct StreamEventSpec: PolledEventSpec {
    package var node = Node.null
    package var arn: Node?
    package var type: Expr<String>?
    package var batchSize: Expr<Int>?
    package var parallelizationFactor: Expr<Int>?
    package var startingPosition: Expr<String>?
    package var startingPositionTimestamp: Expr<Double>?
    package var enabled: Expr<Bool>?
    package var consumer: Node?
    package var batchWindow: Expr<Int>?
    package var maximumRetryAttempts: Expr<Int>?
    package var bisectBatchOnFunctionError: Expr<Bool>?
    package var maximumRecordAgeInSeconds: Expr<Int>?
    package var functionResponseType: Expr<String>?
    package var destinations: StreamDestinationsSpec?
    package var tumblingWindowInSeconds: Expr<Int>?
    package var filterPatterns: Node?

    package init() {}

    package init?(_ node: Node) { self.init(node, orShorthandOf: \.arn) }

    package static let schema: Schema = .anyOf([.arnText, .object(table)])

    package static let table = Table<Self>(
        "stream event", "A DynamoDB or Kinesis stream that is read; its ARN alone will do.",
        [
            Field("arn", \.arn, .arn, required: true, "ARN of the stream. When a function gives it, `type` is needed."),
            Field(
                "type", \.type, .values("dynamodb", "kinesis"), "What kind of stream it is, when the ARN does not say."),
            batchSizeField(.integer(1...10_000), "Records a call at most, 1 to 10000. Default 10."),
            Field(
                "parallelizationFactor", \.parallelizationFactor, .integer(1...10),
                "Batches of one shard that are worked on at one time, 1 to 10."),
            Field("startingPosition", \.startingPosition, .startingPosition, PolledDoc.startingPosition),
            Field(
                "startingPositionTimestamp", \.startingPositionTimestamp, .number(),
                "\(PolledDoc.timestamp) Only with a `consumer` of a Kinesis stream."),
            enabledField,
            Field(
                "consumer", \.consumer, .anyOf([.oneOf([true]), .arn]),
                "`true` makes a consumer with throughput of its own for a Kinesis stream; an ARN uses one that exists."),
            Field("batchWindow", \.batchWindow, .integer(0...300), PolledDoc.window),
            Field(
                "maximumRetryAttempts", \.maximumRetryAttempts, .integer(-1...10_000),
                "How often a failed batch comes again, up to 10000; -1 for ever."),
            Field(
                "bisectBatchOnFunctionError", \.bisectBatchOnFunctionError, .boolean,
                "`true` halves a failed batch before it comes again."),
            Field(
                "maximumRecordAgeInSeconds", \.maximumRecordAgeInSeconds,
                .anyOf([.oneOf([-1]), .integer(60...604_800)]),
                "Older records are dropped: 60 to 604800 seconds, or -1 for never."),
            Field("functionResponseType", \.functionResponseType, .responseType, PolledDoc.responseType),
            Field(
                "destinations", \.destinations, StreamDestinationsSpec.schema,
                "Where batches go that were given up."),
            Field(
                "tumblingWindowInSeconds", \.tumblingWindowInSeconds, .integer(0...900),
                "Length of the windows over which the function aggregates, 0 to 900 seconds."),
            filterField,
        ])
}

/// `destinations:` of a stream event.
package struct StreamDestinationsSpec: SpecObject {
    package var node = Node.null
    package var onFailure: StreamDestinationSpec?

    package init() {}

    package static let table = Table<Self>(
        "stream destinations", "Where batches go that were given up.",
        [
            Field(
                "onFailure", \.onFailure, StreamDestinationSpec.schema, required: true,
                "An SNS topic or SQS queue that is told where the lost records are.")
        ])
}

/// `onFailure:` of a stream event; its ARN alone will do.
package struct StreamDestinationSpec: SpecObject {
    package var node = Node.null
    package var arn: Node?
    package var type: Expr<String>?

    package init() {}

    package init?(_ node: Node) { self.init(node, orShorthandOf: \.arn) }

    package static let schema: Schema = .anyOf([.arnText, .object(table)])

    package static let table = Table<Self>(
        "stream destination", "An SNS topic or SQS queue for batches that were given up.",
        [
            Field("arn", \.arn, .arn, required: true, "ARN of it. When a function gives it, `type` is needed."),
            Field("type", \.type, .values("sns", "sqs"), "What it is, when the ARN does not say."),
        ])
}
