import RuntimeConfig
import Tree

/// What a function said of a caller. It is judged anew for every method, also while it is kept.
struct Verdict: Sendable {
    var principal: String
    var policy: Node
    var context: Mapping
    var usageKey: String?
    /// For HTTP APIs with simple answers.
    var isAuthorized: Bool?
}

extension Exchange {
    /// Asks the function of a REST API ("Use API Gateway Lambda authorizers").
    mutating func authorizeWithFunction(_ route: Shared<Route>) async throws(Refusal) {
        guard let id = route.authorizer, let authorizer = config.authorizers[id] else {
            throw Refusal(.authorizerConfiguration, detail: "the authorizer is not known")
        }
        let identity = try identity(authorizer)
        let key = "\(config.id)/\(id)/\(stage.name)/\(identity.joined(separator: "\u{0}"))"
        let verdict = try await verdict(authorizer, identity, key: key)
        caller.principal = verdict.principal
        caller.context = verdict.context
        caller.usageKey = verdict.usageKey
        switch Policy(verdict.policy).judgement(of: policyRequest(methodARN)) {
        case .allowed: return
        case .denied: throw .denied(explicitly: true)
        case .none: throw .denied(explicitly: false)
        }
    }

    /// The values of the identity sources, all of which have to be there.
    private func identity(_ authorizer: Authorizer) throws(Refusal) -> [String] {
        let sources =
            authorizer.identitySources.isEmpty && authorizer.kind == .token
            ? ["method.request.header.Authorization"] : authorizer.identitySources
        var values: [String] = []
        for source in sources {
            guard let value = requestValue(source), !value.isEmpty else { throw Refusal(.unauthorized) }
            values.append(value)
        }
        if authorizer.kind == .token, let pattern = authorizer.validation, !pattern.isEmpty {
            let isValid = (try? Regex(pattern).wholeMatch(in: values.first ?? "")) != nil
            if !isValid { throw Refusal(.unauthorized, detail: "the token does not match `\(pattern)`") }
        }
        return values
    }

    private mutating func verdict(
        _ authorizer: Authorizer, _ identity: [String], key: String
    ) async throws(Refusal) -> Verdict {
        let ttl = authorizer.ttl ?? 300
        let isKept = ttl > 0 && !identity.isEmpty
        let now = effects.now()
        if isKept, let kept = gateway.state.withLock({ $0.verdicts[key] }), kept.until > now { return kept.value }
        let verdict = try await ask(authorizer, identity)
        caller.latency = effects.now() - now
        if isKept {
            gateway.state.withLock { $0.verdicts[key] = .init(value: verdict, until: now + ttl * 1000) }
        }
        return verdict
    }

    private func ask(_ authorizer: Authorizer, _ identity: [String]) async throws(Refusal) -> Verdict {
        let event = authorizer.kind == .token ? tokenEvent(identity.first ?? "") : requestEvent()
        let function = try resolved(authorizer.function ?? "")
        let result = await effects.invoke(
            Invocation(
                id: requestID, function: function, payload: JSONWriter.write(event, indentation: nil), isEvent: false,
                timeout: Limits.authorizerTimeout, traceID: traceID))
        switch result {
        case .answer(let bytes): return try read(bytes)
        case .failure(let bytes):
            let message = JSONText.read(String(decoding: bytes, as: UTF8.self))?.map?["errorMessage"]?.string
            if message == "Unauthorized" { throw Refusal(.unauthorized) }
            throw Refusal(.authorizerFailure, detail: "the authorizer failed: \(message ?? "")")
        default: throw Refusal(.authorizerFailure, detail: "the authorizer did not answer")
        }
    }

    private func tokenEvent(_ token: String) -> Node {
        ["type": "TOKEN", "methodArn": Node(methodARN), "authorizationToken": Node(token)]
    }

    private func requestEvent() -> Node {
        var event = Mapping([.init("type", "REQUEST"), .init("methodArn", Node(methodARN))])
        for entry in proxyEvent(forAuthorizer: true).map ?? Mapping()
        where entry.key != "body" && entry.key != "isBase64Encoded" {
            event[entry.key] = entry.value
        }
        return Node(event)
    }

    /// A verdict needs a principal and a policy; its context holds texts, numbers and booleans only.
    private func read(_ bytes: [UInt8]) throws(Refusal) -> Verdict {
        guard let answer = JSONText.read(String(decoding: bytes, as: UTF8.self))?.map,
            let principal = answer["principalId"], let policy = answer["policyDocument"], policy.map != nil
        else { throw Refusal(.authorizerConfiguration, detail: "the authorizer returned no principal and policy") }
        if let context = answer["context"], !context.isNull, context.map == nil {
            throw Refusal(.authorizerConfiguration, detail: "the context of the authorizer is no object")
        }
        var context = Mapping()
        for entry in answer["context"]?.map ?? Mapping() {
            guard entry.value.list == nil, entry.value.map == nil else {
                throw Refusal(.authorizerConfiguration, detail: "the context of the authorizer is not flat")
            }
            context[entry.key] = entry.value.isNull ? .null : Node(entry.value.printed)
        }
        return Verdict(
            principal: principal.printed, policy: policy, context: context,
            usageKey: answer["usageIdentifierKey"]?.string)
    }
}
