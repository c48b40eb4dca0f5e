import Tree

/// `httpApi:` of a function.
package struct FunctionHTTPAPISpec: SpecObject {
    package var node = Node.null
    package var payload: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "httpApi", "How HTTP API routes call the function.",
        [Field("payload", \.payload, .payloadFormat, "Version of the event's format. Default `2.0`.")])
}

extension Schema {
    /// Text, so that a number written without quotes is taken as the text that JavaScript prints for it.
    package static let payloadFormat: Schema = .string(
        StringRule(pattern: Pattern("^(1\\.0|2\\.0)$", "`1.0` or `2.0`") { $0 == "1.0" || $0 == "2.0" }))
}
