import Tree

/// `cloudFront:` among a function's events: a Lambda@Edge association of a CloudFront distribution.
package struct CloudFrontEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
