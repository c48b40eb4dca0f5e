import Tree

/// `sqs:` among a function's events: an SQS queue that is polled.
package struct SQSEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
