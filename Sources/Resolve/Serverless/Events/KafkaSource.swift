import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `kafka:` as a topic of a self-managed Kafka cluster that is polled; `nil` when it can never deploy, and then the
    /// reason is reported.
    mutating func resolve(_ event: KafkaEventSpec, of function: FunctionSpec) -> KafkaSource? {
        guard
            let access = required(event.accessConfigurations, "accessConfigurations", of: "kafka", at: event.origin),
            let topic = required(event.topic?.node.text, "topic", of: "kafka", at: event.origin),
            hasWholeNetwork(access),
            let position = startingPosition(event.startingPosition, event.startingPositionTimestamp)
        else { return nil }
        var source = KafkaSource(
            topic: topic, bootstrapServers: event.bootstrapServers,
            access: (access.map?.entries ?? []).flatMap { kafkaAccess($0) },
            mapping: mapping(event, window: event.maximumBatchingWindow?.node.ifTruthy), startingPosition: position,
            origin: event.origin)
        source.consumerGroup = event.consumerGroupId?.node.ifTruthy
        source.onFailure = event.onFailureDestination?.ifTruthy
        source.pollers = event.provisionedPollerConfig.map(pollerCount)
        return source
    }

    /// The counts under the guide's names, or under CloudFormation's, which `msk` hands on as they are.
    func pollerCount(_ spec: KafkaPollersSpec) -> PollerCount {
        PollerCount(
            minimum: spec.minimumPollers?.node ?? spec.node["MinimumPollers"],
            maximum: spec.maximumPollers?.node ?? spec.node["MaximumPollers"])
    }

    /// Subnets and security groups go together.
    private mutating func hasWholeNetwork(_ access: Node) -> Bool {
        let names = ["vpcSubnet", "vpcSecurityGroup"]
        let there = names.filter { access[$0]?.isTruthy ?? false }
        guard there.count == 1, let key = access.map?.entry(there[0]) else { return true }
        let missing = names[0] == key.key ? names[1] : names[0]
        diagnostics.error(
            "incomplete-network", "`\(key.key)` needs a `\(missing)` beside it", at: Origin(key.keySpan),
            help: "to reach brokers in a VPC, Lambda takes subnets and security groups together")
        return false
    }

    /// The values of one key of `accessConfigurations`, each as an entry of its own.
    private mutating func kafkaAccess(_ entry: Mapping.Entry) -> [KafkaSource.Access] {
        let kind = kafkaAccessKinds[entry.key] ?? .other(type: entry.key)
        return (entry.value.list ?? [entry.value]).compactMap { value in
            if let text = value.text { return KafkaSource.Access(kind: kind, value: text) }
            diagnostics.error(
                "text-only", "`\(entry.key)` takes text only, and this is \(value.quoted)", at: value.origin,
                help: "the framework writes such values into a text, where CloudFormation resolves nothing")
            return nil
        }
    }
}

private let kafkaAccessKinds: [String: KafkaSource.Access.Kind] = [
    "vpcSubnet": .subnet,
    "vpcSecurityGroup": .securityGroup,
    "saslPlainAuth": .secret(type: "BASIC_AUTH"),
    "saslScram256Auth": .secret(type: "SASL_SCRAM_256_AUTH"),
    "saslScram512Auth": .secret(type: "SASL_SCRAM_512_AUTH"),
    "clientCertificateTlsAuth": .secret(type: "CLIENT_CERTIFICATE_TLS_AUTH"),
    "serverRootCaCertificate": .secret(type: "SERVER_ROOT_CA_CERTIFICATE"),
]
