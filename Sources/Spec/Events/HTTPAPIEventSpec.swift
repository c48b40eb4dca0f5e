import Tree

/// `httpApi:` among a function's events: a route of the HTTP API.
package struct HTTPAPIEventSpec: SpecObject {
    package var node = Node.null
    package var path: Node?
    package var method: Node?
    package var authorizer: Node?
    /// The event as a text: `GET /users`, or `*`.
    package var text: Node?

    package init() {}

    /// A text alone stands for method and path.
    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init(fields: node)
        if node.map == nil { text = node }
    }

    package static let schema: Schema = .anyOf([.string(StringRule(pattern: .httpRoute)), .object(table)])

    package static let table = Table<Self>(
        "httpApi", "A route of the HTTP API.",
        [
            Field(
                "path", \.path, .string(StringRule(pattern: .httpAPIPath)), required: true,
                "Path, such as `/users/{id}` or `/files/{path+}`; `*` takes what no other route does."),
            Field(
                "method", \.method, .string(StringRule(pattern: .httpMethod)),
                "Method of the requests, or `*` for all; required unless the path is `*`."),
            Field(
                "authorizer", \.authorizer, .anyOf([.string, HTTPAPIAuthorizerReferenceSpec.schema]),
                "Who may call: a name below `provider.httpApi.authorizers`, or a map."),
        ])
}

/// `authorizer:` of an `httpApi` event, as a map.
package struct HTTPAPIAuthorizerReferenceSpec: SpecObject {
    package var node = Node.null
    package var id: Node?
    package var name: Node?
    package var scopes: Node?
    package var type: Node?

    package init() {}

    package static let schema: Schema = .anyOf([
        .object(requiring("id")), .object(requiring("name")), .object(requiring("type")),
    ])

    package static let table = requiring(nil)

    private static func requiring(_ key: String?) -> Table<Self> {
        let fields = [
            Field("id", \Self.id, .anyOf([.string, .stringFunction]), "Id of an authorizer of an API made elsewhere."),
            Field("name", \Self.name, .string, "A name below `provider.httpApi.authorizers`."),
            Field("scopes", \Self.scopes, .list(.string), "Scopes of which a token has to have one."),
            Field("type", \Self.type, .values("request", "jwt", "aws_iam"), "Kind of authorizer. Default `jwt`."),
        ]
        return Table<Self>(
            "httpApi event's authorizer", "Who may call a route of the HTTP API.",
            fields.map { $0.key.name == key ? $0.whenRequired : $0 })
    }
}

extension Pattern {
    /// `GET /users` or `*`, in upper or lower case.
    static let httpRoute = Pattern(
        #"^(?:\*|([Gg][Ee][Tt]|[Pp][Oo][Ss][Tt]|[Pp][Uu][Tt]|[Pp][Aa][Tt][Cc][Hh]|[Oo][Pp][Tt][Ii][Oo][Nn][Ss]"#
            + #"|[Hh][Ee][Aa][Dd]|[Dd][Ee][Ll][Ee][Tt][Ee]|[Aa][Nn][Yy]) (\/\S*))$"#,
        "a method and a path, such as `GET /users`, or `*`"
    ) { $0 == "*" || HTTPRouteText($0) != nil }

    static let httpMethod = Pattern(
        #"^(?:\*|[Gg][Ee][Tt]|[Pp][Oo][Ss][Tt]|[Pp][Uu][Tt]|[Pp][Aa][Tt][Cc][Hh]|[Oo][Pp][Tt][Ii][Oo][Nn][Ss]"#
            + #"|[Hh][Ee][Aa][Dd]|[Dd][Ee][Ll][Ee][Tt][Ee]|[Aa][Nn][Yy])$"#,
        "`*`, `GET`, `POST`, `PUT`, `PATCH`, `OPTIONS`, `HEAD`, `DELETE` or `ANY`"
    ) { $0 == "*" || HTTPRouteText.methods.contains($0.uppercased()) }

    static let httpAPIPath = Pattern(#"^(?:\*|\/\S*)$"#, "a path that starts with `/`, or `*`") { text in
        text == "*" || text.hasPrefix("/") && !text.hasBlank
    }
}

/// `GET /users` taken apart.
package struct HTTPRouteText {
    /// The methods that a route may name, `ANY` among them.
    package static let methods = ["ANY", "GET", "POST", "PUT", "PATCH", "OPTIONS", "HEAD", "DELETE"]

    /// As written.
    package var method: String
    package var path: String

    /// `nil` when the text is no method, one blank and a path.
    package init?(_ text: String) {
        guard let blank = text.firstIndex(of: " ") else { return nil }
        method = String(text[..<blank])
        path = String(text[text.index(after: blank)...])
        let isRoute = Self.methods.contains(method.uppercased()) && path.hasPrefix("/")
        guard isRoute, !path.hasBlank else { return nil }
    }
}
