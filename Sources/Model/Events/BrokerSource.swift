import Diagnostics
import Tree

/// A queue of an Amazon MQ broker that is polled.
package struct BrokerSource: Sendable, Hashable {
    /// ARN of the broker.
    package var arn: Node
    package var queue: String
    /// ARN of the secret with user and password.
    package var credentials: Node
    package var mapping: SourceMapping
    package var origin: Origin

    package init(arn: Node, queue: String, credentials: Node, mapping: SourceMapping, origin: Origin) {
        self.arn = arn
        self.queue = queue
        self.credentials = credentials
        self.mapping = mapping
        self.origin = origin
    }
}
