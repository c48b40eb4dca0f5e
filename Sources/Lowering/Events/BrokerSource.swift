import CloudFormation
import Model
import Tree

extension Lowering {
    /// Adds a function's queues of Amazon MQ brokers of one engine; each with what Lambda needs besides the password.
    mutating func addBrokerSources(
        _ sources: [(broker: BrokerSource, access: [Node])], engine: String, of function: Function
    ) {
        for (broker, access) in sources {
            addSourceMapping(
                Naming.brokerSource(function.key, engine: engine, queue: broker.queue), of: function,
                [
                    "EventSourceArn": broker.arn,
                    "Queues": [Node(broker.queue)],
                    "SourceAccessConfigurations": Node([["Type": "BASIC_AUTH", "URI": broker.credentials]] + access),
                ], broker.mapping, collision: .replaces, origin: broker.origin)
        }
        allow(["secretsmanager:GetSecretValue"], on: sources.map(\.broker.credentials))
        allow(["mq:DescribeBroker"], on: sources.map(\.broker.arn))
        allow(Self.networkStatement)
    }
}

extension Naming {
    /// The queue keeps 150 characters at most, for CloudFormation takes 255 for all.
    static func brokerSource(_ function: String, engine: String, queue: String) -> String {
        "\(self.function(function))EventSourceMapping\(engine)\(alphanumeric(queue).prefix(150))"
    }
}
