import Diagnostics
import Tree

/// A Lambda@Edge association of a CloudFront distribution, as one event of a function describes it.
package struct EdgeAssociation: Sendable, Hashable {
    /// `viewer-request`, `origin-request`, `origin-response` or `viewer-response`.
    package var event: Node?
    /// Whether the function gets the body of requests.
    package var includesBody: Node?
    /// Whether requests that match no path go to the source.
    package var isDefaultSource: Bool
    package var source: Distribution.Source
    /// What the event says of the requests of its path.
    package var behavior: Distribution.Behavior
    package var origin: Origin

    package init(source: Distribution.Source, behavior: Distribution.Behavior, origin: Origin) {
        self.isDefaultSource = false
        self.source = source
        self.behavior = behavior
        self.origin = origin
    }
}
