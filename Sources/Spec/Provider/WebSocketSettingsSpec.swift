import Tree

/// `provider.websocket:` of a service.
package struct WebSocketSettingsSpec: SpecObject {
    package var node = Node.null
    package var useProviderTags: Node?

    package init() {}

    package static let table = Table<Self>(
        "websocket", "Settings of the WebSocket API.",
        [
            Field(
                "useProviderTags", \.useProviderTags, .boolean,
                "Whether the API gets the tags of the provider. Default `false`.")
        ])
}
