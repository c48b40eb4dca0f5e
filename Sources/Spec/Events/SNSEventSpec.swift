import Tree

/// `sns:` among a function's events: a subscription to an SNS topic.
package struct SNSEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
