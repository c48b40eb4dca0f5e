import Tree

/// `eventBridge:` among a function's events: a rule on an EventBridge bus.
package struct EventBridgeEventSpec: SpecObject {
    package var node = Node.null
    package var eventBus: Node?
    package var schedule: Expr<String>?
    package var name: Expr<String>?
    package var description: Expr<String>?
    package var enabled: Expr<Bool>?
    package var pattern: Node?
    package var input: Node?
    package var inputPath: Expr<String>?
    package var inputTransformer: InputTransformerSpec?
    package var retryPolicy: Node?
    package var deadLetterQueueArn: Node?

    package init() {}

    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init(fields: node)
    }

    /// Keys that are not in the table are let through, as the framework does.
    package static let table = Table<Self>(
        "eventBridge", "A rule on an EventBridge bus. It needs a `pattern` or a `schedule`.", others: .any,
        [
            Field(
                "eventBus", \.eventBus,
                .anyOf([
                    .string(StringRule(minLength: 1)), .function(["Fn::ImportValue", "Ref"]), .function(["Fn::GetAtt"]),
                ]),
                "The bus: the ARN of one that is there, or the name of one to make. Default the `default` bus."),
            Field(
                "schedule", \.schedule,
                .string(
                    StringRule(
                        pattern: Pattern("^(?:cron|rate)\\(.+\\)$", "`rate(…)` or `cron(…)`") {
                            ($0.hasPrefix("cron(") || $0.hasPrefix("rate(")) && $0.hasSuffix(")") && $0.utf8.count > 6
                        })),
                "A `rate(…)` or `cron(…)` expression."),
            Field("name", \.name, .ruleName, "Name of the rule. Default `<function>-rule-<number of the event>`."),
            Field("description", \.description, .string(StringRule(maxLength: 512)), "Description of the rule."),
            Field("enabled", \.enabled, .boolean, "Whether the rule is on. Default `true`."),
            Field("pattern", \.pattern, .object(EventPatternSpec.table), "Which events reach the function."),
            Field("input", \.input, .anyMap, "What the function is called with instead of the event."),
            Field(
                "inputPath", \.inputPath, .string(StringRule(minLength: 1, maxLength: 256)),
                "JSON path of the part of the event that the function is called with."),
            Field(
                "inputTransformer", \.inputTransformer, .object(InputTransformerSpec.table),
                "Builds what the function is called with."),
            Field("retryPolicy", \.retryPolicy, .object(RetryPolicySpec.table), "How long to try again."),
            Field("deadLetterQueueArn", \.deadLetterQueueArn, .arn, "Queue for events that never got through."),
        ])
}

/// `pattern:` of an `eventBridge` event.
package struct EventPatternSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "event pattern", "Which events match: for each field, the values that it may have.",
        [
            Field(carried: "version", .any, "Version of the event's format."),
            Field(carried: "id", .any, "Id of the event."),
            Field(carried: "detail-type", .any, "Kind of event within its source."),
            Field(carried: "source", .any, "Service or application that sent it."),
            Field(carried: "account", .any, "Account that it comes from."),
            Field(carried: "time", .any, "When it happened."),
            Field(carried: "region", .any, "Region that it comes from."),
            Field(carried: "resources", .any, "ARNs of the resources concerned."),
            Field(carried: "detail", .any, "Content of the event."),
            Field(carried: "$or", .list(.any), "Patterns of which one has to match."),
        ])
}

/// `retryPolicy:` of an `eventBridge` event.
package struct RetryPolicySpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "retry policy", "How long to try again when the function could not be called.", others: .any,
        [
            Field(carried: "maximumEventAge", .integer(60...86400), "Seconds after which to give up. Default 86400."),
            Field(carried: "maximumRetryAttempts", .integer(0...185), "Attempts after which to give up. Default 185."),
        ])
}
