import Tree

/// One event of a function, as written: a kind with its settings. Indirect, as most who look at the events of a function
/// look for one kind and pass over the rest.
package indirect enum EventSpec: Sendable {
    case http(HTTPEventSpec)
    case httpApi(HTTPAPIEventSpec)
    case websocket(WebSocketEventSpec)
    case alb(ALBEventSpec)
    case schedule(ScheduleEventSpec)
    case sns(SNSEventSpec)
    case sqs(SQSEventSpec)
    case s3(S3EventSpec)
    case stream(StreamEventSpec)
    case eventBridge(EventBridgeEventSpec)
    case cloudwatchEvent(CloudWatchEventSpec)
    case cloudwatchLog(CloudWatchLogEventSpec)
    case cognitoUserPool(CognitoUserPoolEventSpec)
    case iot(IoTEventSpec)
    case iotFleetProvisioning(IoTFleetProvisioningEventSpec)
    case alexaSkill(AlexaSkillEventSpec)
    case alexaSmartHome(AlexaSmartHomeEventSpec)
    case activemq(ActiveMQEventSpec)
    case rabbitmq(RabbitMQEventSpec)
    case kafka(KafkaEventSpec)
    case msk(MSKEventSpec)
    case cloudFront(CloudFrontEventSpec)
    /// A kind that a plugin brings; carried and not compiled.
    case other(String, Node)
}

/// One kind of event: its key, what it may hold and how it is decoded.
package struct EventKind: Sendable {
    package let key: String
    private let makeSchema: @Sendable () -> Schema
    package let doc: String
    let decode: @Sendable (Node) -> EventSpec?

    package var schema: Schema { makeSchema() }

    init(
        _ key: String, _ schema: @autoclosure @escaping @Sendable () -> Schema, _ doc: String,
        _ decode: @escaping @Sendable (Node) -> EventSpec?
    ) {
        self.key = key
        makeSchema = schema
        self.doc = doc
        self.decode = decode
    }

    /// Every kind that compiles, in the order of the documentation.
    package static let all: [EventKind] = [
        EventKind("http", HTTPEventSpec.schema, "A route of the REST API.") { HTTPEventSpec($0).map { .http($0) } },
        EventKind("httpApi", HTTPAPIEventSpec.schema, "A route of the HTTP API.") {
            HTTPAPIEventSpec($0).map { .httpApi($0) }
        },
        EventKind("websocket", WebSocketEventSpec.schema, "A route of the WebSocket API.") {
            WebSocketEventSpec($0).map { .websocket($0) }
        },
        EventKind("alb", ALBEventSpec.schema, "A rule of an Application Load Balancer's listener.") {
            ALBEventSpec($0).map { .alb($0) }
        },
        EventKind("schedule", ScheduleEventSpec.schema, "A timetable.") { ScheduleEventSpec($0).map { .schedule($0) } },
        EventKind("sns", SNSEventSpec.schema, "A subscription to an SNS topic.") { SNSEventSpec($0).map { .sns($0) } },
        EventKind("sqs", SQSEventSpec.schema, "An SQS queue that is polled.") { SQSEventSpec($0).map { .sqs($0) } },
        EventKind("s3", S3EventSpec.schema, "Notifications of an S3 bucket.") { S3EventSpec($0).map { .s3($0) } },
        EventKind("stream", StreamEventSpec.schema, "A DynamoDB or Kinesis stream that is read.") {
            StreamEventSpec($0).map { .stream($0) }
        },
        EventKind("eventBridge", EventBridgeEventSpec.schema, "A rule on an EventBridge bus.") {
            EventBridgeEventSpec($0).map { .eventBridge($0) }
        },
        EventKind("cloudwatchEvent", CloudWatchEventSpec.schema, "A rule on the default event bus.") {
            CloudWatchEventSpec($0).map { .cloudwatchEvent($0) }
        },
        EventKind("cloudwatchLog", CloudWatchLogEventSpec.schema, "A subscription to a log group.") {
            CloudWatchLogEventSpec($0).map { .cloudwatchLog($0) }
        },
        EventKind("cognitoUserPool", CognitoUserPoolEventSpec.schema, "A trigger of a Cognito user pool.") {
            CognitoUserPoolEventSpec($0).map { .cognitoUserPool($0) }
        },
        EventKind("iot", IoTEventSpec.schema, "An IoT topic rule.") { IoTEventSpec($0).map { .iot($0) } },
        EventKind(
            "iotFleetProvisioning", IoTFleetProvisioningEventSpec.schema, "The hook of an IoT provisioning template."
        ) { IoTFleetProvisioningEventSpec($0).map { .iotFleetProvisioning($0) } },
        EventKind("alexaSkill", AlexaSkillEventSpec.schema, "An Alexa skill.") {
            AlexaSkillEventSpec($0).map { .alexaSkill($0) }
        },
        EventKind("alexaSmartHome", AlexaSmartHomeEventSpec.schema, "An Alexa smart home skill.") {
            AlexaSmartHomeEventSpec($0).map { .alexaSmartHome($0) }
        },
        EventKind("activemq", ActiveMQEventSpec.schema, "An ActiveMQ queue that is polled.") {
            ActiveMQEventSpec($0).map { .activemq($0) }
        },
        EventKind("rabbitmq", RabbitMQEventSpec.schema, "A RabbitMQ queue that is polled.") {
            RabbitMQEventSpec($0).map { .rabbitmq($0) }
        },
        EventKind("kafka", KafkaEventSpec.schema, "A topic of a self-managed Kafka cluster that is polled.") {
            KafkaEventSpec($0).map { .kafka($0) }
        },
        EventKind("msk", MSKEventSpec.schema, "A topic of an MSK cluster that is polled.") {
            MSKEventSpec($0).map { .msk($0) }
        },
        EventKind("cloudFront", CloudFrontEventSpec.schema, "A Lambda@Edge association of a CloudFront distribution.") {
            CloudFrontEventSpec($0).map { .cloudFront($0) }
        },
    ]
    private static let index = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })

    package static subscript(key: String) -> EventKind? { index[key] }
}

