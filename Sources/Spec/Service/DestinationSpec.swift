import Tree

/// A destination whose ARN a CloudFormation function gives.
package struct DestinationSpec: SpecObject {
    package var node = Node.null
    package var arn: Node?
    package var type: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "destination", "A destination whose ARN a CloudFormation function gives.",
        [
            Field("arn", \.arn, .stringFunction, required: true, "Its ARN."),
            Field("type", \.type, .values("function", "sns", "sqs", "eventBus"), required: true, "What it is."),
        ])
}
