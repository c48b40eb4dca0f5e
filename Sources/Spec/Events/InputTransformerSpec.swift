import Tree

/// `inputTransformer:` of the events that a rule of EventBridge brings: builds what the function is called with.
package struct InputTransformerSpec: SpecObject {
    package var node = Node.null
    package var inputPathsMap: Node?
    package var inputTemplate: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "input transformer", "Builds what the function is called with from parts of the event.",
        [
            Field(
                "inputPathsMap", \.inputPathsMap, .map(.string(StringRule(minLength: 1))),
                "JSON paths into the event, by the names that the template uses."),
            Field(
                "inputTemplate", \.inputTemplate, .string(StringRule(minLength: 1, maxLength: 8192)), required: true,
                "The text to call the function with, `<name>` standing for the value at a path."),
        ])
}

extension Schema {
    /// A map of any content that is not looked into.
    static let anyMap: Schema = .map(.any)
    /// Name of a log group.
    static let logGroupName: Schema = .string(
        StringRule(
            pattern: .characters("^[/#A-Za-z0-9-_.]+$", "letters, digits and `/ # - _ .`") {
                $0.isLetter || $0.isDigit || "/#-_.".utf8.contains($0)
            }))
    /// Name of a rule or a schedule.
    static let ruleName: Schema = .string(
        StringRule(
            pattern: Pattern("[\\.\\-_A-Za-z0-9]+", "a name of letters, digits, `.`, `-` and `_`") {
                $0.utf8.contains { $0.isLetter || $0.isDigit || ".-_".utf8.contains($0) }
            }, minLength: 1, maxLength: 64))
}