/// The events of a function, as written: a list of maps, each with the kind as its key.
package struct EventListSpec: SpecValue {
    /// Every event, in the order written. One map can hold several, which is a slip that compiles all the same.
    package private(set) var events: [EventSpec] = []
    /// For each event the position of its map in the list, which counts in generated names.
    package private(set) var positions: [Int] = []

    package init?(_ node: Node) {
        guard let list = node.list else { return nil }
        for (position, item) in list.enumerated() {
            for entry in item.map?.entries ?? [] {
                events.append(EventKind[entry.key]?.event(entry.value) ?? .other(entry.key, entry.value))
                positions.append(position)
            }
        }
    }

    package static let schema = Schema.list(item)
    /// What one item of the list may be.
    package static let item = Schema.object(EventTable())
}

extension EventKind {
    /// The event with these settings; `nil` when they are none, which does nothing.
    fileprivate func event(_ settings: Node) -> EventSpec? { settings.isTruthy ? decode(settings) : nil }
}

/// The kinds of events as an object with one key.
private final class EventTable: ObjectTable {
    let name = "event"
    let doc = "What calls the function: one key, the kind."
    var keys: [FieldInfo] { EventKind.all.map(\.info) }
    let others: Schema? = nil
    let required: [FieldInfo] = []

    func key(_ name: String) -> FieldInfo? { EventKind[name]?.info }

    /// A key of a kind that stands beside the kind, where it should stand below: the commonest slip of indentation.
    func advice(onUnknown entry: Mapping.Entry, in map: Mapping) -> Advice? {
        let empty = map.first { $0.value.isNull && EventKind[$0.key]?.table?.key(entry.key) != nil }
        return empty.map {
            Advice(
                headline: "`\(entry.key)` stands beside `\($0.key)`, and belongs below it",
                help: "indent it further: as it is, `\($0.key)` is empty and the event does nothing")
        }
    }

    func advice(onText node: Node) -> Advice? {
        guard let text = node.string, EventKind[text] != nil else { return nil }
        return Advice(
            headline: "`\(text)` alone does nothing", help: "write `\(text):` with its settings behind it or below")
    }

    func findings(in map: Mapping) -> [TableFinding] {
        let given = map.filter(\.value.isTruthy)
        if given.isEmpty {
            let text = map.entries.first.map { "`\($0.key)` is empty, and the event does nothing" }
            return [
                TableFinding(
                    id: "empty-event", headline: text ?? "an event without a kind does nothing",
                    help: "put its settings behind it or below, indented, or take the event away",
                    span: map.entries.first?.keySpan)
            ]
        }
        let kinds = given.filter { EventKind[$0.key] != nil }
        return kinds.dropFirst().map { kind in
            TableFinding(
                id: "several-events",
                headline: "`\(kind.key)` and `\(kinds[0].key)` share one item of the list",
                help: "both are compiled; put `- ` before `\(kind.key)`, so that it is an event of its own",
                span: kind.keySpan)
        }
    }
}

extension EventKind {
    fileprivate var info: FieldInfo {
        FieldInfo(name: key, schema: schema, required: false, deprecated: nil, doc: doc)
    }

    /// The table of the kind's settings, when it has some.
    package var table: (any ObjectTable)? { schema.table }
}

extension Schema {
    /// The table that a schema is, or that is one of its choices.
    package var table: (any ObjectTable)? {
        switch self {
        case .fields(let table): table()
        case .anyOf(let choices): choices.lazy.compactMap(\.table).first
        default: nil
        }
    }
}
