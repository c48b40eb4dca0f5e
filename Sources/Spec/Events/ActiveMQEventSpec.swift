import Tree

/// `activemq:` among a function's events: an ActiveMQ queue that is polled.
package struct ActiveMQEventSpec: BrokerEventSpec {
    package var node = Node.null
    package var arn: Node?
    package var basicAuthArn: Node?
    package var queue: Expr<String>?
    package var batchSize: Expr<Int>?
    package var maximumBatchingWindow: Expr<Int>?
    package var enabled: Expr<Bool>?
    package var filterPatterns: Node?

    package init() {}

    package static let table = Table<Self>("activemq event", "An ActiveMQ queue that is polled.", brokerFields)
}
