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
        // A provider without a runtime has that of functions that name none.
        let runtime = provider["runtime"]?.ifTruthy?.printed ?? Self.defaultRuntime
        if runtime.hasPrefix("nodejs") { helpers.runtime = Node(runtime) }
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

extension Resolver {
    mutating func checkHelperFunctions(of service: Service) {
        let logging = service.apis.filter { $0.kind != .http && $0.key == nil && $0.stage.accessLog != nil }
        if !logging.isEmpty { noteLogRole() }
        if !logging.isEmpty || service.functions.lazy.flatMap(\.triggers).contains(where: \.needsHelper) {
            checkHelperRuntime()
        }
    }

    /// The helpers use the AWS SDK that came into Lambda with Node.js 18, and run on the service's runtime.
    private mutating func checkHelperRuntime() {
        guard let runtime = spec.provider?.node["runtime"], let text = runtime.string,
            ["nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x"].contains(text)
        else { return }
        diagnostics.warning(
            "helper-runtime", "`\(text)` lacks the AWS SDK that the helper functions need", at: runtime.origin,
            help: "use `nodejs20.x` or newer as the runtime of the provider")
    }

    private mutating func noteLogRole() {
        let logs = spec.provider?.node["logs"]
        guard logs?["restApi"]?["roleManagedExternally"]?.isTruthy != true else { return }
        let place = [logs?["restApi"], logs?["websocket"]].firstTruthy?.origin ?? spec.origin
        diagnostics.note(
            "custom-resource", "a helper function has to see that API Gateway may write logs", at: place,
            help: "make one `AWS::ApiGateway::Account` in the account and region, and set "
                + "`provider.logs.restApi.roleManagedExternally: true`")
    }
}

extension Trigger {
    /// Whether a function of ours has to make it.
    fileprivate var needsHelper: Bool {
        switch self {
        case .bucketNotification(let notification):
            if case .existing = notification.bucket { true } else { false }
        case .userPoolTrigger(let trigger): trigger.isExisting
        case .busRule(let rule): rule.maker != .cloudFormation
        default: false
        }
    }
}
