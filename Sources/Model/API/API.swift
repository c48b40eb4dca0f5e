import Diagnostics
import Tree

/// One API Gateway API of any kind.
package struct API: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable { case rest, http, websocket }

    package var kind: Kind
    package var name: Node
    package var description: Node?
    /// In the order written.
    package var routes: [Route]
    package var authorizers: [Authorizer]
    /// CORS of the whole API; a REST API has it by path, on its routes.
    package var cors: CORS?
    package var origin: Origin

    package init(kind: Kind, name: Node, origin: Origin) {
        self.kind = kind
        self.name = name
        self.routes = []
        self.authorizers = []
        self.origin = origin
    }
}
