import Tree

/// `rabbitmq:` among a function's events: a RabbitMQ queue that is polled.
package struct RabbitMQEventSpec: BrokerEventSpec {
    package var node = Node.null
    package var arn: Node?
    package var basicAuthArn: Node?
    package var queue: Expr<String>?
    package var virtualHost: Expr<String>?
    package var batchSize: Expr<Int>?
    package var maximumBatchingWindow: Expr<Int>?
    package var enabled: Expr<Bool>?
    package var filterPatterns: Node?

    package init() {}

    package static let table = Table<Self>(
        "rabbitmq event", "A RabbitMQ queue that is polled.",
        brokerFields + [
            Field(
                "virtualHost", \.virtualHost, .string, "Virtual host that the queue is in. The broker's default is `/`."
            )
        ])
}
