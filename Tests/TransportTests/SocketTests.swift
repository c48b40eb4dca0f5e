import Gateway
import RuntimeConfig
import Synchronization
import Testing
import Transport
import Tree

/// WebSocket APIs over real sockets: RFC 6455, and "Quotas for configuring and running a WebSocket API".
@Suite(.serialized) struct LiveSocketTests {
    final class Seen: Sendable {
        let events = Mutex<[Node]>([])

        func keep(_ payload: [UInt8]) -> Node {
            let event = JSONText.read(String(decoding: payload, as: UTF8.self)) ?? .null
            events.withLock { $0.append(event) }
            return event
        }

        func context(_ type: String) -> Node? {
            events.withLock { $0 }.first { $0["requestContext"]?["eventType"]?.string == type }?["requestContext"]
        }

        /// Waits for the event of an end, which comes by another way than the close frame.
        func ending() async -> Node? {
            for _ in 0..<600 {
                if let context = context("DISCONNECT") { return context }
                try? await Task.sleep(for: .milliseconds(50))
            }
            return nil
        }
    }

    private func route(_ key: String, answers: Bool = false) -> Route {
        var route = Route()
        route.key = key
        route.answers = answers
        route.integration = Integration()
        route.integration?.kind = .awsProxy
        route.integration?.function = "f"
        return route
    }

    /// A server whose `$default` route sends messages back.
    private func serve(
        _ seen: Seen = Seen(), _ options: (inout SocketOptions) -> Void = { _ in },
        _ change: (inout Config) -> Void = { _ in }
    ) throws -> Server {
        var api = API()
        (api.id, api.kind) = ("chat", .websocket)
        api.routes = [route("$connect"), route("$disconnect"), route("$default", answers: true), route("quiet")]
        var stage = Stage()
        stage.name = "dev"
        api.stages = [stage]
        var config = Config()
        config.apis = [api]
        change(&config)
        let sockets = LiveSockets()
        let world = effects(
            invoke: { call in
                let event = seen.keep(call.payload)
                return .answer(JSONWriter.write(["statusCode": 200, "body": event["body"] ?? ""], indentation: nil))
            }, sockets: sockets, log: { _ in })
        let gateway = Gateway(config, world)
        var server = ServerOptions.patient
        options(&server.sockets)
        return try Server.start(host: "127.0.0.1", port: 0, sockets: sockets, options: server) { gateway }
    }

