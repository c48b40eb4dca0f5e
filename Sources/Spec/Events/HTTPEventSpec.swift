import Tree

/// `http:` among a function's events: a route of the REST API.
package struct HTTPEventSpec: SpecObject {
    package var node = Node.null
    package var path: Node?
    package var method: Node?
    package var integration: Node?
    package var async: Node?
    package var isPrivate: Node?
    package var operationId: Node?
    package var timeoutInMillis: Node?
    package var connectionType: Node?
    package var connectionId: Node?
    package var cors: Node?
    package var authorizer: Node?
    package var request: HTTPRequestSpec?
    package var response: HTTPResponseSpec?

    package init() {}

    /// The route, from its map or from its short form `GET /users`; nothing when the event says nothing.
    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init()
        self.node = node
        if let map = node.map {
            for entry in map { Self.table.assign(entry, to: &self) }
        } else {
            readShortForm(node)
        }
    }

    private mutating func readShortForm(_ node: Node) {
        let words = node.printed.split(separator: " ", omittingEmptySubsequences: false)
        method = Node(String(words[0]), node.origin)
        if words.count > 1 { path = Node(String(words[1]), node.origin) }
    }

    package static let schema: Schema = .anyOf([.string(StringRule(pattern: .methodAndPath)), .object(table)])

    package static let table = Table<Self>(
        "http", "A route of the REST API.",
        [
            Field(
                "path", \.path, .string(StringRule(pattern: .routePath)), required: true,
                "Path of the route, such as `/users/{id}` or `files/{proxy+}`."),
            Field(
                "method", \.method, .string(StringRule(pattern: .method)), required: true,
                "HTTP method, or `any` for all of them."),
            Field(
                "integration", \.integration,
                .words(
                    "LAMBDA_PROXY", "LAMBDA-PROXY", "LAMBDA", "AWS", "AWS_PROXY", "AWS-PROXY", "HTTP", "HTTP_PROXY",
                    "HTTP-PROXY", "MOCK"),
                "What answers, and how. Default `lambda-proxy`; `lambda` for an `async` route."),
            Field("async", \.async, .boolean, "Whether the caller is answered before the function has run."),
            Field("private", \.isPrivate, .boolean, "Whether callers have to send an API key."),
            Field("operationId", \.operationId, .string, "Name of the route for generators of clients."),
            Field(
                "timeoutInMillis", \.timeoutInMillis, .integer(50 ... .max),
                "Milliseconds that the answer may take, 50 to 29,000 unless the account's limit was raised."),
            Field(
                "connectionType", \.connectionType, .words("vpc-link", "VPC_LINK"),
                "`vpc-link` to reach the target inside a VPC."),
            Field("connectionId", \.connectionId, .instruction, "Id of the VPC link."),
            Field("cors", \.cors, HTTPCORSSpec.reference, "Which pages of other origins may call; `true` for all."),
            Field("authorizer", \.authorizer, HTTPAuthorizerSpec.reference, "Who decides whether a caller may call."),
            Field("request", \.request, HTTPRequestSpec.schema, "What is checked and translated of requests."),
            Field("response", \.response, HTTPResponseSpec.schema, "How answers are made."),
        ])
}
