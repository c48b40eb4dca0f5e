import Tree

/// `provider.eventBridge:` of a service.
package struct EventBridgeSettingsSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>("eventBridge", "Settings of the EventBridge events.", others: .any, [])
}
