import Tree

/// An alarm of `provider.rollbackConfiguration`.
package struct RollbackTriggerSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "trigger", "An alarm that rolls a deployment back.",
        [
            Field(carried: "Arn", .arnText, required: true, "ARN of the alarm."),
            Field(carried: "Type", .values("AWS::CloudWatch::Alarm"), required: true, "`AWS::CloudWatch::Alarm`."),
        ])
}
