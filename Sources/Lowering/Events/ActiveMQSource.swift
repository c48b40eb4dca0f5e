import Model

extension Lowering {
    /// ActiveMQ queues that are polled.
    mutating func lowerActiveMQSources() {
        for (function, sources) in service.sources({ if case .activeMQSource(let source) = $0 { source } else { nil } })
        {
            addBrokerSources(sources.map { ($0.broker, []) }, engine: "ActiveMQ", of: function)
        }
    }
}
