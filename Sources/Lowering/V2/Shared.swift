import CloudFormation
import Diagnostics
import Model
import Tree

// What HTTP and WebSocket APIs share.
extension Lowering {
    func logGroup(of log: AccessLog, origin: Origin) -> Resource {
        Resource(
            "AWS::Logs::LogGroup",
            [
                "LogGroupName": Node(log.group), "RetentionInDays": log.retention,
                "DataProtectionPolicy": log.dataProtection,
            ], origin: origin)
    }

    /// What API Gateway calls to invoke a function.
    func invocationURI(of target: Node) -> Node {
        .join(
            "",
            [
                "arn:", .partition, ":apigateway:", .region, ":lambda:path/2015-03-31/functions/", target,
                "/invocations",
            ])
    }

    /// The function that judges.
    func target(of judge: Authorizer.Judge) -> Node {
        switch judge {
        case .function(let key): target(of: key)
        case .arn(let arn): arn
        }
    }

    /// The alias of the function that judges; `nil` without one.
    func dependency(of judge: Authorizer.Judge) -> Node? {
        guard case .function(let key) = judge else { return nil }
        return function(key).flatMap { aliasDependency(of: $0) }
    }
}
