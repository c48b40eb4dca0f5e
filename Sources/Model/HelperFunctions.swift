import Tree

/// How the functions of our own run that stand behind custom resources, such as the one that writes the notifications of
/// an existing bucket.
package struct HelperFunctions: Sendable, Hashable {
    /// Role that CloudFormation deploys with: the helpers run as it too. Without one they get a role of their own.
    package var role: Node?
    /// Lambda runtime of the helpers: the service's, when it is a Node.js one.
    package var runtime: Node
    /// Whether the helpers write logs.
    package var writesLogs: Bool
    /// Days for which their logs are kept, and the policy that masks data in them.
    package var logRetention: Node?
    package var logDataProtection: Node?
    /// Role that API Gateway shall write its logs with; `nil` makes one.
    package var apiGatewayLogRole: Node?
    /// Whether API Gateway's log role is none of this service's business.
    package var leavesAPIGatewayLogRoleAlone: Bool

    package init() {
        runtime = "nodejs24.x"
        writesLogs = false
        leavesAPIGatewayLogRoleAlone = false
    }
}
