import Tree

/// A published state of an API, with the settings of its traffic.
package struct Stage: Sendable, Hashable {
    /// Also the first part of the path in an address, except for `$default`.
    package var name: Node
    /// A line for every request; `nil` when none are written.
    package var accessLog: AccessLog?
    /// What happens to messages on the way; of a WebSocket API, `nil` when nobody asked for logs.
    package var executionLog: ExecutionLog?
    /// Whether every route has metrics of its own.
    package var hasRouteMetrics: Node
    /// Whether requests are traced with X-Ray.
    package var isTraced: Bool
    package var variables: Mapping?
    package var throttle: Throttle?
    package var cache: StageCache?
    package var canary: Canary?
    /// Whether changes go live by themselves. HTTP and WebSocket.
    package var deploysByItself: Node
    package var clientCertificate: ClientCertificate?
    package var firewall: Firewall?

    package init(name: Node, accessLog: AccessLog? = nil, isTraced: Bool = false) {
        self.name = name
        self.accessLog = accessLog
        self.hasRouteMetrics = false
        self.isTraced = isTraced
        self.deploysByItself = true
    }
}

/// Where a stage writes a line for every request.
package struct AccessLog: Sendable, Hashable {
    /// Name of the log group.
    package var group: String
    /// ARN that the lines go to instead of a group of the API's own.
    package var destination: Node?
    /// The line, with `$context.…` variables; `nil` means the kind's usual one.
    package var format: Node?
    /// Days; `nil` keeps the lines for ever.
    package var retention: Node?
    /// Whether lines are written; the group is there anyway.
    package var isOn = true
    /// What is masked in the lines.
    package var dataProtection: Node?

    package init(group: String, format: Node? = nil, retention: Node? = nil, dataProtection: Node? = nil) {
        self.group = group
        self.format = format
        self.retention = retention
        self.dataProtection = dataProtection
    }
}

/// What a stage logs of the way of messages through the API.
package struct ExecutionLog: Sendable, Hashable {
    /// `INFO`, `ERROR` or `OFF`.
    package var level: Node
    /// Whether whole messages are logged.
    package var includesData: Node

    package init(level: Node, includesData: Node) {
        self.level = level
        self.includesData = includesData
    }
}
