import Tree

/// `stream:` among a function's events: a DynamoDB or Kinesis stream that is read.
package struct StreamEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
