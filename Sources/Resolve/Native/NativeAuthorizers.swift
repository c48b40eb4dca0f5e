import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    mutating func nativeAuthorizers(_ written: APISpec, _ kind: APIKind) -> [Authorizer] {
        (written.authorizers?.entries ?? []).compactMap { entry in
            nativeAuthorizer(entry.value, name: entry.key, kind, at: entry.keyOrigin)
        }
    }

    /// The types that a kind of API has.
    private static let types: [APIKind: [String]] = [
        .http: ["jwt", "request", "iam"], .rest: ["token", "request", "cognito", "iam"],
        .websocket: ["request", "iam"],
    ]

    /// `nil` for `iam`, which needs no resource: routes that name it are signed.
    private mutating func nativeAuthorizer(
        _ written: AuthorizerSpec, name: String, _ kind: APIKind, at origin: Origin
    ) -> Authorizer? {
        // The schema has told of none.
        guard let type = written.type?.string else { return nil }
        let types = Self.types[kind] ?? []
        guard types.contains(type) else {
            diagnostics.error(
                "not-for-kind", "a `\(type)` authorizer is not available for \(kind.words)",
                at: written.type?.origin ?? origin,
                help: "\(kind.words) has \(types.map { "`\($0)`" }.joined(separator: ", "))")
            return nil
        }
        checkKeys(of: written, type, kind)
        checkAuthorizer(written, type, kind)
        if type == "iam" { return nil }
        var result = Authorizer(name: name, type: apiType(type), origin: origin)
        result.identitySource = identity(written, type, kind)
        result.resultTTL = written.ttl?.inSeconds
        switch type {
        case "jwt": result.token = tokenCheck(written, name, origin)
        case "cognito": result.judge = userPool(written, name, origin)
        default:
            result.judge = judge(written, name, origin)
            if type == "token" { result.identityValidation = written.validation }
            if kind == .http {
                result.payloadFormat = written.payload ?? "2.0"
                result.answersSimply = (written.payload?.string == "1.0") ? nil : written.simpleResponses ?? true
            }
        }
        return result
    }

    /// What each type takes, of each kind of API.
    private static func keys(_ type: String, _ kind: APIKind) -> Set<String> {
        switch (type, kind) {
        case ("jwt", _): ["issuer", "audience", "identity"]
        case ("cognito", _): ["userPools", "identity", "ttl"]
        case ("token", _): ["function", "arn", "identity", "ttl", "validation"]
        case ("request", .http): ["function", "arn", "identity", "ttl", "simpleResponses", "payload"]
        case ("request", .rest): ["function", "arn", "identity", "ttl"]
        case ("request", .websocket): ["function", "arn", "identity"]
        default: []
        }
    }

    private mutating func checkKeys(of written: AuthorizerSpec, _ type: String, _ kind: APIKind) {
        let known = Self.keys(type, kind)
        for entry in written.node.map?.entries ?? [] where entry.key != "type" && !known.contains(entry.key) {
            diagnostics.error(
                "not-for-kind", "`\(entry.key)` is not available for a `\(type)` authorizer of \(kind.words)",
                at: Origin(entry.keySpan),
                help: known.isEmpty
                    ? "it takes no other key" : "it takes \(known.sorted().map { "`\($0)`" }.joined(separator: ", "))")
        }
    }

    private func apiType(_ type: String) -> String {
        switch type {
        case "jwt": "JWT"
        case "cognito": "COGNITO_USER_POOLS"
        case "token": "TOKEN"
        default: "REQUEST"
        }
    }

    private mutating func tokenCheck(_ written: AuthorizerSpec, _ name: String, _ origin: Origin) -> TokenCheck {
        if written.issuer == nil || written.audience == nil {
            diagnostics.error(
                "incomplete-authorizer", "the authorizer `\(name)` needs `issuer` and `audience`", at: origin,
                help: "tokens are accepted from the issuer, and only for the audiences")
        }
        let audience = written.audience
        return TokenCheck(issuer: written.issuer ?? .null, audience: audience?.list ?? audience.map { [$0] } ?? [])
    }

    private mutating func userPool(_ written: AuthorizerSpec, _ name: String, _ origin: Origin) -> Authorizer.Judge? {
        guard let pools = written.userPools, let first = pools.list?.first ?? Optional(pools) else {
            diagnostics.error(
                "incomplete-authorizer", "the authorizer `\(name)` needs `userPools`", at: origin,
                help: "list the ARNs of the user pools whose tokens are accepted")
            return nil
        }
        return .arn(pools.list.map { $0.count > 1 ? Node($0, pools.origin) : first } ?? first)
    }

    private mutating func judge(_ written: AuthorizerSpec, _ name: String, _ origin: Origin) -> Authorizer.Judge? {
        switch (written.function, written.arn) {
        case (let function?, nil):
            let key = function.printed
            if !hasFunction(key) {
                diagnostics.error(
                    "unknown-function", "`\(key)` is no function of this service", at: function.origin,
                    help: nearestFunction(to: key))
            }
            return .function(key)
        case (nil, let arn?): return .arn(arn)
        case (let one?, _?):
            diagnostics.error(
                "authorizer-with-two-functions", "the authorizer `\(name)` names two functions", at: one.origin,
                help: "remove `function` or `arn`")
            return nil
        case (nil, nil):
            diagnostics.error(
                "authorizer-without-function", "the authorizer `\(name)` names no function", at: origin,
                help: "add `function`, the key of a function of this service, or `arn`")
            return nil
        }
    }

    // MARK: Where the identity is

    /// As the kind spells it: `method.request.header.Authorization`, `$request.header.Authorization`,
    /// `route.request.querystring.token`.
    private func identity(_ written: AuthorizerSpec, _ type: String, _ kind: APIKind) -> Node? {
        let given = written.identity.map { $0.list ?? [$0] }
        let sources = given ?? (kind == .websocket ? nil : ["header.Authorization"]) ?? []
        if sources.isEmpty { return kind == .websocket ? nil : [] }
        let spelled = sources.map { source in source.string.map { Node(spell($0, kind), source.origin) } ?? source }
        guard kind == .rest else { return Node(spelled) }
        return Node(spelled.map(\.printed).joined(separator: ", "), spelled[0].origin)
    }

    private func spell(_ source: String, _ kind: APIKind) -> String {
        let parts = source.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, !source.hasPrefix("$"), parts[0] != "method", parts[0] != "route" else { return source }
        let name = parts[1]
        switch (parts[0], kind) {
        case ("header", .http): return "$request.header.\(name)"
        case ("query", .http): return "$request.querystring.\(name)"
        case ("context", .http): return "$context.\(name)"
        case ("stage", .http): return "$stageVariables.\(name)"
        case ("header", .rest): return "method.request.header.\(name)"
        case ("query", .rest): return "method.request.querystring.\(name)"
        case ("header", .websocket): return "route.request.header.\(name)"
        case ("query", .websocket): return "route.request.querystring.\(name)"
        case ("stage", _): return "stageVariables.\(name)"
        default: return source
        }
    }

    // MARK: Who may call a route

    /// - Parameter general: what the API says for routes that say nothing.
    mutating func access(
        _ own: Node?, _ general: Node?, _ written: APISpec, _ kind: APIKind, authorizers: [Authorizer]
    ) -> Access {
        guard let node = own ?? general else { return .open }
        let reference = RouteAuthorizerSpec(node)
        let nameNode = reference?.name ?? node
        let name = nameNode.string ?? ""
        if name == "none" { return .open }
        if name == "iam" || written.authorizers?[name]?.type?.string == "iam" { return .iam }
        guard authorizers.contains(where: { $0.name == name }) else {
            // One that is not for the kind has been told of.
            if written.authorizers?[name] == nil { noteUnknown(nameNode, written) }
            return .open
        }
        return .authorizer(name: name, scopes: reference?.scopes?.list)
    }

    private mutating func noteUnknown(_ name: Node, _ written: APISpec) {
        let names = (written.authorizers?.entries ?? []).map(\.key) + ["none", "iam"]
        diagnostics.error(
            "unknown-authorizer", "`\(name.printed)` is no authorizer of this API", at: name.origin,
            help: nearest(to: name.printed, among: names).map { "did you mean `\($0)`?" }
                ?? "name a key below `authorizers`, `none` or `iam`")
    }
}
