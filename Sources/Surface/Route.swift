import CloudFormation
import Diagnostics
import Tree

/// One method of a REST API's resource, or one route of an HTTP or WebSocket API.
package struct Route: Sendable {
    /// What it matches.
    package enum Key: Sendable, Hashable {
        /// A method, or `ANY`, and a path with `{variables}` and at most one `{greedy+}` at its end.
        case http(method: String, path: String)
        /// `$default` of an HTTP API: whatever no other route matches.
        case fallback
        /// A WebSocket route, `$connect`, `$disconnect` and `$default` among them.
        case message(String)
        /// A key that is not known at build time.
        case unknown

        package var method: String? { if case .http(let method, _) = self { method } else { nil } }
        package var path: String? { if case .http(_, let path) = self { path } else { nil } }

        /// As API Gateway spells it: `GET /users/{id}`, `$default`.
        package var text: String {
            switch self {
            case .http(let method, let path): "\(method) \(path)"
            case .fallback: "$default"
            case .message(let key): key
            case .unknown: "?"
            }
        }
    }

    /// The logical id of the method or route; for a route of a document, its place in it.
    package var id: String
    package var key: Key
    package var origin: Origin
    /// The resource's properties, or the operation of the document.
    package var properties: Node
    package var access: Access
    package var integration: Integration?
    /// `requestParameters` that the method declares, such as `method.request.querystring.page`, with whether each is
    /// required.
    package var parameters: Mapping = Mapping()
    /// JSON Schemas of parameters' values, where the author gives them.
    package var parameterSchemas: Mapping = Mapping()
    /// What the author says that it is for.
    package var description: Node?
    /// Models of bodies by content type.
    package var models: Mapping = Mapping()
    /// The logical id of the validator.
    package var validator: Node?
    package var responses: [MethodResponse] = []

    /// Whether the gateway alone answers, without asking a backend, and an `OPTIONS` method is one: a preflight.
    package var isPreflight: Bool { key.method == "OPTIONS" && integration?.target == .mock }
    /// Whether the caller needs an API key. A WebSocket or REST setting.
    package var requiresAPIKey: Node? { properties["ApiKeyRequired"] ?? properties["apiKeyRequired"] }
    package var operationName: Node? { properties["OperationName"] ?? properties["operationId"] }
    /// The day from which callers cannot count on the route any more, such as `2026-12-31`: that of an operation of an OpenAPI
    /// document that is `deprecated` and has an `x-sunset`.
    package var sunset: String? { properties["deprecated"]?.bool == true ? properties["x-sunset"]?.string : nil }
}

/// Who may call a route.
package struct Access: Sendable, Hashable {
    package enum Scheme: String, Sendable {
        /// Nobody is asked who they are.
        case open
        /// AWS signatures, judged by IAM.
        case iam
        /// A function judges.
        case lambda
        /// Tokens of an issuer, checked by the gateway itself. HTTP APIs.
        case jwt
        /// Tokens of Cognito user pools. REST APIs.
        case userPool
        case unknown
    }

    package var scheme: Scheme
    /// The logical id of the authorizer, or the text that names one of elsewhere.
    package var authorizer: String?
    package var scopes: [Node]
    package var origin: Origin

    package static let open = Access(scheme: .open, authorizer: nil, scopes: [], origin: .none)
    package var isOpen: Bool { scheme == .open }
}

/// An answer that a REST method or a WebSocket route declares.
package struct MethodResponse: Sendable, Hashable {
    package var statusCode: Node
    /// `method.response.header.X`, with whether it is required.
    package var parameters: Mapping
    package var models: Mapping
}
