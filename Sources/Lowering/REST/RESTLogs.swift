import CloudFormation
import Model
import Tree

extension Lowering {
    /// The group that the stage's access log goes to, and the account's right to write logs.
    mutating func addRESTLogs(_ rest: RESTLowering) {
        guard let log = rest.api.stage.accessLog else { return }
        graph[Naming.restLogGroup] = Resource(
            "AWS::Logs::LogGroup",
            [
                "LogGroupName": Node(log.group), "RetentionInDays": log.retention,
                "DataProtectionPolicy": log.dataProtection,
            ], origin: rest.api.origin)
        ensureAPIGatewayLogRole()
    }
}
