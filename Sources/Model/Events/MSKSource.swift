import Diagnostics
import Tree

/// A topic of an MSK cluster that is polled.
package struct MSKSource: Sendable, Hashable {
    /// ARN of the cluster.
    package var arn: Node
    /// Name of the cluster, or of what gives its ARN: part of the logical id.
    package var clusterName: String
    package var topic: String
    package var mapping: SourceMapping
    package var startingPosition: StartingPosition
    package var consumerGroup: Node?
    /// ARN of the secret for SASL/SCRAM-512.
    package var scramSecret: Node?
    package var pollers: PollerCount?
    package var origin: Origin

    package init(
        arn: Node, clusterName: String, topic: String, mapping: SourceMapping, startingPosition: StartingPosition,
        origin: Origin
    ) {
        self.arn = arn
        self.clusterName = clusterName
        self.topic = topic
        self.mapping = mapping
        self.startingPosition = startingPosition
        self.origin = origin
    }
}
