import Tree

/// What the events have in common whose source Lambda polls: streams, queues, topics and brokers.
package protocol PolledEventSpec: SpecObject {
    var batchSize: Expr<Int>? { get set }
    var enabled: Expr<Bool>? { get set }
    var filterPatterns: Node? { get set }
}

extension PolledEventSpec {
    static func batchSizeField(_ schema: Schema, _ doc: String) -> Field<Self> {
        Field("batchSize", \.batchSize, schema, doc)
    }

    static var enabledField: Field<Self> {
        Field("enabled", \.enabled, .boolean, "`false` keeps the source from being polled.")
    }

    static var filterField: Field<Self> {
        Field(
            "filterPatterns", \.filterPatterns, .list(.map(.any), count: 1...10),
            "Event patterns, 1 to 10; Lambda drops what matches none of them.")
    }
}

extension Schema {
    /// Where a stream or topic that Lambda never polled before is read from.
    static let startingPosition: Schema = .values("LATEST", "TRIM_HORIZON", "AT_TIMESTAMP")
    static let responseType: Schema = .values("ReportBatchItemFailures")
    static let secretARN: Schema = .string(StringRule(pattern: .secretARN))
    static let importOrRef: Schema = .function(["Fn::ImportValue", "Ref"])
}

/// Texts that several of the tables share.
enum PolledDoc {
    static let startingPosition =
        "Where reading starts: `TRIM_HORIZON`, the oldest record, `LATEST`, the next one, or `AT_TIMESTAMP`. Default `TRIM_HORIZON`."
    static let timestamp = "Unix time in seconds from which `AT_TIMESTAMP` reads."
    static let responseType =
        "`ReportBatchItemFailures` lets the function name the records that failed, so that only these come again."
    static let window = "Seconds for which records are gathered before the function is called, 0 to 300."
    static let consumerGroup =
        "Consumer group that the function joins, at most 200 characters; Lambda makes one up when there is none."
}
