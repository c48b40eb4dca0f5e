import Diagnostics
import Tree

/// A topic of a self-managed Kafka cluster that is polled.
package struct KafkaSource: Sendable, Hashable {
    /// A way to reach the cluster, or proof of who comes.
    package struct Access: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case subnet, securityGroup
            /// A secret, with Lambda's word for what is in it, such as `SASL_SCRAM_512_AUTH`.
            case secret(type: String)
            /// A word of the author's that is handed on.
            case other(type: String)
        }

        package var kind: Kind
        /// An id of the network or the ARN of a secret.
        package var value: String

        package init(kind: Kind, value: String) {
            self.kind = kind
            self.value = value
        }
    }

    package var topic: String
    /// Addresses of brokers, `host:port`.
    package var bootstrapServers: Node?
    package var access: [Access]
    package var mapping: SourceMapping
    package var startingPosition: StartingPosition
    package var consumerGroup: Node?
    package var pollers: PollerCount?
    /// ARN of what batches go to that were given up.
    package var onFailure: Node?
    package var origin: Origin

    package init(
        topic: String, bootstrapServers: Node?, access: [Access], mapping: SourceMapping,
        startingPosition: StartingPosition, origin: Origin
    ) {
        self.topic = topic
        self.bootstrapServers = bootstrapServers
        self.access = access
        self.mapping = mapping
        self.startingPosition = startingPosition
        self.origin = origin
    }
}
