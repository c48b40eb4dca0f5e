import Tree

/// `kafka:` among a function's events: a topic of a self-managed Kafka cluster that is polled.
package struct KafkaEventSpec: PolledEventSpec {
    package var node = Node.null
    /// `KafkaAccessSpec`'s keys, and whatever else is written there.
    package var accessConfigurations: Node?
    package var bootstrapServers: Node?
    package var topic: Expr<String>?
    package var batchSize: Expr<Int>?
    package var maximumBatchingWindow: Expr<Int>?
    package var enabled: Expr<Bool>?
    package var startingPosition: Expr<String>?
    package var startingPositionTimestamp: Expr<Double>?
    package var consumerGroupId: Expr<String>?
    package var filterPatterns: Node?
    package var onFailureDestination: Node?
    package var provisionedPollerConfig: KafkaPollersSpec?

    package init() {}

    package static let table = Table<Self>(
        "kafka event", "A topic of a self-managed Kafka cluster that is polled.",
        [
            Field(
                "accessConfigurations", \.accessConfigurations, KafkaAccessSpec.schema, required: true,
                "How Lambda reaches the cluster and who it is there."),
            Field(
                "bootstrapServers", \.bootstrapServers, .list(.string, count: 1...Int.max), required: true,
                "Addresses of brokers, such as `abc.xyz.com:9092`."),
            Field("topic", \.topic, .string, required: true, "Name of the topic."),
            batchSizeField(.number(1...10_000), "Records a call at most, 1 to 10000. Lambda's default is 100."),
            Field("maximumBatchingWindow", \.maximumBatchingWindow, .number(0...300), PolledDoc.window),
            enabledField,
            Field("startingPosition", \.startingPosition, .startingPosition, PolledDoc.startingPosition),
            Field("startingPositionTimestamp", \.startingPositionTimestamp, .number(), PolledDoc.timestamp),
            Field(
                "consumerGroupId", \.consumerGroupId, .string(StringRule(maxLength: 200)), PolledDoc.consumerGroup),
            filterField,
            Field(
                "onFailureDestination", \.onFailureDestination, .string,
                "ARN of an SNS topic, SQS queue or S3 bucket for batches that were given up. The function's role needs the permission to write there."
            ),
            Field(
                "provisionedPollerConfig", \.provisionedPollerConfig, KafkaPollersSpec.schema,
                "Pollers that are kept ready."),
        ])
}

/// `accessConfigurations:` of a kafka event.
package struct KafkaAccessSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "kafka access", "How Lambda reaches a Kafka cluster and who it is there; at least one key.",
        needsKey: true,
        [
            Field(
                carried: "vpcSubnet", list(.string(StringRule(pattern: .identifier("subnet-", "a subnet's id")))),
                "Subnets from which the brokers are reached; with `vpcSecurityGroup` only."),
            Field(
                carried: "vpcSecurityGroup",
                list(.string(StringRule(pattern: .identifier("sg-", "a security group's id")))),
                "Security groups of the pollers; with `vpcSubnet` only."),
            Field(carried: "saslPlainAuth", list(.secretARN), "Secrets with user and password for SASL/PLAIN."),
            Field(
                carried: "saslScram256Auth", list(.secretARN), "Secrets with user and password for SASL/SCRAM-256."),
            Field(
                carried: "saslScram512Auth", list(.secretARN), "Secrets with user and password for SASL/SCRAM-512."),
            Field(
                carried: "clientCertificateTlsAuth", list(.secretARN),
                "Secrets with certificate and key for mutual TLS."
            ),
            Field(
                carried: "serverRootCaCertificate", list(.secretARN),
                "Secrets with the root certificate of the brokers."),
        ])

    private static func list(_ element: Schema) -> Schema { .list(element, count: 1...Int.max) }
}

/// `provisionedPollerConfig:` of a kafka event.
package struct KafkaPollersSpec: SpecObject {
    package var node = Node.null
    package var minimumPollers: Expr<Int>?
    package var maximumPollers: Expr<Int>?

    package init() {}

    package static let table = Table<Self>(
        "kafka pollers", "How many pollers are kept ready; at least one key.", others: .any, needsKey: true,
        [
            Field("minimumPollers", \.minimumPollers, .number(1...200), "Pollers at least, 1 to 200."),
            Field("maximumPollers", \.maximumPollers, .number(1...2000), "Pollers at most, 1 to 2000."),
        ])
}
