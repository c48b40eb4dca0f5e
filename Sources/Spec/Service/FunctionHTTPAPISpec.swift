import Tree

/// `httpApi:` of a function.
package struct FunctionHTTPAPISpec: SpecObject {
    package var node = Node.null
    package var payload: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "httpApi", "How HTTP API routes call the function.",
        [Field("payload", \.payload, .values("1.0", "2.0"), "Version of the event's format. Default `2.0`.")])
}
