import Tree

/// `cloudwatchEvent:` among a function's events: a rule on the default event bus.
package struct CloudWatchEventSpec: SpecObject {
    package var node = Node.null
    package var event: Node?
    package var input: Node?
    package var inputPath: Expr<String>?
    package var inputTransformer: InputTransformerSpec?
    package var description: Expr<String>?
    package var name: Expr<String>?
    package var enabled: Expr<Bool>?

    package init() {}

    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init(fields: node)
    }

    package static let table = Table<Self>(
        "cloudwatchEvent", "A rule on the default event bus.",
        [
            Field("event", \.event, .anyMap, "Which events reach the function: an event pattern."),
            Field(
                "input", \.input, .anyOf([.string(StringRule(maxLength: 8192)), .anyMap]),
                "What the function is called with instead of the event."),
            Field(
                "inputPath", \.inputPath, .string(StringRule(minLength: 1, maxLength: 256)),
                "JSON path of the part of the event that the function is called with."),
            Field(
                "inputTransformer", \.inputTransformer, .object(InputTransformerSpec.table),
                "Builds what the function is called with."),
            Field("description", \.description, .string(StringRule(maxLength: 512)), "Description of the rule."),
            Field("name", \.name, .ruleName, "Name of the rule."),
            Field("enabled", \.enabled, .boolean, "Whether the rule is on. Default `true`."),
        ])
}
