import Tree

/// `msk:` among a function's events: a topic of an MSK cluster that is polled.
package struct MSKEventSpec: PolledEventSpec {
    package var node = Node.null
    package var arn: Node?
    package var topic: Expr<String>?
    package var batchSize: Expr<Int>?
    package var maximumBatchingWindow: Expr<Int>?
    package var enabled: Expr<Bool>?
    package var startingPosition: Expr<String>?
    package var startingPositionTimestamp: Expr<Double>?
    package var saslScram512: Node?
    package var consumerGroupId: Expr<String>?
    package var filterPatterns: Node?
    package var provisionedPollerConfig: KafkaPollersSpec?

    package init() {}

    package static let table = Table<Self>(
        "msk event", "A topic of an MSK cluster that is polled.",
        [
            Field("arn", \.arn, .anyOf([.arnText, .importOrRef]), required: true, "ARN of the cluster."),
            Field("topic", \.topic, .string, required: true, "Name of the topic."),
            batchSizeField(.number(1...10_000), "Records a call at most, 1 to 10000. Lambda's default is 100."),
            Field("maximumBatchingWindow", \.maximumBatchingWindow, .number(0...300), PolledDoc.window),
            enabledField,
            Field("startingPosition", \.startingPosition, .startingPosition, PolledDoc.startingPosition),
            Field("startingPositionTimestamp", \.startingPositionTimestamp, .number(), PolledDoc.timestamp),
            Field(
                "saslScram512", \.saslScram512, .arnText,
                "ARN of the secret with user and password for SASL/SCRAM-512."),
            Field(
                "consumerGroupId", \.consumerGroupId, .string(StringRule(maxLength: 200)), PolledDoc.consumerGroup),
            filterField,
            Field(
                carried: "onFailureDestination", .string,
                "Taken, and given to nothing: no template of the framework has it for an MSK cluster."),
            Field(
                "provisionedPollerConfig", \.provisionedPollerConfig, KafkaPollersSpec.schema,
                "Pollers that are kept ready."),
        ])
}
