import Tree

/// What only a WebSocket API has.
package struct WebSocketFeatures: Sendable, Hashable {
    /// What picks the route of a message: `$request.body.action`.
    package var routeSelection: Node

    package var connections: ConnectionTable?

    package init() { routeSelection = "$request.body.action" }
}
