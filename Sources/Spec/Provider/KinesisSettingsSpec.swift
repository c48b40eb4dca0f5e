import Tree

/// `provider.kinesis:` of a service.
package struct KinesisSettingsSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "kinesis", "Settings of the Kinesis events.",
        [
            Field(
                carried: "consumerNamingMode", .values("serviceSpecific"),
                "Puts the service and the stage into the names of consumers.")
        ])
}
