// AWS CLI Command Reference, `sqs`, `sns`, `kinesis`.
extension CommandTable {
    static var messaging: [CommandSet] {
        [
            CommandSet(
                type: "AWS::SQS::Queue",
                steps: [
                    .look("sqs get-queue-url --queue-name {#name}"),
                    .line("queue_attributes"),
                    .alone(
                        "AWS::SQS::QueuePolicy",
                        [.line("without .Policy sqs set-queue-attributes --queue-url {.QueueUrl} --attributes Policy=")]
                    ),
                    .line("make_queue {#name} {*json} {#tags}"),
                ],
                ref: ".QueueUrl",
                attributes: [
                    "Arn": "arn:{#partition}:sqs:{#region}:{#account}:{#name}",
                    "QueueName": "{#name}", "QueueUrl": ".QueueUrl",
                ],
                drop: ["sqs delete-queue --queue-url {.QueueUrl}"],
                tags: .call(
                    option: "tags", asList: false, read: "sqs list-queue-tags --queue-url {.QueueUrl}", path: ".Tags"),
                name: .init(property: "QueueName", limit: 80),
                tagging: "sqs tag-queue --queue-url {.QueueUrl} --tags {#tags}"),
            CommandSet(
                type: "AWS::SQS::QueuePolicy",
                steps: [
                    .each(
                        "Queues",
                        [
                            .look(
                                "sqs get-queue-attributes --queue-url {@} --attribute-names Policy --query Attributes"),
                            .line("put_queue_policy {@} {^PolicyDocument}"),
                        ])
                ],
                ref: "{#id}", drop: ["$ drop_queue_policy {Queues}"], within: "Queues"),
            CommandSet(
                type: "AWS::SNS::Topic",
                steps: [
                    .look(
                        "sns get-topic-attributes --topic-arn arn:{#partition}:sns:{#region}:{#account}:{#name} "
                            + "--query Attributes"),
                    .line("make_topic {#name} {*json} {#tags}"),
                ],
                parts: [
                    .line("topic={.TopicArn}"),
                    .each(
                        "Subscription",
                        [
                            .look(
                                "sns list-subscriptions-by-topic --topic-arn {$topic} "
                                    + "--query Subscriptions[?Protocol=='{Protocol}'&&Endpoint=='{Endpoint}']|[0]"),
                            .line("subscribe {$topic} {Protocol} {Endpoint} {}"),
                        ]),
                ],
                ref: ".TopicArn", attributes: ["TopicArn": ".TopicArn", "TopicName": "{#name}"],
                drop: ["sns delete-topic --topic-arn {.TopicArn}"],
                tags: .call(
                    option: "tags", asList: true, read: "sns list-tags-for-resource --resource-arn {.TopicArn}",
                    path: ".Tags"),
                name: .init(property: "TopicName", limit: 256), apart: ["Subscription"],
                tagging: "sns tag-resource --resource-arn {.TopicArn} --tags {#tags}"),
            CommandSet(
                type: "AWS::SNS::Subscription",
                steps: [
                    .look(
                        "sns list-subscriptions-by-topic --topic-arn {TopicArn} "
                            + "--query Subscriptions[?Protocol=='{Protocol}'&&Endpoint=='{Endpoint}']|[0]"),
                    .line("subscribe {TopicArn} {Protocol} {Endpoint} {*json}"),
                ],
                ref: ".SubscriptionArn", drop: ["sns unsubscribe --subscription-arn {.SubscriptionArn}"]),
            CommandSet(
                type: "AWS::Kinesis::Stream",
                steps: [
                    .look("kinesis describe-stream-summary --stream-name {#name} --query StreamDescriptionSummary"),
                    .make(
                        "kinesis create-stream --stream-name {#name} --shard-count {ShardCount?} "
                            + "--stream-mode-details {StreamModeDetails?} --tags {#tags}"),
                    .line("wait_for kinesis stream-exists --stream-name {#name}"),
                    .when(
                        "StreamModeDetails",
                        [
                            .ensure(
                                "{\"StreamModeDetails\":{StreamModeDetails}}",
                                "kinesis update-stream-mode --stream-arn {.StreamARN} "
                                    + "--stream-mode-details {StreamModeDetails}")
                        ]),
                    .when(
                        "ShardCount",
                        [
                            .ensure(
                                "{\"OpenShardCount\":{ShardCount}}",
                                "kinesis update-shard-count --stream-name {#name} --target-shard-count {ShardCount} "
                                    + "--scaling-type UNIFORM_SCALING")
                        ]),
                    .line("keep_retention {#name} {RetentionPeriodHours|24}"),
                    .unless(
                        "StreamEncryption",
                        [
                            .line(
                                #"without select(.EncryptionType=="KMS") kinesis stop-stream-encryption "#
                                    + "--stream-name {#name} --encryption-type KMS --key-id {.KeyId}")
                        ]),
                    .when(
                        "StreamEncryption",
                        [
                            .ensure(
                                "{StreamEncryption}",
                                "kinesis start-stream-encryption --stream-name {#name} "
                                    + "--encryption-type {StreamEncryption.EncryptionType} "
                                    + "--key-id {StreamEncryption.KeyId}")
                        ]),
                ],
                ref: ".StreamName", attributes: ["Arn": ".StreamARN"],
                drop: ["kinesis delete-stream --stream-name {#name} --enforce-consumer-deletion"],
                tags: .call(
                    option: "tags", asList: false, read: "kinesis list-tags-for-stream --stream-name {#name}",
                    path: ".Tags"),
                name: .init(property: "Name", limit: 128), holdsData: true,
                tagging: "kinesis add-tags-to-stream --stream-name {#name} --tags {#tags}"),
            CommandSet(
                type: "AWS::Kinesis::StreamConsumer",
                steps: [
                    .look(
                        "kinesis list-stream-consumers --stream-arn {StreamARN} "
                            + "--query Consumers[?ConsumerName=='{ConsumerName}']|[0]"),
                    .make("kinesis register-stream-consumer {*}"),
                ],
                ref: ".ConsumerARN", attributes: ["ConsumerARN": ".ConsumerARN"],
                drop: ["kinesis deregister-stream-consumer --consumer-arn {.ConsumerARN}"]),
        ]
    }
}
