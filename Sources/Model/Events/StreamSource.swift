import Diagnostics
import Tree

/// A DynamoDB or Kinesis stream that is read.
package struct StreamSource: Sendable, Hashable {
    /// Who reads a Kinesis stream with throughput of its own.
    package enum Consumer: Sendable, Hashable {
        /// A consumer that the stack makes; its name ends in the service's and the stage's name when it is `scoped`.
        case made(scoped: Bool)
        /// A consumer that exists, by its ARN.
        case existing(Node)
    }

    /// Where batches go that were given up.
    package struct Destination: Sendable, Hashable {
        package var arn: Node
        /// Whether it is an SNS topic; an SQS queue otherwise.
        package var isTopic: Bool

        package init(arn: Node, isTopic: Bool) {
            self.arn = arn
            self.isTopic = isTopic
        }
    }

    package var arn: Node
    /// Name of the stream or table, or of what gives its ARN: part of the logical id.
    package var name: String
    /// `dynamodb` or `kinesis`: the service in the ARN.
    package var service: String
    package var mapping: SourceMapping
    package var startingPosition: StartingPosition
    package var consumer: Consumer?
    /// Batches of one shard that are worked on at one time, 1 to 10.
    package var parallelizationFactor: Node?
    package var maximumRetryAttempts: Node?
    /// Seconds after which a record is dropped, or -1.
    package var maximumRecordAge: Node?
    /// Whether a failed batch is halved before it comes again.
    package var bisectsOnError: Node?
    /// `ReportBatchItemFailures`, when the function names the records that failed.
    package var responseType: Node?
    /// Seconds of the windows over which the function aggregates.
    package var tumblingWindow: Node?
    package var onFailure: Destination?
    package var origin: Origin

    package init(
        arn: Node, name: String, service: String, mapping: SourceMapping, startingPosition: StartingPosition,
        origin: Origin
    ) {
        self.arn = arn
        self.name = name
        self.service = service
        self.mapping = mapping
        self.startingPosition = startingPosition
        self.origin = origin
    }
}
