import Tree

/// One of `stages:`.
package struct StageSpec: SpecObject {
    package var node = Node.null
    package var variables: Node?
    package var throttling: ThrottlingSpec?
    package var cache: CacheSpec?
    package var canary: CanarySpec?
    package var logs: APILogsSpec?
    package var tracing: Node?
    package var metrics: Node?
    package var autoDeploy: Node?
    package var clientCertificate: Node?
    package var waf: Node?

    package init() {}
    /// `true` stands for a stage without settings of its own.
    package init?(_ node: Node) { self.init(fields: node) }

    package static let table = Table<Self>(
        "stage", "Settings of one stage; what is not said here is as the API says.",
        [
            Field("variables", \.variables, .map(.any), "Stage variables; names of letters, digits and `_`."),
            Field("throttling", \.throttling, ThrottlingSpec.schema, "How many requests the stage takes."),
            Field("cache", \.cache, CacheSpec.schema, "A cache in front of the integrations."),
            Field("canary", \.canary, CanarySpec.schema, "A part of the requests goes to the newest deployment."),
            Field("logs", \.logs, APILogsSpec.schema, "What is logged, and where."),
            Field("tracing", \.tracing, .boolean, "Whether requests are traced with X-Ray."),
            Field("metrics", \.metrics, .boolean, "Whether every route has metrics of its own."),
            Field("autoDeploy", \.autoDeploy, .boolean, "Whether changes go live by themselves. Default `true`."),
            Field(
                "clientCertificate", \.clientCertificate, .anyOf([.boolean, .instruction]),
                "What the gateway shows to HTTP backends: `true` makes a certificate, else the id of one."),
            Field("waf", \.waf, WAFSpec.choice, "The ARN of a web ACL, or the settings of one to make."),
        ])
}

/// `cache:` of an API or a stage.
package struct CacheSpec: SpecObject {
    package var node = Node.null
    package var size: Node?
    package var ttl: Node?
    package var encrypted: Node?

    package init() {}

    package static let table = Table<Self>(
        "cache", "A cache in front of the integrations of a REST API. It costs by the hour.",
        [
            Field(
                "size", \.size,
                .oneOf(
                    [0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118, 237].map {
                        Node($0.rounded() == $0 ? .int(Int($0)) : .double($0))
                    }),
                required: true, "GB: 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118 or 237."),
            Field("ttl", \.ttl, .cacheDuration, "How long answers are kept, at most 1 h. Default 300 s."),
            Field("encrypted", \.encrypted, .boolean, "Whether answers are encrypted. Default `true`."),
        ])
}

/// `canary:`.
package struct CanarySpec: SpecObject {
    package var node = Node.null
    package var percent: Node?
    package var variables: Node?
    package var useStageCache: Node?

    package init() {}

    package static let table = Table<Self>(
        "canary", "A part of the requests goes to the newest deployment.",
        [
            Field("percent", \.percent, .number(0...100), required: true, "Percent of the requests."),
            Field("variables", \.variables, .map(.any), "Stage variables of the canary."),
            Field("useStageCache", \.useStageCache, .boolean, "Whether it shares the stage's cache. Default `false`."),
        ])
}

/// `logs:` of an API or a stage.
package struct APILogsSpec: SpecObject {
    package var node = Node.null
    package var access: Node?
    package var retention: Node?
    package var execution: Node?
    package var data: Node?
    package var destination: Node?

    package init() {}

    package static let table = Table<Self>(
        "API's logs", "What is logged, and where.",
        [
            Field(
                "access", \.access, .anyOf([.boolean, .string]),
                "A line for every request: `true`, or the line with `$context.…` variables."),
            Field("retention", \.retention, .logRetention, "Days for which lines are kept. Default 30."),
            Field(
                "execution", \.execution, .values("error", "info", "off"),
                "What is logged of the way of requests. REST and WebSocket."),
            Field("data", \.data, .boolean, "Whether whole requests and answers are logged. Default `false`."),
            Field(
                "destination", \.destination, .arn,
                "ARN of a log group or a Firehose stream, instead of a group of the API's own."),
        ])
}

/// `alarms:`.
package struct AlarmsSpec: SpecObject {
    package var node = Node.null

    package init() {}

    /// The metrics that there are alarms for, by key, with the kinds that have them.
    package static let keys = [
        "5xx", "4xx", "latency", "integrationLatency", "throttles", "integrationErrors", "connections",
    ]

    package static let table = Table<Self>(
        "alarms", "CloudWatch alarms, each with a threshold or a map.",
        [
            Field(
                carried: "5xx", AlarmSpec.choice,
                "Share of requests that fail at the server, 0 to 1; of a WebSocket API, that its integrations fail to take."
            ),
            Field(carried: "4xx", AlarmSpec.choice, "Share of requests that callers get wrong, 0 to 1."),
            Field(
                carried: "latency", AlarmSpec.choice,
                "Milliseconds of the slowest hundredth (p99); of a WebSocket API, of its integrations."),
            Field(carried: "integrationLatency", AlarmSpec.choice, "Milliseconds of the integrations (p99)."),
            Field(
                carried: "throttles", AlarmSpec.choice,
                "Requests with a 4xx answer in a period, throttled ones among them. HTTP and REST."),
            Field(carried: "integrationErrors", AlarmSpec.choice, "Failed integrations in a period. WebSocket."),
            Field(carried: "connections", AlarmSpec.choice, "Connections in a period. WebSocket."),
            Field(carried: "notify", .anyOf([.list(.any), .instruction]), "Topic that is told."),
        ])
}

/// One of `alarms:`.
package struct AlarmSpec: SpecObject {
    package var node = Node.null
    package var threshold: Node?
    package var period: Node?
    package var periods: Node?
    package var notify: Node?

    package init() {}
    package init?(_ node: Node) { self.init(node, orShorthandOf: \.threshold) }

    package static let choice: Schema = .anyOf([.number(0 ... .greatestFiniteMagnitude), .fields { table }])

    package static let table = Table<Self>(
        "alarm", "When an alarm goes off.",
        [
            Field("threshold", \.threshold, .number(0 ... .greatestFiniteMagnitude), required: true, "More than this."),
            Field("period", \.period, .duration, "Default 5 m."),
            Field("periods", \.periods, .integer(1...100), "Periods in a row. Default 1."),
            Field("notify", \.notify, .anyOf([.list(.any), .instruction]), "Topic that is told."),
        ])
}
