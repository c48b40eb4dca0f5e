import RuntimeConfig
import Tree
import Velocity

extension Exchange {
    /// `$context`, as "API Gateway mapping template and access logging variable reference" lists it; keys without a value
    /// are missing or null as recorded.
    var context: Mapping {
        var context = Mapping([
            .init("resourceId", Node(resourceID)), .init("resourcePath", Node(resourcePath)),
            .init("httpMethod", Node(request.method)), .init("extendedRequestId", Node(extendedID)),
            .init("requestTime", Node(Moment(milliseconds: start).commonLog)), .init("path", Node(contextPath)),
            .init("accountId", Node(gateway.config.account)), .init("protocol", Node(request.version)),
            .init("stage", Node(stage.name)), .init("domainPrefix", Node(domainPrefixLabel)),
            .init("requestTimeEpoch", Node(start)), .init("requestId", Node(requestID)),
            .init("identity", Node(identity)), .init("domainName", Node(host)),
            .init("deploymentId", Node(stage.deployment ?? identifier(of: config.id + "/deployment", length: 6))),
            .init("apiId", Node(config.id)),
        ])
        if let operation = route?.operation { context["operationName"] = Node(operation) }
        if stage.canary != nil { context["isCanaryRequest"] = Node(isCanary) }
        if let authorizer = authorizerContext { context["authorizer"] = Node(authorizer) }
        if let refusal { context["error"] = Node(error(refusal)) }
        return context
    }

    /// The path with the stage as it was sent, save for slashes before the stage.
    var contextPath: String {
        guard fullPath.hasPrefix("//") else { return fullPath }
        return "/" + fullPath.drop { $0 == "/" }
    }

    private var domainPrefixLabel: String {
        host.split(separator: ".").first.map(String.init) ?? config.id
    }

    /// Who the caller is, twelve keys of REST APIs.
    var identity: Mapping {
        var identity = Mapping(
            [
                "cognitoIdentityPoolId", "accountId", "cognitoIdentityId", "caller", "sourceIp", "principalOrgId",
                "accessKey",
                "cognitoAuthenticationType", "cognitoAuthenticationProvider", "userArn", "userAgent", "user",
            ].map { .init($0, .null) })
        identity["sourceIp"] = Node(request.sourceIP)
        identity["userAgent"] = userAgent.map { Node($0) } ?? .null
        if let certificate = request.certificate { identity["clientCert"] = certificate.node }
        if let iam = caller.iam {
            identity["accountId"] = Node(iam.account)
            identity["accessKey"] = Node(iam.accessKey)
            identity["caller"] = Node(iam.accessKey)
            identity["user"] = Node(iam.accessKey)
            identity["userArn"] = Node("arn:aws:iam::\(iam.account):user/\(iam.accessKey)")
        }
        if let key = caller.apiKey {
            identity["apiKey"] = Node(key.value)
            identity["apiKeyId"] = Node(key.id)
        }
        return identity
    }

    /// `$context.authorizer`: the principal and the context of a function, or the claims of a token.
    var authorizerContext: Mapping? {
        if let claims = caller.claims { return Mapping([.init("claims", Node(claims))]) }
        guard let principal = caller.principal else { return nil }
        var context = Mapping([.init("principalId", Node(principal))])
        for entry in caller.context ?? Mapping() { context[entry.key] = entry.value }
        context["integrationLatency"] = Node(caller.latency ?? 0)
        return context
    }

    func error(_ refusal: Refusal) -> Mapping {
        let message = refusal.message ?? refusal.kind.message
        return Mapping([
            .init("message", message.map { Node($0) } ?? .null),
            .init("messageString", Node(message.map { JSONWriter.compact(Node($0)) } ?? "null")),
            .init("responseType", Node(refusal.kind.rawValue)),
            .init("validationErrorString", refusal.validation.map { Node($0) } ?? .null),
        ])
    }

    // MARK: In templates

    /// The names that a template speaks of; what it sets in `$context` is read back with `takeOverrides`.
    private func bindings(
        _ words: Set<Substring>, _ input: (Exchange) -> InputObject
    ) -> (bindings: [(String, Value)], context: MapObject?) {
        var bindings: [(String, Value)] = []
        if words.contains("input") { bindings.append(("input", .object(input(self)))) }
        if words.contains("util") { bindings.append(("util", .object(UtilObject()))) }
        if words.contains("stageVariables") {
            let variables = stageVariables.sorted { $0.key < $1.key }.map { ($0.key, Value.string($0.value)) }
            bindings.append(("stageVariables", .map(MapObject(variables))))
        }
        guard words.contains("context") else { return (bindings, nil) }
        let context = silent(self.context)
        context["requestOverride"] = .map(overrides(requestOverride, ["path", "header", "querystring"]))
        context["responseOverride"] = .map(overrides(responseOverride, ["header"]))
        return (bindings + [("context", .map(context))], context)
    }

    private func overrides(_ kept: Node, _ names: [String]) -> MapObject {
        let map = silent(kept.map ?? Mapping())
        for name in names where map[name] == nil { map[name] = .map(MapObject(isSilent: true)) }
        return map
    }

    /// The maps of `$context` print as nothing.
    private func silent(_ mapping: Mapping) -> MapObject {
        MapObject(
            mapping.entries.map { entry in
                (entry.key, entry.value.map.map { .map(silent($0)) } ?? Value(entry.value))
            }, isSilent: true)
    }

    private mutating func takeOverrides(_ context: MapObject) {
        requestOverride = context["requestOverride"]?.node ?? requestOverride
        responseOverride = context["responseOverride"]?.node ?? responseOverride
    }

    /// Renders a template; what it overrides is kept. A template that fails is a 500, or a 400 for what the caller sent.
    mutating func render(_ text: String, _ input: (Exchange) -> InputObject) throws(Refusal) -> String {
        do {
            let template = try api.template(text)
            let (bindings, context) = bindings(template.words, input)
            let output = try template.render(bindings)
            if let context { takeOverrides(context) }
            return output
        } catch  where error.isOfCaller {
            throw Refusal(.badBody, message: error.message)
        } catch {
            throw .misconfigured("a template cannot be rendered: \(error.message)")
        }
    }
}

/// The value below a dotted path such as `identity.sourceIp`.
func lookUp(_ path: Substring, in mapping: Mapping) -> Node? {
    path.split(separator: ".").reduce(Node(mapping)) { $0?.map?[String($1)] }
}

/// A text with each `$context.a.b`, `${context.a.b}`, `$stageVariables.a` in it replaced by what `value` says, in one pass.
func substituteVariables(_ text: String, _ value: (Substring) -> String) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    var result = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
        result += rest[..<dollar]
        rest = rest[rest.index(after: dollar)...]
        let isFormal = rest.hasPrefix("{")
        let body = isFormal ? rest.dropFirst() : rest
        let name = body.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" || $0 == "-" }
        let path = name.hasSuffix(".") ? name.dropLast() : name
        let isKnown = path.hasPrefix("context.") || path.hasPrefix("stageVariables.")
        guard isKnown, !isFormal || body[path.endIndex...].hasPrefix("}") else {
            result += "$"
            continue
        }
        result += value(path)
        rest = isFormal ? body[path.endIndex...].dropFirst() : body[path.endIndex...]
    }
    return result + rest
}
