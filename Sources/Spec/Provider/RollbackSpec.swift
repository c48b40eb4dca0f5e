import Tree

/// `provider.rollbackConfiguration:`.
package struct RollbackSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "rollbackConfiguration", "Alarms that roll a deployment back.",
        [
            Field(carried: "RollbackTriggers", .list(RollbackTriggerSpec.schema), "The alarms."),
            Field(carried: "MonitoringTimeInMinutes", .integer(0...Int.max), "Minutes to watch them."),
        ])
}
