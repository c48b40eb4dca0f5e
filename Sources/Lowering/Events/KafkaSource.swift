import CloudFormation
import Model
import Tree

extension Lowering {
    /// Topics of self-managed Kafka clusters that are polled.
    mutating func lowerKafkaSources() {
        for (function, sources) in service.sources({ if case .kafkaSource(let source) = $0 { source } else { nil } }) {
            for source in sources { addKafkaSource(source, of: function) }
            let access = sources.flatMap(\.access)
            allow(["secretsmanager:GetSecretValue"], on: access.filter(\.isSecret).map { Node($0.value) })
            if access.contains(where: \.isNetwork) { allow(Self.networkStatement) }
        }
    }

    private mutating func addKafkaSource(_ source: KafkaSource, of function: Function) {
        var properties: Node = [
            "SelfManagedEventSource": ["Endpoints": ["KafkaBootstrapServers": source.bootstrapServers]],
            "Topics": [Node(source.topic)],
            "SourceAccessConfigurations": Node(source.access.map(\.configuration)),
            "SelfManagedKafkaEventSourceConfig": source.consumerGroup.map { ["ConsumerGroupId": $0] },
            "DestinationConfig": source.onFailure.map { ["OnFailure": ["Destination": $0]] },
            "ProvisionedPollerConfig": source.pollers?.configuration,
        ]
        properties.setStartingPosition(source.startingPosition)
        addSourceMapping(
            Naming.kafkaSource(function.key, topic: source.topic), of: function, properties, source.mapping,
            collision: .replaces, origin: source.origin)
    }
}

extension KafkaSource.Access {
    fileprivate var isSecret: Bool { if case .secret = kind { true } else { false } }
    fileprivate var isNetwork: Bool { kind == .subnet || kind == .securityGroup }

    fileprivate var configuration: Node {
        switch kind {
        case .subnet: ["Type": "VPC_SUBNET", "URI": "subnet:\(value)"]
        case .securityGroup: ["Type": "VPC_SECURITY_GROUP", "URI": "security_group:\(value)"]
        case .secret(let type), .other(let type): ["Type": Node(type), "URI": Node(value)]
        }
    }
}

extension Naming {
    /// The topic keeps 158 characters at most, for CloudFormation takes 255 for all.
    static func kafkaSource(_ function: String, topic: String) -> String {
        "\(self.function(function))EventSourceMappingKafka\(alphanumeric(topic).prefix(158))"
    }
}
