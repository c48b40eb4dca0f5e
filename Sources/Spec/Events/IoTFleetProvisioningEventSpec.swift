import Tree

/// `iotFleetProvisioning:` among a function's events: the hook of an IoT provisioning template.
package struct IoTFleetProvisioningEventSpec: SpecObject {
    package var node = Node.null
    package var templateBody: Node?
    package var provisioningRoleArn: Node?
    package var templateName: Expr<String>?
    package var enabled: Expr<Bool>?

    package init() {}

    package static let table = Table<Self>(
        "iotFleetProvisioning event", "The hook of an IoT provisioning template; one a function.",
        [
            Field(
                "templateBody", \.templateBody, .map(.any), required: true,
                "The provisioning template: `Parameters` and `Resources` as AWS IoT documents them."),
            Field(
                "provisioningRoleArn", \.provisioningRoleArn, .arn, required: true,
                "ARN of the role with which AWS IoT makes the things."),
            Field(
                "templateName", \.templateName, .string, "Name of the template. AWS makes one up when there is none."),
            Field("enabled", \.enabled, .boolean, "`false` makes the template and leaves it off."),
        ])
}
