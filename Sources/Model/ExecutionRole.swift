import Diagnostics
import Tree

/// The execution role that the functions of a service share.
package struct ExecutionRole: Sendable, Hashable {
    /// `nil` for `<service>-<stage>-<region>-lambdaRole`.
    package var name: Node?
    package var path: Node
    package var statements: [Node]
    package var managedPolicies: [Node]
    package var permissionsBoundary: Node?
    package var tags: Mapping?
    /// Whether a function is in a VPC, which takes the right to manage network interfaces.
    package var managesNetworkInterfaces: Bool
    package var origin: Origin

    package init(origin: Origin) {
        self.name = nil
        self.path = "/"
        self.statements = []
        self.managedPolicies = []
        self.managesNetworkInterfaces = false
        self.origin = origin
    }
}