    @Test func answersRoutesThatHaveAResponse() async throws {
        let server = try serve()
        defer { server.stop() }
        let caller = try await SocketCaller(port: server.port)
        #expect(caller.isOpen && caller.answer.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="))
        caller.say("hi")
        #expect(try await caller.hear()?.text == "hi")
        caller.say(#"{"action":"quiet"}"#)
        caller.say(1, Array("in ".utf8), isLast: false)
        caller.say(9, [7])
        caller.say(0, Array("parts".utf8))
        #expect(try await caller.hear() == .init(opcode: 10, body: [7]), "a ping between fragments is answered")
        #expect(try await caller.hear()?.text == "in parts", "the quiet route has no response")
    }

    @Test(
        arguments: [
            ([0x81, 1, 0x61], 1002), ([0x83, 0x80, 0, 0, 0, 0], 1002), ([0xC1, 0x80, 0, 0, 0, 0], 1002),
            ([0x80, 0x80, 0, 0, 0, 0], 1002), ([0x09, 0x80, 0, 0, 0, 0], 1002), ([0x81, 0x81, 0, 0, 0, 0, 0xFF], 1007),
            ([0x88, 0x82, 0, 0, 0, 0, 0x03, 0xED], 1002), ([0x82, 0x81, 0, 0, 0, 0, 1], 1003),
        ] as [([UInt8], Int)])
    func endsConnectionsThatBreakTheRules(_ bytes: [UInt8], _ code: Int) async throws {
        let server = try serve()
        defer { server.stop() }
        let caller = try await SocketCaller(port: server.port)
        caller.say(raw: bytes)
        #expect(try await caller.hear()?.code == code)
        let other = try await SocketCaller(port: server.port)
        other.say("still here")
        #expect(try await other.hear()?.text == "still here")
    }

    @Test func limitsFramesAndMessages() async throws {
        let server = try serve()
        defer { server.stop() }
        let good = try await SocketCaller(port: server.port)
        let part = [UInt8](repeating: 0x61, count: 32 * 1024)
        for number in 0..<4 { good.say(number == 0 ? 1 : 0, part, isLast: number == 3) }
        #expect(try await good.hear()?.body.count == 128 * 1024)
        let frame = try await SocketCaller(port: server.port)
        frame.say(1, part + [0x61])
        #expect(try await frame.hear()?.code == 1009)
        let message = try await SocketCaller(port: server.port)
        for number in 0..<5 { message.say(number == 0 ? 1 : 0, part, isLast: number == 4) }
        #expect(try await message.hear()?.code == 1009)
    }

    @Test func endsWhatIsIdleOrOld() async throws {
        let seen = Seen()
        let server = try serve(seen) { $0.idle = 300 }
        defer { server.stop() }
        let idle = try await SocketCaller(port: server.port)
        #expect(try await idle.hear()?.code == 1001)
        let ending = await seen.ending()
        #expect(ending?["disconnectStatusCode"]?.int == 1001 && ending?["disconnectReason"]?.string == "Going away")
        let aging = try serve { $0.life = 300 }
        defer { aging.stop() }
        #expect(try await SocketCaller(port: aging.port).hear()?.code == 1001)
    }

    @Test func tellsHowClientsLeave() async throws {
        let seen = Seen()
        let server = try serve(seen)
        defer { server.stop() }
        let caller = try await SocketCaller(port: server.port)
        caller.say(8, [0x0F, 0xA0] + Array("done".utf8))
        #expect(try await caller.hear()?.code == 4000)
        let ending = await seen.ending()
        #expect(ending?["disconnectStatusCode"]?.int == 4000 && ending?["disconnectReason"]?.string == "done")
    }

    /// "The $disconnect route": clients that go without a word are gone too.
    @Test func noticesThatAClientIsGone() async throws {
        let seen = Seen()
        let server = try serve(seen)
        defer { server.stop() }
        var caller: SocketCaller? = try await SocketCaller(port: server.port)
        #expect(caller?.isOpen == true)
        caller = nil
        #expect(await seen.ending()?["disconnectStatusCode"]?.int == 1006)
    }

    @Test func sendsToConnections() async throws {
        let seen = Seen()
        let server = try serve(seen)
        defer { server.stop() }
        let caller = try await SocketCaller(port: server.port)
        let id = try #require(seen.context("CONNECT")?["connectionId"]?.string).replacing("=", with: "%3D")
        let client = Client(port: server.port)
        let ask = { (method: String, body: String) in
            try await client.send(
                "\(method) /dev/@connections/\(id) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
        }
        #expect(try await ask("POST", "news").hasPrefix("HTTP/1.1 200"))
        #expect(try await caller.hear()?.text == "news")
        #expect(try await ask("GET", "").contains("connectedAt"))
        #expect(try await ask("POST", String(repeating: "x", count: 131_073)).hasPrefix("HTTP/1.1 413"))
        #expect(try await ask("DELETE", "").hasPrefix("HTTP/1.1 204"))
        #expect(try await caller.hear()?.code == 1000)
        _ = await seen.ending()
        #expect(try await ask("POST", "late").hasPrefix("HTTP/1.1 410"))
    }

    /// "API key selection expressions"
    @Test(arguments: ["$request.header.x-api-key", "$request.querystring.key"])
    func asksForKeys(_ expression: String) async throws {
        let server = try serve(
            Seen(), { _ in },
            { config in
                config.apis[0].routes[0].requiresKey = true
                config.apis[0].keySelection = expression
                var key = APIKey()
                (key.id, key.value) = ("k", "a-key-of-some-length")
                config.apiKeys = [key]
                var stage = UsagePlan.Stage()
                (stage.api, stage.stage) = ("chat", "dev")
                var plan = UsagePlan()
                (plan.id, plan.stages, plan.keys) = ("plan", [stage], ["k"])
                config.usagePlans = [plan]
            })
        defer { server.stop() }
        let field = "x-api-key: a-key-of-some-length\r\n"
        let isField = expression.contains("header")
        #expect(try await SocketCaller(port: server.port, "/dev", isField ? field : "").isOpen == isField)
        #expect(try await SocketCaller(port: server.port, "/dev?key=a-key-of-some-length").isOpen == !isField)
        let refused = try await SocketCaller(port: server.port, "/dev?key=other")
        #expect(refused.answer.hasPrefix("HTTP/1.1 403"))
    }

    @Test func saysGoodbyeWhenItStops() async throws {
        let server = try serve()
        let caller = try await SocketCaller(port: server.port)
        try await besides { server.stop() }
        #expect(try await caller.hear()?.code == 1001)
    }
}
