import Tree

/// Where the artifacts of a deployment go.
package struct DeploymentBucket: Sendable, Hashable {
    /// A bucket that exists; `nil` for one in the stack.
    package var name: Node?
    package var tags: Mapping?
    package var blocksPublicAccess = false
    package var isVersioned = false
    /// Whether the bucket in the stack gets the policy that refuses connections without TLS.
    package var hasPolicy = true

    package init() {}
}
