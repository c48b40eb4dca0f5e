import Tree

/// `s3:` among a function's events: notifications of an S3 bucket.
package struct S3EventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
