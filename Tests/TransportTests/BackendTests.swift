import Foundation
import Gateway
import NIOSSL
import RuntimeConfig
import Testing
import Transport

/// HTTP integrations with live backends, over TLS and without.
@Suite struct BackendTests {
    private func gateway(_ uri: String, timeout: Int? = nil, backend: Backend = .shared, verifiesTLS: Bool = true)
        -> Gateway
    {
        var route = Route()
        route.key = "ANY /{proxy+}"
        var integration = Integration()
        integration.kind = .httpProxy
        integration.uri = uri
        integration.method = "ANY"
        integration.timeout = timeout
        integration.verifiesTLS = verifiesTLS
        route.integration = integration
        var config = Config()
        config.apis = [httpAPI([route])]
        return Gateway(
            config, effects(invoke: { _ in .missing }, sockets: LiveSockets(), backend: backend, log: { _ in }))
    }

    @Test func passesRequestsAndAnswersOn() async throws {
        let peer = try await Peer { asked in
            .init(status: 418, headers: ["X-Pot": "tea"], body: "\(asked.method) \(asked.target) \(asked.body)")
        }
        defer { peer.stop() }
        let gateway = gateway("http://127.0.0.1:\(peer.port)/base/{proxy}")
        let answer = await gateway.respond(
            to: Request(method: "PUT", target: "/a/b?x=1&x=2", headers: Headers([.init("X-Own", "v")]), body: [0x68]))
        #expect(answer.status == 418 && answer.headers["X-Pot"] == "tea")
        #expect(String(decoding: answer.body, as: UTF8.self) == "PUT /base/a/b?x=1&x=2 h")
        #expect(peer.asked.first?.headers["X-Own"] == ["v"])
    }

    @Test func doesNotFollowRedirectsNorUnpack() async throws {
        let peer = try await Peer { _ in .init(status: 302, headers: ["Location": "/other"]) }
        defer { peer.stop() }
        let answer = await gateway("http://127.0.0.1:\(peer.port)").respond(to: Request(method: "GET", target: "/a"))
        #expect(answer.status == 302 && peer.asked.count == 1)
    }

    /// A late or absent backend of an HTTP API is a 503.
    @Test func tellsLateBackendsFromAbsentOnes() async throws {
        let peer = try await Peer { _ in .init(isSilent: true) }
        let port = peer.port
        let late = await gateway("http://127.0.0.1:\(port)", timeout: 50).respond(
            to: Request(method: "GET", target: "/a"))
        #expect(late.status == 503)
        peer.stop()
        let absent = await gateway("http://127.0.0.1:1/").respond(to: Request(method: "GET", target: "/a"))
        #expect(absent.status == 503)
        let nonsense = await gateway("gopher://127.0.0.1:\(port)/").respond(to: Request(method: "GET", target: "/a"))
        #expect(nonsense.status == 503)
    }

    @Test func checksCertificates() async throws {
        let made = LocalCertificate(names: ["localhost"], now: Int(Date().timeIntervalSince1970))
        let folder = try TestFolder(["c.pem": made.certificate, "k.pem": made.key])
        let peer = try await Peer(
            tls: .makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMFile("\(folder.path)/c.pem").map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(file: "\(folder.path)/k.pem", format: .pem)))
        ) { _ in .init(body: "secret") }
        defer { peer.stop() }
        let request = Request(method: "GET", target: "/a")
        let url = "https://localhost:\(peer.port)/"
        #expect(await gateway(url).respond(to: request).status == 503)
        #expect(await gateway(url, verifiesTLS: false).respond(to: request).status == 200)
        let backend = Backend(authorities: "\(folder.path)/c.pem")
        let answer = await gateway(url, backend: backend).respond(to: request)
        #expect(String(decoding: answer.body, as: UTF8.self) == "secret")
        let other = "https://127.0.0.2:\(peer.port)/"
        #expect(await gateway(other, backend: backend).respond(to: request).status == 503)
        await backend.stop()
    }
}
