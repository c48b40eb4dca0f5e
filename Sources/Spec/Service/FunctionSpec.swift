import Tree

/// One function below `functions:`.
package struct FunctionSpec: SpecObject {
    package var node = Node.null
    package var handler: Expr<String>?
    package var events: [EventSpec]?

    package init() {}

    package static let table = Table<Self>(
        "function", "A Lambda function and what calls it.", others: .any,
        [
            Field("handler", \.handler, .string, "File and exported name that Lambda calls, such as `src/users.get`."),
            Field("events", \.events, .list(EventSpec.schema), "What calls the function."),
        ])
}
