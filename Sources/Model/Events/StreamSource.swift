import Diagnostics
import Tree

/// A DynamoDB or Kinesis stream that is read.
package struct StreamSource: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
