import Tree

/// `cors:` of an `http` event.
package struct HTTPCORSSpec: SpecObject {
    package var node = Node.null
    package var origin: Node?
    package var origins: Node?
    package var headers: Node?
    package var methods: Node?
    package var allowCredentials: Node?
    package var maxAge: Node?
    package var cacheControl: Node?

    package init() {}

    /// `true`, or the object.
    static let reference: Schema = .anyOf([.boolean, schema])

    package static let table = Table<Self>(
        "cors", "Which pages of other origins may call, and how; the routes of one path are united.",
        [
            Field("origin", \.origin, .string, "Origin that may call, or several with commas. Default `*`."),
            Field("origins", \.origins, .list(.string), "Origins that may call; `*` stands for anything in one."),
            Field("headers", \.headers, .list(.string), "Headers that may be sent. Default: those AWS clients send."),
            Field(
                "methods", \.methods,
                .list(.values("GET", "POST", "PUT", "PATCH", "OPTIONS", "HEAD", "DELETE", "ANY")),
                "Methods that may be used, besides `OPTIONS` and the route's own."),
            Field("allowCredentials", \.allowCredentials, .boolean, "Whether cookies and logins go along."),
            Field("maxAge", \.maxAge, .integer(1 ... .max), "Seconds for which a browser remembers the answer."),
            Field("cacheControl", \.cacheControl, .string, "`Cache-Control` of the preflight's answer."),
        ])
}
