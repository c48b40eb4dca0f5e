import NIOCore
import NIOHTTP1
import NIOPosix
import Serving
import Testing

@Suite struct HTTPTests {
    @Test("a request gets its answer, and the connection is kept") func keepAlive() async throws {
        try await withServer { server in
            let caller = try await Caller(server)
            try await caller.say("GET /a?b=%20 HTTP/1.1\r\nHost: x\r\n\r\n")
            let first = await caller.hear(until: "  HTTP/1.1")
            #expect(
                first
                    == "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\ncontent-length: 22\r\n\r\nGET /a?b=%20  HTTP/1.1"
            )
            try await caller.say("POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")
            #expect(await caller.hear(until: "POST /b abc HTTP/1.1").hasPrefix("HTTP/1.1 200 OK"))
        }
    }

    @Test("pipelined requests are answered in their order") func pipelining() async throws {
        try await withServer { server in
            let caller = try await Caller(server)
            try await caller.say("GET /slow HTTP/1.1\r\nHost: x\r\n\r\nGET /fast HTTP/1.1\r\nHost: x\r\n\r\n")
            let both = await caller.hear(until: "GET /fast  HTTP/1.1")
            #expect(both.contains("\r\n\r\nslowHTTP/1.1 200 OK"))
        }
    }

    @Test("a body in chunks is one body") func chunks() async throws {
        try await withServer { server in
            let caller = try await Caller(server)
            try await caller.say("PUT /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
            try await caller.say("2\r\nde\r\n0\r\n\r\n")
            #expect(await caller.hear(until: "PUT /c abcde HTTP/1.1").hasPrefix("HTTP/1.1 200 OK"))
        }
    }

    @Test("HEAD and 204 have no body") func withoutBody() async throws {
        try await withServer { server in
            let caller = try await Caller(server)
            try await caller.say("HEAD /h HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await caller.hear(until: "\r\n\r\n").contains("content-length: 17"))
            try await caller.say("GET /empty HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            #expect(await caller.hear() == "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")
        }
    }

    @Test("a caller who waits for 100 gets it") func expectation() async throws {
        try await withServer { server in
            let caller = try await Caller(server)
            try await caller.say("POST /e HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
            #expect(await caller.hear(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
            try await caller.say("ok")
            #expect(await caller.hear(until: "POST /e ok HTTP/1.1").hasPrefix("HTTP/1.1 200 OK"))
        }
    }

    @Test(
        "what is too long is told to the application and not kept",
        arguments: [
            ("GET /\(String(repeating: "t", count: 300)) HTTP/1.1\r\nHost: x\r\n\r\n", " target HTTP/1.1"),
            ("GET / HTTP/1.1\r\nHost: x\r\nX: \(String(repeating: "h", count: 300))\r\n\r\n", " headers HTTP/1.1"),
            (
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 300\r\n\r\n\(String(repeating: "b", count: 300))",
                "POST /  body HTTP/1.1"
            ),
        ])
    func excess(request: String, answer: String) async throws {
        var limits = Limits()
        (limits.target, limits.headers, limits.body) = (200, 200, 200)
        try await withServer(limits: limits) { server in
            let caller = try await Caller(server)
            try await caller.say(request)
            let heard = await caller.hear()
            #expect(heard.hasSuffix(answer) && heard.contains("connection: close"), "\(heard)")
        }
    }

    @Test(
        "what is no HTTP is refused and closed",
        arguments: [
            "nonsense\r\n\r\n", "GET / HTTP/1.1\r\nBad Header: x\r\n\r\n", "GET / HTTP/9\r\n\r\n", "\u{0}\u{1}\u{2}",
        ])
    func malformed(request: String) async throws {
        try await withServer { server in
            let caller = try await Caller(server)
            try await caller.say(request)
            let answer = await caller.hear()
            #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 400"), "\(answer)")
            // The server is still there.
            let other = try await Caller(server)
            try await other.say("GET /next HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await other.hear(until: "GET /next  HTTP/1.1").hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test("an answer cannot begin a header of its own") func injection() async throws {
        try await withServer { server in
            let caller = try await Caller(server)
            try await caller.say("GET /injected HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            let answer = await caller.hear()
            #expect(answer.contains("X-One: aX-Two: b\r\n"))
            #expect(!answer.contains("\nX-Two") && !answer.contains("Y: c"))
        }
    }

    @Test("a caller who is too slow is left") func patience() async throws {
        var limits = Limits()
        limits.patience = 1
        try await withServer(limits: limits) { server in
            let caller = try await Caller(server)
            try await caller.say("GET / HTTP/1.1\r\nHos")
            #expect(await caller.hear() == "")
        }
    }

    @Test("a request that is under way is answered while the server stops") func shutdown() async throws {
        let server = try await Server(
            Echo(), host: "127.0.0.1", port: 0, group: MultiThreadedEventLoopGroup.singleton)
        let caller = try await Caller(server)
        try await caller.say("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
        try await Task.sleep(for: .milliseconds(50))
        async let answer = caller.hear()
        await server.shutDown(patience: 5)
        #expect(await answer.hasSuffix("slow"))
        await #expect(throws: (any Error).self) { _ = try await Caller(server) }
    }
}
