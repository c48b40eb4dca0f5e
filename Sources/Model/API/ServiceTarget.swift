import Tree

/// A service of AWS that a route calls without a function in between.
package struct ServiceTarget: Sendable, Hashable {
    /// As integrations name it: `sqs`, `dynamodb`, `states`.
    package var service: String
    /// What stands behind the service in the integration's address: `action/PutItem` or `path/…`.
    package var address: Node
    /// Of an HTTP API: `SQS-SendMessage` and the like; the address has no use there.
    package var subtype: String?
    /// What stands before the service's name where a resource has a host of its own: `search-x` of `search-x.es`.
    package var host: Node?
    /// Of the request that the service gets.
    package var method: String
    /// `nil` is the region of the stack.
    package var region: Node?
    /// A role of the author's own; `nil` makes one with exactly `rights`.
    package var role: Node?
    package var rights: [Right]

    package init(service: String, address: Node, method: String = "POST", rights: [Right] = []) {
        self.service = service
        self.address = address
        self.method = method
        self.rights = rights
    }
}

/// What a role may do: actions on resources.
package struct Right: Sendable, Hashable {
    package var actions: [String]
    package var resources: [Node]

    package init(_ actions: [String], on resources: [Node]) {
        self.actions = actions
        self.resources = resources
    }
}
