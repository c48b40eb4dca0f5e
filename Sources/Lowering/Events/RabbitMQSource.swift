import Model
import Tree

extension Lowering {
    /// RabbitMQ queues that are polled.
    mutating func lowerRabbitMQSources() {
        for (function, sources) in service.sources({ if case .rabbitMQSource(let source) = $0 { source } else { nil } })
        {
            let brokers = sources.map { source in
                let host: [Node] = source.virtualHost.map { [["Type": "VIRTUAL_HOST", "URI": $0]] } ?? []
                return (broker: source.broker, access: host)
            }
            addBrokerSources(brokers, engine: "RabbitMQ", of: function)
        }
    }
}
