import CloudFormation
import Model
import Tree

extension Lowering {
    /// Topics of MSK clusters that are polled.
    mutating func lowerMSKSources() {
        for (function, sources) in service.sources({ if case .mskSource(let source) = $0 { source } else { nil } }) {
            for source in sources { addMSKSource(source, of: function) }
            allow(["kafka:DescribeCluster", "kafka:GetBootstrapBrokers"], on: sources.map(\.arn))
            allow(Self.networkStatement)
        }
    }

    private mutating func addMSKSource(_ source: MSKSource, of function: Function) {
        var properties: Node = [
            "EventSourceArn": source.arn,
            "Topics": [Node(source.topic)],
            "AmazonManagedKafkaEventSourceConfig": source.consumerGroup.map { ["ConsumerGroupId": $0] },
            "SourceAccessConfigurations": source.scramSecret.map { [["Type": "SASL_SCRAM_512_AUTH", "URI": $0]] },
            "ProvisionedPollerConfig": source.pollers?.configuration,
        ]
        properties.setStartingPosition(source.startingPosition)
        addSourceMapping(
            Naming.mskSource(function.key, cluster: source.clusterName, topic: source.topic), of: function, properties,
            source.mapping, collision: .replaces, origin: source.origin)
    }
}

extension Naming {
    /// Cluster and topic keep 79 characters each at most, for CloudFormation takes 255 for all.
    static func mskSource(_ function: String, cluster: String, topic: String) -> String {
        let names = "\(alphanumeric(cluster).prefix(79))\(alphanumeric(topic).prefix(79))"
        return "\(self.function(function))EventSourceMappingMSK\(names)"
    }
}
