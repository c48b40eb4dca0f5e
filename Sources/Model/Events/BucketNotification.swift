import Diagnostics
import Tree

/// Notifications of an S3 bucket.
package struct BucketNotification: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
