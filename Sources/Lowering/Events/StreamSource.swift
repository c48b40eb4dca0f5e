import CloudFormation
import Model
import Tree

extension Lowering {
    /// DynamoDB and Kinesis streams that are read.
    mutating func lowerStreamSources() {
        for (function, sources) in service.sources({ if case .streamSource(let source) = $0 { source } else { nil } }) {
            for source in sources { addStreamSource(source, of: function) }
            allowReading(sources, function)
        }
    }

    private mutating func addStreamSource(_ source: StreamSource, of function: Function) {
        var properties: Node = [
            "EventSourceArn": consumerARN(of: source, function) ?? source.arn,
            "ParallelizationFactor": source.parallelizationFactor,
            "MaximumRetryAttempts": source.maximumRetryAttempts,
            "BisectBatchOnFunctionError": source.bisectsOnError,
            "FunctionResponseTypes": source.responseType.map { [$0] },
            "MaximumRecordAgeInSeconds": source.maximumRecordAge,
            "TumblingWindowInSeconds": source.tumblingWindow,
            "DestinationConfig": source.onFailure.map { ["OnFailure": ["Destination": $0.arn]] },
        ]
        properties.setStartingPosition(source.startingPosition)
        let consumer = madeConsumer(of: source, function)
        addSourceMapping(
            Naming.streamSource(function.key, service: source.service, stream: source.name), of: function, properties,
            source.mapping, dependsOn: [consumer?.logicalID].compactMap { $0 }, collision: .merges,
            origin: source.origin)
        if let consumer {
            graph[consumer.logicalID] = Resource(
                "AWS::Kinesis::StreamConsumer", ["StreamARN": source.arn, "ConsumerName": Node(consumer.name)],
                origin: source.origin)
        }
    }

    /// Name and logical id of the consumer that the stack makes for a source.
    private func madeConsumer(of source: StreamSource, _ function: Function) -> (name: String, logicalID: String)? {
        guard source.service == "kinesis", case .made(let scoped) = source.consumer else { return nil }
        let scope = scoped ? "\(service.name)\(service.stage)" : ""
        let name = "\(function.key)\(source.name)\(scope)Consumer"
        return (name, "\(Naming.function(name))StreamConsumer")
    }

    /// ARN of the consumer that reads a Kinesis stream; of a DynamoDB stream there is none.
    private func consumerARN(of source: StreamSource, _ function: Function) -> Node? {
        guard source.service == "kinesis", let consumer = source.consumer else { return nil }
        if case .existing(let arn) = consumer { return arn }
        return madeConsumer(of: source, function).map { .ref($0.logicalID) }
    }

    private mutating func allowReading(_ sources: [StreamSource], _ function: Function) {
        let tables = sources.filter { $0.service == "dynamodb" }
        let streams = sources.filter { $0.service != "dynamodb" }
        allow(
            [
                "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:DescribeStream", "dynamodb:ListStreams",
            ], on: tables.map(\.arn))
        allow(
            ["kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:DescribeStream", "kinesis:ListStreams"],
            on: streams.filter { $0.consumer == nil }.map(\.arn))
        allow(
            [
                "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:DescribeStreamSummary",
                "kinesis:ListShards",
            ], on: streams.filter { $0.consumer != nil }.map(\.arn))
        allow(["kinesis:SubscribeToShard"], on: streams.compactMap { consumerARN(of: $0, function) })
        let destinations = sources.compactMap(\.onFailure)
        allow(["sns:Publish"], on: destinations.filter(\.isTopic).map(\.arn))
        allow(["sqs:ListQueues", "sqs:SendMessage"], on: destinations.filter { !$0.isTopic }.map(\.arn))
    }
}

extension Naming {
    static func streamSource(_ function: String, service: String, stream: String) -> String {
        "\(self.function(function))EventSourceMapping\(capitalised(service))\(alphanumeric(stream))"
    }
}
