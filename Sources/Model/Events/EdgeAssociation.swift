import Diagnostics
import Tree

/// A Lambda@Edge association of a CloudFront distribution.
package struct EdgeAssociation: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
