import NIOCore
import Serving
import Testing

/// RFC 6455, with the example of its section 1.3.
@Suite struct WebSocketTests {
    private func handshake(_ target: String = "/chat", _ more: String = "") -> String {
        "GET \(target) HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\(more)\r\n"
    }

    /// A frame as a caller sends it, masked.
    private func frame(_ opcode: UInt8, _ body: [UInt8], isLast: Bool = true) -> [UInt8] {
        let mask: [UInt8] = [1, 2, 3, 4]
        let length: [UInt8] =
            body.count < 126 ? [UInt8(body.count)] : [126, UInt8(body.count >> 8), UInt8(body.count & 0xFF)]
        return [(isLast ? 0x80 : 0) | opcode, 0x80 | length[0]] + length.dropFirst() + mask
            + body.enumerated().map { $1 ^ mask[$0 % 4] }
    }

    private func opened(_ server: Server, _ target: String = "/chat") async throws -> Caller {
        let caller = try await Caller(server)
        try await caller.say(handshake(target))
        #expect(await caller.hear(until: "\r\n\r\n").hasPrefix("HTTP/1.1 101 "))
        return caller
    }

    @Test("a handshake is answered as the standard's example is") func accepts() async throws {
        try await withServer { server in
            let caller = try await Caller(server)
            try await caller.say(handshake("/chat", "Sec-WebSocket-Protocol: chat\r\n"))
            let answer = await caller.hear(until: "\r\n\r\n")
            #expect(answer.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"))
            #expect(answer.contains("Sec-WebSocket-Protocol: chat\r\n"))
        }
    }

    @Test("a refused handshake has the application's answer, and ends the connection") func refuses() async throws {
        try await withServer { server in
            let caller = try await Caller(server)
            try await caller.say(handshake("/refused"))
            let answer = await caller.hear()
            #expect(answer.hasPrefix("HTTP/1.1 403 Forbidden") && answer.hasSuffix("no"))
        }
    }

    @Test("messages come back, in one frame or in several") func echoes() async throws {
        try await withServer { server in
            let caller = try await opened(server)
            try await caller.say(frame(1, Array("hi".utf8)))
            #expect(await caller.hear(4) == [0x81, 2] + Array("hi".utf8))
            try await caller.say(frame(2, [1, 2], isLast: false) + frame(9, [7]) + frame(0, [3]))
            #expect(await caller.hear(8) == [0x8A, 1, 7, 0x82, 3, 1, 2, 3])
        }
    }

    @Test("what is sent before the handshake is answered comes after it") func greeting() async throws {
        try await withServer { server in
            let caller = try await Caller(server)
            try await caller.say(handshake("/greeting"))
            #expect(await caller.hear(until: "hello").hasPrefix("HTTP/1.1 101 "))
        }
    }

    @Test(
        "a frame that breaks the rules ends the socket with the code of the rule",
        arguments: [
            ([0x83, 0x80, 0, 0, 0, 0], 1002), ([0x81, 1, 0x61], 1002), ([0xC1, 0x80, 0, 0, 0, 0], 1002),
            ([0x80, 0x80, 0, 0, 0, 0], 1002), ([0x09, 0x80, 0, 0, 0, 0], 1002), ([0x81, 0x81, 0, 0, 0, 0, 0xFF], 1007),
            ([0x88, 0x82, 0, 0, 0, 0, 0x03, 0xED], 1002), ([0x81, 0xFE, 0xFF, 0xFF, 0, 0, 0, 0], 1009),
        ])
    func broken(bytes: [UInt8], code: Int) async throws {
        let echo = Echo()
        try await withServer(echo) { server in
            let caller = try await opened(server)
            try await caller.say(bytes)
            #expect(await caller.hear(4) == [0x88, 2, UInt8(code >> 8), UInt8(code & 0xFF)])
        }
    }

    @Test("the application hears how a socket ended") func endings() async throws {
        let echo = Echo()
        try await withServer(echo) { server in
            let polite = try await opened(server)
            try await polite.say(frame(8, [0x03, 0xE8] + Array("done".utf8)))
            _ = await polite.hear()
            let asked = try await opened(server)
            try await asked.say(frame(1, Array("bye".utf8)))
            #expect(await asked.hear(9) == [0x88, 7, 0x0F, 0xA0] + Array("asked".utf8))
            _ = await asked.hear()
            try await opened(server).leave()
            try await Task.sleep(for: .milliseconds(100))
        }
        let endings = echo.endings.withLock { $0 }
        #expect(
            endings == [
                Ending(code: 1000, reason: "done", isByCaller: true),
                Ending(code: 4000, reason: "asked", isByCaller: false),
                Ending(code: 1006, reason: "", isByCaller: true),
            ])
    }

    @Test("binary messages, long messages and idle sockets end by the limits") func limits() async throws {
        var limits = Limits()
        (limits.allowsBinary, limits.message, limits.socketIdle) = (false, 200, 0.2)
        try await withServer(limits: limits) { server in
            let binary = try await opened(server)
            try await binary.say(frame(2, [1]))
            #expect(await binary.hear(4) == [0x88, 2, 0x03, 0xEB])
            let long = try await opened(server)
            try await long.say(frame(1, [UInt8](repeating: 0x61, count: 150), isLast: false))
            try await long.say(frame(0, [UInt8](repeating: 0x61, count: 150)))
            #expect(await long.hear(4) == [0x88, 2, 0x03, 0xF1])
            let idle = try await opened(server)
            #expect(await idle.hear(4).prefix(4) == [0x88, 12, 0x03, 0xE9])
        }
    }
}
