import Tree

/// `url.cors:`, as a map. A null takes a default away.
package struct FunctionURLCORSSpec: SpecObject {
    package var node = Node.null
    package var allowCredentials: Node?
    package var allowedHeaders: Node?
    package var allowedMethods: Node?
    package var allowedOrigins: Node?
    package var exposedResponseHeaders: Node?
    package var maxAge: Node?

    package init() {}

    package static let table = Table<Self>(
        "cors", "Which pages of other origins may call, and how.",
        [
            Field("allowCredentials", \.allowCredentials, .boolean, "Allow cookies and authorization."),
            Field("allowedHeaders", \.allowedHeaders, .list(.string, count: 1...100), "Request headers."),
            Field("allowedMethods", \.allowedMethods, .list(.string, count: 1...6), "Methods. Default `*`."),
            Field("allowedOrigins", \.allowedOrigins, .list(.string, count: 1...100), "Origins. Default `*`."),
            Field(
                "exposedResponseHeaders", \.exposedResponseHeaders, .list(.string, count: 1...100),
                "Response headers that pages may read."),
            Field("maxAge", \.maxAge, .integer(0...Int.max), "Seconds that a preflight's answer is kept."),
        ])
}
