import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The authorizers of `provider.httpApi`, with the keys that routes call them by.
    mutating func httpAuthorizers(_ settings: HTTPAPISettingsSpec) -> [(key: String, authorizer: Authorizer)] {
        guard settings.id?.ifTruthy == nil else { return [] }
        var result: [(key: String, authorizer: Authorizer)] = []
        var names: [String: Origin] = [:]
        for entry in settings.authorizers?.entries ?? [] {
            let authorizer = httpAuthorizer(entry.value, key: entry.key, at: entry.keyOrigin)
            noteSameName(authorizer, &names)
            result.append((entry.key, authorizer))
        }
        return result
    }

    private mutating func httpAuthorizer(_ spec: HTTPAPIAuthorizerSpec, key: String, at origin: Origin) -> Authorizer {
        let isRequest = spec.type?.string == "request"
        var result = Authorizer(
            name: spec.name?.ifTruthy?.printed ?? key, type: isRequest ? "REQUEST" : "JWT", origin: origin)
        let source = spec.identitySource?.ifTruthy ?? []
        result.identitySource = source.list == nil ? Node([source], source.origin) : source
        guard isRequest else {
            let audience = spec.audience?.ifPresent
            result.token = TokenCheck(
                issuer: spec.issuerUrl ?? .null, audience: (audience?.list ?? [audience ?? .null]).eachOnce)
            return result
        }
        checkRequestAuthorizer(spec, key: key, at: origin)
        result.judge =
            spec.functionArn?.ifTruthy.map { .arn($0) } ?? spec.functionName?.ifTruthy.map { .function($0.printed) }
        result.answersSimply = spec.enableSimpleResponses?.ifPresent
        result.resultTTL = spec.resultTtlInSeconds?.ifPresent
        result.payloadFormat = spec.payloadVersion?.ifTruthy ?? "2.0"
        result.isManagedExternally = spec.managedExternally?.isTruthy ?? false
        return result
    }

    private mutating func checkRequestAuthorizer(_ spec: HTTPAPIAuthorizerSpec, key: String, at origin: Origin) {
        let arn = spec.functionArn?.ifTruthy
        let name = spec.functionName?.ifTruthy
        if arn == nil, name == nil {
            diagnostics.error(
                "authorizer-without-function", "the authorizer `\(key)` names no function", at: origin,
                help: "add `functionName`, the key of a function of this service, or `functionArn`")
        }
        if let arn, let name {
            diagnostics.error(
                "authorizer-with-two-functions", "the authorizer `\(key)` names two functions", at: arn.origin,
                secondary: [.init(name.origin.place, "the other one")],
                help: "remove `functionName` or `functionArn`")
        } else if let name, !hasFunction(name.printed) {
            diagnostics.error(
                "unknown-function", "`\(name.printed)` is no function of this service", at: name.origin,
                help: nearestFunction(to: name.printed))
        }
        if let ttl = spec.resultTtlInSeconds?.ifTruthy, spec.identitySource?.ifTruthy == nil {
            diagnostics.error(
                "authorizer-cache-without-identity",
                "the authorizer `\(key)` keeps decisions and cannot tell requests apart", at: ttl.origin,
                help: "add `identitySource`, or set `resultTtlInSeconds: 0`")
        }
    }

    private mutating func noteSameName(_ authorizer: Authorizer, _ names: inout [String: Origin]) {
        if let first = names.updateValue(authorizer.origin, forKey: authorizer.name) {
            diagnostics.warning(
                "same-authorizer-name", "two authorizers are named `\(authorizer.name)`, and only the last one is made",
                at: authorizer.origin, secondary: [.init(first.place, "this one is lost")],
                help: "give each a `name` of its own")
        }
    }

    /// Whether the service has a function with the key.
    func hasFunction(_ key: String) -> Bool { spec.functions?[key] != nil }

    /// Advice for a name that is no function's.
    func nearestFunction(to name: String) -> String {
        let keys = (spec.functions?.entries ?? []).map(\.key)
        return nearest(to: name, among: keys).map { "did you mean `\($0)`?" } ?? "name a key below `functions`"
    }
}
