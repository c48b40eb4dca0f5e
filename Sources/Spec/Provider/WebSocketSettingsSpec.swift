import Tree

/// `provider.websocket:` of a service.
package struct WebSocketSettingsSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>("websocket", "Settings of the WebSocket API.", others: .any, [])
}
