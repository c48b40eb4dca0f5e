import Diagnostics
import Tree

/// One API Gateway API of any kind.
package struct API: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable { case rest, http, websocket }

    package var kind: Kind
    /// Its key below `apis:`, from which its logical ids are made; `nil` for the one API of its kind that events describe.
    package var key: String?
    package var name: Node
    package var description: Node?
    /// In the order written.
    package var routes: [Route]
    package var authorizers: [Authorizer]
    /// CORS of the whole API; a REST API has it by path, in `preflights`.
    package var cors: CORS?
    /// What a REST API answers to `OPTIONS` of a path, in the order in which the paths were first named.
    package var preflights: [Preflight]
    /// Set when the API itself is made elsewhere and this service only adds to it.
    package var external: ExternalAPI?
    /// Where it is reached; its deployment goes there.
    package var stage: Stage
    /// Whether the address that API Gateway gives is off, so that only domains of one's own reach the API.
    package var disablesDefaultEndpoint: Node?
    /// What the gateway answers by itself, of a REST API.
    package var gatewayResponses: [GatewayResponse]
    package var domain: Domain?
    package var alarms: [Alarm]
    package var hasDashboard: Bool
    /// `Key: Value` of every tag; `nil` when the service speaks of none, which is not the same as an empty map.
    package var tags: Mapping?
    /// What only a REST API has.
    package var rest: RESTFeatures
    /// What only a WebSocket API has.
    package var websocket: WebSocketFeatures
    package var origin: Origin

    package init(kind: Kind, name: Node, stage: Stage = Stage(name: "dev"), origin: Origin) {
        self.kind = kind
        self.name = name
        self.routes = []
        self.authorizers = []
        self.preflights = []
        self.gatewayResponses = []
        self.alarms = []
        self.hasDashboard = false
        self.stage = stage
        self.rest = RESTFeatures()
        self.websocket = WebSocketFeatures()
        self.origin = origin
    }
}

/// An API that another stack owns.
package struct ExternalAPI: Sendable, Hashable {
    package var id: Node

    package init(id: Node) { self.id = id }
}

/// A REST API's resource that exists already.
package struct ExistingResource: Sendable, Hashable {
    /// Without slashes around it: `users/{id}`.
    package var path: String
    package var id: Node
    package var origin: Origin

    package init(path: String, id: Node, origin: Origin) {
        self.path = path
        self.id = id
        self.origin = origin
    }
}

/// The answer of a path to browsers that ask before they call.
package struct Preflight: Sendable, Hashable {
    /// Starts with a slash.
    package var path: String
    /// The union of what the routes of the path say.
    package var cors: CORS

    package init(path: String, cors: CORS) {
        self.path = path
        self.cors = cors
    }
}
