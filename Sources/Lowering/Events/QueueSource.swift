import CloudFormation
import Model
import Tree

extension Lowering {
    /// An SQS queue that is polled.
    mutating func lowerQueueSources() {
        var queues: [Node] = []
        for (function, sources) in service.sources({ if case .queueSource(let source) = $0 { source } else { nil } }) {
            for source in sources {
                addQueueSource(source, of: function)
                queues.append(source.arn)
            }
        }
        allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], on: queues)
    }

    private mutating func addQueueSource(_ source: QueueSource, of function: Function) {
        addSourceMapping(
            Naming.queueSource(function.key, queue: source.name), of: function,
            [
                "EventSourceArn": source.arn,
                "FunctionResponseTypes": source.responseType.map { [$0] },
                "ScalingConfig": source.maximumConcurrency.map { ["MaximumConcurrency": $0] },
            ], source.mapping, collision: .merges, origin: source.origin)
    }
}

extension Naming {
    static func queueSource(_ function: String, queue: String) -> String {
        "\(self.function(function))EventSourceMappingSQS\(alphanumeric(queue))"
    }
}
