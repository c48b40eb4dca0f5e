import Tree

/// `provider.eventBridge:` of a service.
package struct EventBridgeSettingsSpec: SpecObject {
    package var node = Node.null
    package var useCloudFormation: Expr<Bool>?

    package init() {}

    package static let table = Table<Self>(
        "eventBridge", "Settings of the EventBridge events.",
        [
            Field(
                "useCloudFormation", \.useCloudFormation, .boolean,
                "Whether CloudFormation makes rules and buses itself; `false` uses a function of gwc. Default `true`, "
                    + "but `false` when `eventBridge` is there without it.")
        ])
}
