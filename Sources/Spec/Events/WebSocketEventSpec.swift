import Tree

/// `websocket:` among a function's events: a route of the WebSocket API.
package struct WebSocketEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
