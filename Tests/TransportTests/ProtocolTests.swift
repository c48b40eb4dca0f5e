import Foundation
import Gateway
import RuntimeConfig
import Synchronization
import Testing
import Transport

/// What a server speaks, as curl sees it, and what it does with callers who do not keep to it.
@Suite(.serialized, .enabled(if: Programs.curl, "curl is not installed here")) struct ProtocolTests {
    /// A server whose only function answers with its event.
    private func serve(_ entered: Flag = Flag(), _ change: (inout ServerOptions) -> Void = { _ in }) throws -> Server {
        var route = Route()
        route.key = "$default"
        route.integration = Integration()
        route.integration?.kind = .awsProxy
        route.integration?.function = "f"
        route.integration?.payloadFormat = "2.0"
        var config = Config()
        config.apis = [httpAPI([route])]
        let world = effects(
            invoke: { call in
                let event = String(decoding: call.payload, as: UTF8.self)
                entered.raise()
                if event.contains(#""rawPath":"/slow""#) { try? await Task.sleep(for: .milliseconds(800)) }
                return .answer(call.payload)
            }, sockets: LiveSockets(), log: { _ in })
        let gateway = Gateway(config, world)
        var options = ServerOptions.patient
        change(&options)
        return try Server.start(host: "127.0.0.1", port: 0, sockets: LiveSockets(), options: options) { gateway }
    }

    // MARK: HTTP/2 and TLS

    @Test(arguments: ["--http1.1", "--http2-prior-knowledge"]) func speaksWithoutTLS(_ version: String) async throws {
        let server = try serve()
        defer { server.stop() }
        let answer = try await curl([
            version, "-H", "Content-Type: text/plain", "-d", "hi", "http://127.0.0.1:\(server.port)/a",
        ])
        #expect(answer.hasPrefix(version == "--http1.1" ? "HTTP/1.1 200" : "HTTP/2 200"))
        #expect(answer.contains(#""body":"hi""#) && answer.contains(#""rawPath":"/a""#))
    }

    @Test(arguments: ["--http1.1", "--http2"]) func speaksTLS(_ version: String) async throws {
        let folder = try certificates(["localhost", "api.example.com"])
        let server = try serve { $0.tls = try? TLS(certificate: "\(folder.path)/c.pem", key: "\(folder.path)/k.pem") }
        defer { server.stop() }
        let trust = [version, "--cacert", "\(folder.path)/c.pem"]
        let answer = try await curl(trust + ["https://localhost:\(server.port)/a"])
        #expect(answer.hasPrefix(version == "--http1.1" ? "HTTP/1.1 200" : "HTTP/2 200"), "\(answer)")
        #expect(answer.contains(#""x-forwarded-proto":"https""#))
        let named = [
            "--resolve", "api.example.com:\(server.port):127.0.0.1", "https://api.example.com:\(server.port)/",
        ]
        #expect(try await curl(trust + named).contains(" 200"))
        #expect(
            try await curl(["http://127.0.0.1:\(server.port)/plain"]).contains("/plain"), "the same port takes both")
        #expect(try await curl(["https://localhost:\(server.port)/a"]).isEmpty, "nobody else trusts it")
    }

    @Test func asksForCertificates() async throws {
        let (own, known, stranger) = (
            try certificates(["localhost"]), try certificates(["client"]), try certificates(["client"])
        )
        let server = try serve {
            $0.tls = try? TLS(
                certificate: "\(own.path)/c.pem", key: "\(own.path)/k.pem", truststore: "\(known.path)/c.pem")
        }
        defer { server.stop() }
        let url = ["--cacert", "\(own.path)/c.pem", "https://localhost:\(server.port)/a"]
        let show = { (folder: TestFolder) in ["--cert", "\(folder.path)/c.pem", "--key", "\(folder.path)/k.pem"] }
        let answer = try await curl(show(known) + url)
        #expect(answer.contains(#""subjectDN":"CN=client","issuerDN":"CN=client""#), "\(answer)")
        #expect(answer.contains("BEGIN CERTIFICATE") && answer.contains(#""notBefore":""#))
        #expect(try await curl(url).isEmpty)
        #expect(try await curl(show(stranger) + url).isEmpty)
        #expect(try await curl(["http://127.0.0.1:\(server.port)/a"]).isEmpty, "no way around")
    }

    private func certificates(_ names: [String]) throws -> TestFolder {
        let made = LocalCertificate(names: names, now: Int(Date().timeIntervalSince1970))
        return try TestFolder(["c.pem": made.certificate, "k.pem": made.key])
    }

    /// The head and the body of an answer; nothing when there is none.
    private func curl(_ arguments: [String]) async throws -> String {
        try await run(["curl", "-s", "-i", "--max-time", "900"] + arguments)
    }

    // MARK: Turns

    /// "Pipelining" (RFC 9112, section 9.3.2): answers come in the order of the requests, also to a caller that sends no more.
    @Test(arguments: [
        ("GET /slow HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n", ["200 /slow", "200 /b"]),
        ("GET /slow HTTP/1.1\r\nHost: x\r\n\r\nno request\r\n\r\n", ["200 /slow", "400"]),
        ("GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n", ["200 /a"]),
        ("GET /slow HTTP/1.0\r\n\r\nGET /b HTTP/1.0\r\n\r\n", ["200 /slow"]),
        ("POST /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nhi", ["100", "200 /a"]),
        ("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n", ["200", "200 /b"]),
    ])
    func answersInTurn(_ requests: String, _ answers: [String]) async throws {
        let server = try serve()
        defer { server.stop() }
        let text = try await Client(port: server.port).send(requests)
        let seen = text.components(separatedBy: "HTTP/1.1 ").dropFirst().map { answer in
            let path = answer.firstMatch(of: /"rawPath":"([^"]*)"/).map { " " + $0.1 } ?? ""
            return String(answer.prefix(3)) + path
        }
        #expect(seen == answers, "\(text)")
    }

    // MARK: Limits

    @Test func refusesLargeHeads() async throws {
        let server = try serve()
        defer { server.stop() }
        let client = Client(port: server.port)
        let value = String(repeating: "h", count: 11_000)
        let answer = try await client.send("GET / HTTP/1.1\r\nHost: x\r\nX: \(value)\r\nConnection: close\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 431") && answer.contains("Connection: close"))
        let target = try await client.send("GET /\(value) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        #expect(target.hasPrefix("HTTP/1.1 431"))
    }

    @Test func refusesLargeBodies() async throws {
        let server = try serve()
        defer { server.stop() }
        let body = String(repeating: "b", count: 10_485_761)
        let head = "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
        #expect(try await Client(port: server.port).send(head + body).hasPrefix("HTTP/1.1 413"))
    }

    @Test func leavesSlowCallers() async throws {
        let server = try serve { ($0.patience, $0.keepAlive) = (1500, 1500) }
        defer { server.stop() }
        let client = Client(port: server.port)
        // The word keeps the client from closing its side.
        #expect(try await client.send("GET / HTTP/1.1\r\nX-Slow: Connection: close\r\n") == "")
        #expect(
            try await client.send("POST / HTTP/1.1\r\nHost: x\r\nX: Connection: close\r\nContent-Length: 9\r\n\r\nabc")
                == "")
        #expect(
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\nX: Connection: close\r\n\r\n").hasPrefix("HTTP/1.1 200")
        )
    }

    @Test(arguments: ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nnonsense, nonsense", "\u{16}\u{3}\u{1}", "\u{16}"])
    func closesWhatIsNoProtocol(_ bytes: String) async throws {
        let folder = try certificates(["localhost"])
        let server = try serve { options in
            options.tls = try? TLS(certificate: "\(folder.path)/c.pem", key: "\(folder.path)/k.pem")
            options.patience = 1500
        }
        defer { server.stop() }
        _ = try await Client(port: server.port).send(bytes)
        #expect(try await curl(["http://127.0.0.1:\(server.port)/after"]).contains(" 200"))
    }

    // MARK: The end

    @Test func answersWhatIsUnderWayWhenItStops() async throws {
        let entered = Flag()
        let server = try serve(entered)
        let client = Client(port: server.port)
        let answer = Task { try await client.send("GET /slow HTTP/1.1\r\nHost: x\r\nX: Connection: close\r\n\r\n") }
        while !entered.isRaised { try await Task.sleep(for: .milliseconds(20)) }
        try await besides { server.stop() }
        #expect(try await answer.value.hasPrefix("HTTP/1.1 200"))
        await #expect(throws: (any Error).self) { try await client.send("GET / HTTP/1.1\r\n\r\n") }
    }
}

/// Something that has happened.
final class Flag: Sendable {
    private let state = Mutex(false)

    var isRaised: Bool { state.withLock { $0 } }
    func raise() { state.withLock { $0 = true } }
}
