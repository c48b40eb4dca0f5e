import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// How asynchronous events of a function are dealt with; `nil` when nothing says so.
    mutating func asynchronousInvocation(of spec: FunctionSpec, key: String) -> AsynchronousInvocation? {
        let attempts = spec.maximumRetryAttempts?.ifPresent
        let age = spec.maximumEventAge?.ifTruthy
        guard spec.destinations != nil || attempts != nil || age != nil else { return nil }
        var invocation = AsynchronousInvocation()
        invocation.maximumEventAge = age
        invocation.maximumRetryAttempts = attempts
        let isRoleOwn = customRole(of: spec) != nil
        invocation.onSuccess = destination(spec.destinations?.onSuccess, grants: !isRoleOwn)
        invocation.onFailure = destination(spec.destinations?.onFailure, grants: !isRoleOwn)
        return invocation
    }

    /// - Parameter grants: whether the shared role has to be allowed to deliver, for which the kind has to be known.
    private mutating func destination(_ node: Node?, grants: Bool) -> Destination? {
        guard let node = node?.ifTruthy else { return nil }
        guard let address = node.string else {
            let spec = DestinationSpec(node)
            return Destination(
                target: .arn(spec?.arn ?? .null), action: action(spec?.type?.literal, at: node, grants: grants))
        }
        if address.hasPrefix("arn:") {
            return Destination(target: .arn(node), action: action(kind(ofARN: address), at: node, grants: grants))
        }
        guard functionNames.contains(address) else {
            diagnostics.error(
                "unknown-destination", "there is no function `\(address)` to send results to", at: node.origin,
                help: nearest(to: address, among: spec.functions?.entries.map(\.key) ?? []).map {
                    "did you mean `\($0)`?"
                }
                    ?? "give the key of a function of this service, or an ARN")
            return nil
        }
        return Destination(target: .function(address), action: "lambda:InvokeFunction")
    }

    private func kind(ofARN arn: String) -> String? {
        if arn.contains(":function:") { return "function" }
        if arn.contains(":sqs:") { return "sqs" }
        if arn.contains(":sns:") { return "sns" }
        return arn.contains(":event-bus/") ? "eventBus" : nil
    }

    private mutating func action(_ kind: String?, at node: Node, grants: Bool) -> String {
        switch kind {
        case "function": return "lambda:InvokeFunction"
        case "sqs": return "sqs:SendMessage"
        case "sns": return "sns:Publish"
        case "eventBus": return "events:PutEvents"
        default:
            if grants {
                diagnostics.error(
                    "unsupported-destination", "\(node.quoted) can get no results of invocations", at: node.origin,
                    help: "send them to a function, an SQS queue, an SNS topic or an event bus")
            }
            return ""
        }
    }
}
