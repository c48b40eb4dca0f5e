import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// How the functions behind custom resources run.
    mutating func resolveHelperFunctions() -> HelperFunctions {
        var helpers = HelperFunctions()
        guard let provider = spec.provider?.node else { return helpers }
        helpers.role = [provider["iam"]?["deploymentRole"], provider["cfnRole"]].firstTruthy
        if let runtime = provider["runtime"]?.string, runtime.hasPrefix("nodejs") { helpers.runtime = Node(runtime) }
        let logs = provider["logs"]
        helpers.writesLogs = logs?["frameworkLambda"]?.isTruthy ?? false
        helpers.logRetention = [provider["logRetentionInDays"]].firstTruthy
        helpers.logDataProtection = [provider["logDataProtectionPolicy"]].firstTruthy
        helpers.apiGatewayLogRole = [logs?["restApi"]?["role"]].firstTruthy
        helpers.leavesAPIGatewayLogRoleAlone = logs?["restApi"]?["roleManagedExternally"]?.isTruthy ?? false
        return helpers
    }
}

extension Array where Element == Node? {
    /// The first value that JavaScript would take for true.
    var firstTruthy: Node? { lazy.compactMap { $0 }.first(where: \.isTruthy) }
}
