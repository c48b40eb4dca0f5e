import Diagnostics
import Tree

/// One route of an API: what is asked for, who may ask, and what answers.
package struct Route: Sendable, Hashable {
    /// What a request has to look like to reach the route.
    package enum Key: Sendable, Hashable {
        /// `GET /users/{id}`; the method is upper case or `ANY`, the path starts with a slash.
        case http(method: String, path: String)
        /// `$default` of an HTTP API.
        case fallback
        /// A WebSocket route key such as `$connect` or `sendMessage`.
        case message(String)

        /// As API Gateway spells it: `GET /users`.
        package var text: String {
            switch self {
            case .http(let method, let path): "\(method) \(path)"
            case .fallback: "$default"
            case .message(let key): key
            }
        }
    }

    package var key: Key
    /// Key of the function that answers, or that is called on the way; empty where there is none.
    package var function: String
    package var access: Access
    @Boxed package var integration: Integration
    package var checks: RequestChecks
    /// What this route says about CORS; its answers carry it where API Gateway makes them.
    @Rare package var cors: CORS?
    package var requiresAPIKey: Bool
    /// `$default` sends what answers a WebSocket message back to the sender.
    @Rare package var responseSelection: Node?
    @Rare package var throttle: Throttle?
    @Rare package var cache: RouteCache?
    @Rare package var description: Node?
    /// A name for client generators.
    @Rare package var operationName: Node?
    package var origin: Origin

    package init(key: Key, function: String, access: Access = .open, origin: Origin) {
        self.key = key
        self.function = function
        self.access = access
        self.integration = Integration()
        self.checks = RequestChecks()
        self.requiresAPIKey = false
        self.origin = origin
    }
}

/// Who may call a route.
package enum Access: Sendable, Hashable {
    case open
    /// Requests signed with AWS credentials that may invoke it.
    case iam
    /// Requests that an authorizer of the API lets pass. `scopes` is `nil` when nothing is said of them.
    case authorizer(name: String, scopes: [Node]?)
    /// Requests that an authorizer made elsewhere lets pass. `type` is `CUSTOM` or `COGNITO_USER_POOLS` for REST, `JWT` or
    /// `CUSTOM` for HTTP.
    case externalAuthorizer(id: Node, type: String, scopes: [Node]?)
}
