import RuntimeConfig
import Tree
import Velocity

/// A key of an issuer (RFC 7517), RSA only.
struct JSONWebKey: Sendable {
    var id: String?
    var modulus: [UInt8]
    var exponent: [UInt8]

    /// For how long keys are kept, in milliseconds.
    static let life = 7_200_000
}

/// A token whose parts were read, and nothing else.
struct JSONWebToken: Sendable {
    var header: Mapping
    var claims: Mapping
    var message: [UInt8]
    var signature: [UInt8]

    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let header = JSONWebToken.part(parts[0]), let claims = JSONWebToken.part(parts[1]),
            let signature = decodeBase64(parts[2])
        else { return nil }
        self.header = header
        self.claims = claims
        self.signature = signature
        message = Array("\(parts[0]).\(parts[1])".utf8)
    }

    private static func part(_ text: String) -> Mapping? {
        decodeBase64(text).flatMap { JSONText.read(String(decoding: $0, as: UTF8.self))?.map }
    }

    /// The scopes, of `scope` or `scp`, as a text with blanks or a list.
    var scopes: [String] {
        let node = claims["scope"] ?? claims["scp"] ?? .null
        return node.list?.compactMap(\.string) ?? node.string?.split(separator: " ").map(String.init) ?? []
    }
}

extension Gateway {
    /// The claims of a token that an issuer signed, or why it is none, in the words of `error_description`.
    func verify(_ text: String, issuer: String) async throws(TokenProblem) -> JSONWebToken {
        guard let token = JSONWebToken(text) else { throw TokenProblem("the token is malformed") }
        guard let algorithm = token.header["alg"]?.string,
            let bits = ["RS256": 256, "RS384": 384, "RS512": 512][algorithm]
        else { throw TokenProblem("the token uses an unsupported signing algorithm") }
        let key = try await key(token.header["kid"]?.string, of: issuer)
        let signature = RSASignature(
            bits: bits, modulus: key.modulus, exponent: key.exponent, message: token.message, signature: token.signature
        )
        guard effects.verify(signature) else { throw TokenProblem("the token has an invalid signature") }
        try checkTimes(token)
        guard token.claims["iss"]?.string == issuer else { throw TokenProblem("the token has an invalid issuer") }
        return token
    }

    private func checkTimes(_ token: JSONWebToken) throws(TokenProblem) {
        let now = Double(effects.now()) / 1000
        if let expiry = token.claims["exp"]?.double, expiry <= now { throw TokenProblem("the token has expired") }
        if let start = token.claims["nbf"]?.double, start > now { throw TokenProblem("the token is not valid yet") }
        if let issued = token.claims["iat"]?.double, issued > now {
            throw TokenProblem("the token was issued in the future")
        }
    }

    /// The key with that id. An issuer whose kept keys do not have it is asked again, though not more often than every ten
    /// seconds: it may have changed them.
    private func key(_ id: String?, of issuer: String) async throws(TokenProblem) -> JSONWebKey {
        let now = effects.now()
        let kept = state.withLock { $0.keySets[issuer] }.flatMap { $0.until > now ? $0 : nil }
        if let key = kept?.value.first(where: { $0.id == id }) { return key }
        let isFresh = kept.map { $0.until > now + JSONWebKey.life - 10_000 } ?? false
        let keys = isFresh ? kept?.value ?? [] : await fetchKeys(of: issuer)
        if keys.isEmpty { throw TokenProblem("OIDC discovery endpoint communication error") }
        guard let key = keys.first(where: { $0.id == id }) else {
            throw TokenProblem("the token has an unknown key")
        }
        return key
    }

    /// The keys of an issuer, found by its discovery document and kept for two hours.
    private func fetchKeys(of issuer: String) async -> [JSONWebKey] {
        let now = effects.now()
        let base = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
        let discovery = await document(base + "/.well-known/openid-configuration")
        let address = discovery?.map?["jwks_uri"]?.string ?? base + "/.well-known/jwks.json"
        let keys = (await document(address)?.map?["keys"]?.list ?? []).compactMap(JSONWebKey.init)
        if !keys.isEmpty { state.withLock { $0.keySets[issuer] = .init(value: keys, until: now + JSONWebKey.life) } }
        return keys
    }

    private func document(_ url: String) async -> Node? {
        let outbound = Outbound(
            purpose: .issuer, method: "GET", url: url, headers: Headers([.init("Accept", "application/json")]),
            body: [],
            timeout: 1500)
        guard case .answer(let answer) = await effects.fetch(outbound), answer.status == 200,
            answer.body.count <= 150_000
        else { return nil }
        return JSONText.read(String(decoding: answer.body, as: UTF8.self))
    }
}

extension JSONWebKey {
    init?(_ node: Node) {
        guard let map = node.map, map["kty"]?.string == "RSA", let modulus = map["n"]?.string.flatMap(decodeBase64),
            let exponent = map["e"]?.string.flatMap(decodeBase64)
        else { return nil }
        self.init(id: map["kid"]?.string, modulus: modulus, exponent: exponent)
    }
}

/// Why a token is not accepted.
struct TokenProblem: Error {
    var description: String

    init(_ description: String) { self.description = description }
}

extension Exchange {
    /// Checks the token of a Cognito user pool, or of another issuer, for a REST API ("Control access to REST APIs using
    /// Amazon Cognito user pools"): with scopes an access token that has one of them, else an identity token.
    mutating func authorizeWithToken(_ route: Shared<Route>) async throws(Refusal) {
        guard let authorizer = route.authorizer.flatMap({ config.authorizers[$0] }) else {
            throw Refusal(.authorizerConfiguration, detail: "the authorizer is not known")
        }
        let source = authorizer.identitySources.first ?? "method.request.header.Authorization"
        guard let value = requestValue(source), !value.isEmpty else { throw Refusal(.unauthorized) }
        let text = withoutBearer(value)
        let issuers = authorizer.userPools.compactMap(issuer) + (authorizer.issuer.map { [$0] } ?? [])
        guard let issuer = JSONWebToken(text)?.claims["iss"]?.string, issuers.contains(issuer) else {
            throw Refusal(.unauthorized, detail: "the token is of another issuer")
        }
        do throws(TokenProblem) {
            let token = try await gateway.verify(text, issuer: issuer)
            try check(token, route)
            caller.claims = token.claims.mapValues { Node($0.printed) }
            caller.scopes = token.scopes
        } catch {
            throw Refusal(.unauthorized, detail: error.description)
        }
    }

    private func check(_ token: JSONWebToken, _ route: Shared<Route>) throws(TokenProblem) {
        let use = token.claims["token_use"]?.string
        if route.scopes.isEmpty {
            if let use, use != "id" { throw TokenProblem("the token is no identity token") }
        } else if use == "id" || !route.scopes.contains(where: token.scopes.contains) {
            throw TokenProblem("the token has none of the scopes")
        }
    }

    /// The issuer of a user pool, by its ARN.
    private func issuer(_ pool: String) -> String? {
        let parts = pool.split(separator: ":")
        guard parts.count == 6, let id = parts[5].dropping("userpool/") else { return nil }
        return "https://cognito-idp.\(parts[3]).amazonaws.com/\(id)"
    }
}

/// The value of an `Authorization` field without the word in front.
func withoutBearer(_ value: String) -> String {
    value.lowercased().hasPrefix("bearer ") ? String(value.dropFirst(7)) : value
}
