import Tree

/// `provider.kinesis:` of a service.
package struct KinesisSettingsSpec: SpecObject {
    package var node = Node.null
    package var consumerNamingMode: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "kinesis", "Settings of the Kinesis streams' events.",
        [
            Field(
                "consumerNamingMode", \.consumerNamingMode, .values("serviceSpecific"),
                "`serviceSpecific` puts service and stage into the names of consumers, so that two services can have one each of one stream."
            )
        ])
}
