import Diagnostics
import Tree

/// A cache in front of the integrations of a stage.
package struct StageCache: Sendable, Hashable {
    /// GB.
    package var size: Node
    package var rules: RouteCache

    package init(size: Node, rules: RouteCache) {
        self.size = size
        self.rules = rules
    }
}

/// How answers are kept.
package struct RouteCache: Sendable, Hashable {
    package var isOn: Bool
    /// Seconds.
    package var ttl: Node?
    package var isEncrypted: Node
    /// What tells requests apart, as `method.request.querystring.page`.
    package var keys: [Node]

    package init(
        isOn: Bool = true, ttl: Node? = nil, isEncrypted: Node = true, keys: [Node] = []
    ) {
        self.isOn = isOn
        self.ttl = ttl
        self.isEncrypted = isEncrypted
        self.keys = keys
    }
}

/// A part of the requests goes to the newest deployment.
package struct Canary: Sendable, Hashable {
    package var percent: Node
    package var variables: Mapping?
    package var usesStageCache: Node

    package init(percent: Node, variables: Mapping?, usesStageCache: Node) {
        self.percent = percent
        self.variables = variables
        self.usesStageCache = usesStageCache
    }
}

/// What the gateway shows to HTTP backends.
package enum ClientCertificate: Sendable, Hashable {
    case made
    case existing(Node)
}

/// What the gateway answers by itself.
package struct GatewayResponse: Sendable, Hashable {
    /// `DEFAULT_4XX`, `UNAUTHORIZED` and so on.
    package var type: String
    package var status: Node?
    /// Names of headers, and where their values come from.
    package var headers: Mapping
    /// By content type.
    package var templates: Mapping
    package var origin: Origin

    package init(
        type: String, status: Node? = nil, headers: Mapping = Mapping(), templates: Mapping = Mapping(), origin: Origin
    ) {
        self.type = type
        self.status = status
        self.headers = headers
        self.templates = templates
        self.origin = origin
    }
}

/// A table for the ids of connections of a WebSocket API.
package struct ConnectionTable: Sendable, Hashable {
    /// `nil` lets CloudFormation make one up.
    package var name: Node?
    /// Seconds for which an id is kept at most.
    package var ttl: Node
    package var origin: Origin

    package init(name: Node?, ttl: Node, origin: Origin) {
        self.name = name
        self.ttl = ttl
        self.origin = origin
    }
}
