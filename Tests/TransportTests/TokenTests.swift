import Gateway
import RuntimeConfig
import Testing
import Transport

/// JWT authorizers with a live issuer: "Control access to HTTP APIs with JWT authorizers in API Gateway".
@Suite struct TokenTests {
    private static let now = 1_795_688_430

    private func gateway(_ issuer: Peer, scopes: [String] = [], clock: Clock = Clock()) -> Gateway {
        var route = Route()
        route.key = "GET /a"
        route.authorization = .jwt
        route.authorizer = "a"
        route.scopes = scopes
        route.integration = Integration()
        route.integration?.kind = .awsProxy
        route.integration?.function = "f"
        var authorizer = Authorizer()
        authorizer.kind = .jwt
        authorizer.issuer = "http://127.0.0.1:\(issuer.port)"
        authorizer.audience = ["shop"]
        authorizer.identitySources = ["$request.header.Authorization"]
        var config = Config()
        config.apis = [httpAPI([route])]
        config.apis[0].authorizers = ["a": authorizer]
        var effects = effects(
            invoke: { _ in .answer(Array(#"{"statusCode":200}"#.utf8)) }, sockets: LiveSockets(), log: { _ in })
        effects.now = { clock.now }
        // The issuer is as far away as the test machine is busy; AWS waits for 1.5 seconds.
        let fetch = effects.fetch
        effects.fetch = { outbound in
            var patient = outbound
            patient.timeout = 120_000
            return await fetch(patient)
        }
        return Gateway(config, effects)
    }

    private func status(_ gateway: Gateway, _ token: String) async -> Int {
        let request = Request(
            method: "GET", target: "/a", headers: Headers([.init("Authorization", "Bearer \(token)")]))
        return await gateway.respond(to: request).status
    }

    private func claims(_ issuer: Peer, _ more: String = #""aud":"shop","scope":"read write""#, expiry: Int = now + 60)
        -> String
    {
        #"{"iss":"http://127.0.0.1:\#(issuer.port)","exp":\#(expiry),"iat":\#(Self.now - 5),\#(more)}"#
    }

    @Test func letsInWhoTheIssuerVouchesFor() async throws {
        let issuer = Issuer()
        try issuer.add("1")
        let peer = try await Peer { issuer.answer($0) }
        defer { peer.stop() }
        let gateway = gateway(peer)
        #expect(await status(gateway, try issuer.token(claims(peer), key: "1")) == 200)
        let client = claims(peer, #""client_id":"shop""#)
        #expect(await status(gateway, try issuer.token(client, key: "1")) == 200)
        #expect(peer.asked.count == 2, "the documents are read once")

        let late = claims(peer, expiry: Self.now - 1)
        #expect(await status(gateway, try issuer.token(late, key: "1")) == 401)
        #expect(await status(gateway, try issuer.token(claims(peer, #""aud":"blog""#), key: "1")) == 401)
        let other = #"{"iss":"http://127.0.0.1:1","exp":\#(Self.now + 60),"aud":"shop"}"#
        #expect(await status(gateway, try issuer.token(other, key: "1")) == 401)
        let token = try issuer.token(claims(peer), key: "1")
        let forged = token.split(separator: ".")[0] + "." + (try issuer.token(late, key: "1")).split(separator: ".")[1]
        #expect(await status(gateway, forged + "." + token.split(separator: ".")[2]) == 401)
    }

    /// Only RSA keys are supported.
    @Test func refusesEllipticCurves() async throws {
        let issuer = Issuer()
        try issuer.add("1")
        let peer = try await Peer { issuer.answer($0) }
        defer { peer.stop() }
        #expect(await status(gateway(peer), try issuer.ellipticToken(claims(peer))) == 401)
    }

    @Test func asksForScopes() async throws {
        let issuer = Issuer()
        try issuer.add("1")
        let peer = try await Peer { issuer.answer($0) }
        defer { peer.stop() }
        let gateway = gateway(peer, scopes: ["admin", "write"])
        #expect(await status(gateway, try issuer.token(claims(peer), key: "1")) == 200)
        let reader = claims(peer, #""aud":"shop","scp":["read"]"#)
        #expect(await status(gateway, try issuer.token(reader, key: "1")) == 403)
    }

    @Test func followsAnIssuerThatChangesItsKeys() async throws {
        let issuer = Issuer()
        try issuer.add("1")
        let peer = try await Peer { issuer.answer($0) }
        defer { peer.stop() }
        let clock = Clock()
        let gateway = gateway(peer, clock: clock)
        let old = try issuer.token(claims(peer), key: "1")
        #expect(await status(gateway, old) == 200)
        issuer.remove("1")
        try issuer.add("2")
        let new = try issuer.token(claims(peer), key: "2")
        #expect(await status(gateway, new) == 401, "an issuer is not asked for every token with an unknown key")
        clock.advance(11_000)
        #expect(await status(gateway, new) == 200)
        #expect(await status(gateway, old) == 401)
    }

    @Test func refusesWhenTheIssuerIsAway() async throws {
        let issuer = Issuer()
        try issuer.add("1")
        let peer = try await Peer { _ in .init(status: 500) }
        defer { peer.stop() }
        #expect(await status(gateway(peer), try issuer.token(claims(peer), key: "1")) == 401)
    }
}
