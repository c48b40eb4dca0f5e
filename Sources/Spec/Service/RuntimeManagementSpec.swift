import Tree

/// `runtimeManagement:`, as a map.
package struct RuntimeManagementSpec: SpecObject {
    package var node = Node.null
    package var mode: Expr<String>?
    package var arn: Node?

    package init() {}

    package static let table = Table<Self>(
        "runtimeManagement", "When Lambda updates the runtime.",
        [
            Field("mode", \.mode, .values("auto", "onFunctionUpdate", "manual"), "Who decides about updates."),
            Field("arn", \.arn, .arn, "The runtime version to stay at, with `manual`."),
        ])

    /// A mode by itself, or the map.
    package static let choice: Schema = .anyOf([.values("auto", "onFunctionUpdate"), schema])
}
