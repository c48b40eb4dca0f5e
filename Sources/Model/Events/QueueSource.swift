import Diagnostics
import Tree

/// An SQS queue that is polled.
package struct QueueSource: Sendable, Hashable {
    package var arn: Node
    /// Name of the queue, or of what gives its ARN: part of the logical id.
    package var name: String
    package var mapping: SourceMapping
    /// `ReportBatchItemFailures`, when the function names the messages that failed.
    package var responseType: Node?
    /// Calls of the function at one time for this queue, 2 to 1000.
    package var maximumConcurrency: Node?
    package var origin: Origin

    package init(arn: Node, name: String, mapping: SourceMapping, origin: Origin) {
        self.arn = arn
        self.name = name
        self.mapping = mapping
        self.origin = origin
    }
}
