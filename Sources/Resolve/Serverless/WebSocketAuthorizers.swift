import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The authorizer of a `websocket` event; `nil` when there is none or it cannot be told who it is.
    mutating func webSocketAuthorizer(_ event: WebSocketEventSpec, functions: Set<String>) -> Authorizer? {
        guard let written = event.authorizer else { return nil }
        if written.isUnknown { return requestAuthorizer(functionName(inARN: written.printed), .arn(written)) }
        if let text = written.string { return authorizer(text, at: written.origin, functions: functions) }
        guard written.map != nil else { return nil }
        let spec = WebSocketAuthorizerSpec(written) ?? WebSocketAuthorizerSpec()
        var result = authorizer(spec, at: written.origin, functions: functions)
        if let source = spec.identitySource?.ifTruthy { result?.identitySource = source }
        return result
    }

    /// A text is the ARN of a function or the key of one.
    private mutating func authorizer(_ text: String, at origin: Origin, functions: Set<String>) -> Authorizer? {
        if text.contains(":") {
            return requestAuthorizer(functionName(inARN: text), .arn(Node(text, origin)))
        }
        return authorizer(of: text, at: origin, functions: functions)
    }

    private mutating func authorizer(
        _ spec: WebSocketAuthorizerSpec, at origin: Origin, functions: Set<String>
    ) -> Authorizer? {
        guard let arn = spec.arn?.ifTruthy else {
            if let name = spec.name?.ifTruthy {
                return authorizer(of: name.printed, at: name.origin, functions: functions)
            }
            diagnostics.error(
                "authorizer-without-function", "the authorizer names no function", at: origin,
                help: "add `name`, the key of a function of this service, or `arn`")
            return nil
        }
        if arn.string != nil || arn.isUnknown {
            return requestAuthorizer(functionName(inARN: arn.printed), .arn(arn))
        }
        guard let name = spec.name?.ifTruthy else {
            diagnostics.error(
                "authorizer-without-name", "an authorizer whose `arn` is \(arn.quoted) has to have a `name`",
                at: arn.origin, help: "add `name`, of letters, digits, `-` and `_`")
            return nil
        }
        return requestAuthorizer(name.printed, .arn(arn))
    }

    private mutating func authorizer(of key: String, at origin: Origin, functions: Set<String>) -> Authorizer? {
        guard functions.contains(key) else {
            diagnostics.error(
                "unknown-function", "`\(key)` is no function of this service", at: origin,
                help: nearestFunction(to: key))
            return nil
        }
        return requestAuthorizer(key, .function(key), at: origin)
    }

    private func requestAuthorizer(_ name: String, _ judge: Authorizer.Judge, at origin: Origin? = nil) -> Authorizer {
        var place = origin ?? .none
        if case .arn(let arn) = judge { place = origin ?? arn.origin }
        var result = Authorizer(name: name, type: "REQUEST", origin: place)
        result.judge = judge
        result.identitySource = ["route.request.header.Auth"]
        return result
    }

    /// The last part of an ARN.
    private func functionName(inARN arn: String) -> String {
        String(arn.split(separator: ":", omittingEmptySubsequences: false).last ?? "")
    }
}
