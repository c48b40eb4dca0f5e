import Tree

/// A published state of an API, with the settings of its traffic.
package struct Stage: Sendable, Hashable {
    /// Also the first part of the path in an address, except for `$default`.
    package var name: Node
    /// A line for every request; `nil` when none are written.
    package var accessLog: AccessLog?
    /// Whether requests are traced with X-Ray.
    package var isTraced: Bool

    package init(name: Node, accessLog: AccessLog? = nil, isTraced: Bool = false) {
        self.name = name
        self.accessLog = accessLog
        self.isTraced = isTraced
    }
}

/// Where a stage writes a line for every request.
package struct AccessLog: Sendable, Hashable {
    /// Name of the log group.
    package var group: String
    /// The line, with `$context.…` variables; `nil` means the kind's usual one.
    package var format: Node?
    /// Days; `nil` keeps the lines for ever.
    package var retention: Node?
    /// What is masked in the lines.
    package var dataProtection: Node?

    package init(group: String, format: Node? = nil, retention: Node? = nil, dataProtection: Node? = nil) {
        self.group = group
        self.format = format
        self.retention = retention
        self.dataProtection = dataProtection
    }
}
