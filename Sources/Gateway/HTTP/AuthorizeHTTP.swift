import RuntimeConfig
import Tree

extension Exchange {
    /// Lets the caller of an HTTP API in, or refuses.
    mutating func authorizeHTTP() async throws(HTTPRefusal) {
        guard let route else { return }
        switch route.authorization {
        case .none: return
        case .iam: try authorizeHTTPSignature()
        case .jwt, .cognito: try await authorizeHTTPToken(route)
        case .custom: try await authorizeHTTPFunction(route)
        }
    }

    private mutating func authorizeHTTPSignature() throws(HTTPRefusal) {
        do throws(Refusal) { try authorizeWithSignature() } catch {
            throw HTTPRefusal(403, "Forbidden", detail: error.message ?? error.kind.message)
        }
    }

    // MARK: Tokens

    /// "Control access to HTTP APIs with JWT authorizers in API Gateway"
    private mutating func authorizeHTTPToken(_ route: Shared<Route>) async throws(HTTPRefusal) {
        guard let authorizer = route.authorizer.flatMap({ config.authorizers[$0] }), let issuer = authorizer.issuer
        else {
            throw .failed("the authorizer is not known")
        }
        let source = authorizer.identitySources.first ?? "$request.header.Authorization"
        guard let value = mapped(source, nil), !value.isEmpty else {
            throw HTTPRefusal(401, "Unauthorized", headers: [.init("WWW-Authenticate", "Bearer")])
        }
        let token: JSONWebToken
        do throws(TokenProblem) {
            token = try await gateway.verify(withoutBearer(value), issuer: issuer)
            try check(token, audience: authorizer.audience)
        } catch {
            throw HTTPRefusal(
                401, "Unauthorized",
                headers: [
                    .init(
                        "WWW-Authenticate",
                        "Bearer scope=\"\" error=\"invalid_token\" error_description=\"\(error.description)\"")
                ], detail: error.description)
        }
        if !route.scopes.isEmpty, !route.scopes.contains(where: token.scopes.contains) {
            throw HTTPRefusal(403, "Forbidden", detail: "the token has none of the scopes")
        }
        caller.claims = token.claims.mapValues { Node(claimText($0)) }
        caller.scopes = route.scopes.isEmpty ? nil : route.scopes
    }

    private func check(_ token: JSONWebToken, audience: [String]) throws(TokenProblem) {
        let claim = token.claims["aud"] ?? token.claims["client_id"]
        let own = claim?.list?.compactMap(\.string) ?? claim?.string.map { [$0] } ?? []
        guard own.contains(where: audience.contains) else {
            throw TokenProblem("the token does not have a valid audience")
        }
    }

    /// Claims are texts in events; a list is `[a b]`.
    private func claimText(_ node: Node) -> String {
        node.list.map { "[\($0.map(\.printed).joined(separator: " "))]" } ?? node.printed
    }

    // MARK: Functions

    /// "Control access to HTTP APIs with AWS Lambda authorizers"
    private mutating func authorizeHTTPFunction(_ route: Shared<Route>) async throws(HTTPRefusal) {
        guard let id = route.authorizer, let authorizer = config.authorizers[id] else {
            throw .failed("the authorizer is not known")
        }
        let identity = authorizer.identitySources.compactMap { mapped($0, nil) }.filter { !$0.isEmpty }
        guard identity.count == authorizer.identitySources.count else { throw .unauthorized() }
        let key = "\(config.id)/\(id)/\(stage.name)/\(identity.joined(separator: "\u{0}"))"
        let verdict = try await httpVerdict(authorizer, identity, key: key)
        caller.principal = verdict.principal
        caller.context = verdict.context
        let isAllowed =
            verdict.isAuthorized ?? (Policy(verdict.policy).judgement(of: policyRequest(routeARN)) == .allowed)
        if !isAllowed { throw .forbidden }
    }

    /// The ARN of the route as events and policies name it.
    private var routeARN: String { "\(apiARN)/\(stage.name)/\(request.method)\(httpPath)" }

    private mutating func httpVerdict(
        _ authorizer: Authorizer, _ identity: [String], key: String
    ) async throws(HTTPRefusal) -> Verdict {
        let now = effects.now()
        let ttl = identity.isEmpty ? 0 : authorizer.ttl ?? 0
        if ttl > 0, let kept = gateway.state.withLock({ $0.verdicts[key] }), kept.until > now { return kept.value }
        let event = authorizer.payloadFormat == "2.0" ? authorizerEvent20(identity) : authorizerEvent10(identity)
        let result = await effects.invoke(
            Invocation(
                id: requestID, function: try httpResolved(authorizer.function ?? ""),
                payload: JSONWriter.write(event, indentation: nil), isEvent: false, timeout: Limits.authorizerTimeout,
                traceID: traceID))
        guard case .answer(let bytes) = result else { throw .failed("the authorizer failed") }
        let verdict = try readHTTPVerdict(bytes, authorizer)
        caller.latency = effects.now() - now
        if ttl > 0 { gateway.state.withLock { $0.verdicts[key] = .init(value: verdict, until: now + ttl * 1000) } }
        return verdict
    }

    private func authorizerEvent20(_ identity: [String]) -> Node {
        var event = Mapping([
            .init("version", "2.0"), .init("type", "REQUEST"), .init("routeArn", Node(routeARN)),
            .init("identitySource", identity.isEmpty ? .null : Node(identity.map { Node($0) })),
        ])
        for entry in event20().map ?? Mapping()
        where entry.key != "version" && entry.key != "body" && entry.key != "isBase64Encoded" {
            event[entry.key] = entry.value
        }
        return Node(event)
    }

    private func authorizerEvent10(_ identity: [String]) -> Node {
        var event = Mapping([
            .init("version", "1.0"), .init("type", "REQUEST"), .init("methodArn", Node(routeARN)),
            .init("identitySource", Node(identity.joined(separator: ","))),
            .init("authorizationToken", Node(identity.joined(separator: ","))),
        ])
        for entry in event10().map ?? Mapping()
        where entry.key != "version" && entry.key != "body" && entry.key != "isBase64Encoded" {
            event[entry.key] = entry.value
        }
        return Node(event)
    }

    private func readHTTPVerdict(_ bytes: [UInt8], _ authorizer: Authorizer) throws(HTTPRefusal) -> Verdict {
        guard let answer = JSONText.read(String(decoding: bytes, as: UTF8.self))?.map else {
            throw .failed("the authorizer returned no object")
        }
        let context = answer["context"]?.map ?? Mapping()
        if authorizer.payloadFormat == "2.0", authorizer.answersSimply {
            guard let isAuthorized = answer["isAuthorized"]?.bool else {
                throw .failed("`isAuthorized` of the authorizer is no boolean")
            }
            return Verdict(principal: "", policy: .null, context: context, isAuthorized: isAuthorized)
        }
        guard let principal = answer["principalId"], let policy = answer["policyDocument"], policy.map != nil else {
            throw .failed("the authorizer returned no principal and policy")
        }
        return Verdict(principal: principal.printed, policy: policy, context: context)
    }
}
