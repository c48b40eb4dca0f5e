import Gateway
import RuntimeConfig
import Testing
import Transport
import Tree

/// The server over real sockets, with functions as real processes.
@Suite(.serialized) struct ServerTests {
    private func route(_ key: String, function: String) -> Route {
        var route = Route()
        route.key = key
        var integration = Integration()
        integration.kind = .awsProxy
        integration.function = function
        integration.payloadFormat = "2.0"
        route.integration = integration
        return route
    }

    private func config() -> Config {
        var api = API()
        api.id = "api"
        api.kind = .http
        var stage = Stage()
        stage.name = "$default"
        api.stages = [stage]
        api.routes = [
            route("ANY /echo", function: "echo"), route("GET /sleep", function: "sleep"),
            route("GET /die", function: "die"),
            route("GET /raise", function: "raise"),
        ]
        var config = Config()
        config.apis = [api]
        for name in ["echo", "sleep", "die", "raise"] {
            var function = Function()
            function.runtime = "python3.13"
            function.handler = "app.\(name)"
            function.timeout = name == "sleep" ? 1 : 120
            function.environment = ["WORD": "hello"]
            config.functions[name] = function
        }
        return config
    }

    private static let code = """
        import os, sys, time

        def echo(event, context):
            return {"statusCode": 201, "headers": {"X-Word": os.environ["WORD"], "X-Bad": "a\\r\\nb: c"},
                    "body": event.get("body", "none")}

        def sleep(event, context):
            time.sleep(600)

        def die(event, context):
            os._exit(3)

        def raise_(event, context):
            raise ValueError("no")

        globals()["raise"] = raise_
        """

    @Test func servesFunctions() async throws {
        let folder = try TestFolder(["app.py": Self.code])
        let pool = FunctionPool(
            config(), folder: folder.path, bootstraps: folder.path, options: FunctionOptions.inheriting)
        let sockets = LiveSockets()
        let gateway = Gateway(config(), effects(invoke: { await pool.invoke($0) }, sockets: sockets, log: { _ in }))
        let server = try Server.start(host: "127.0.0.1", port: 0, sockets: sockets, options: .patient) { gateway }
        defer {
            server.stop()
            pool.stop()
        }
        let client = Client(port: server.port)
        let echo = try await client.send(
            "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi")
        #expect(echo.hasPrefix("HTTP/1.1 201 Created\r\n") && echo.hasSuffix("\r\n\r\nhi"))
        #expect(echo.contains("X-Word: hello\r\n") && !echo.contains("b: c"), "a line break is no new field")

        let get = { (path: String) in
            try await client.send("GET \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        }
        #expect(try await get("/sleep").hasPrefix("HTTP/1.1 500"), "the timeout of a function is its failure")
        #expect(try await get("/die").hasPrefix("HTTP/1.1 500"))
        #expect(try await get("/raise").hasPrefix("HTTP/1.1 500"))
        #expect(try await get("/echo").hasSuffix("none"), "a crash and a timeout leave the server as it was")
        #expect(try await get("/nothing").hasPrefix("HTTP/1.1 404"))
    }

    /// Templates give events of many lines.
    @Test func givesFunctionsEventsOfAnyShape() async throws {
        let folder = try TestFolder(["app.py": Self.code])
        let pool = FunctionPool(
            config(), folder: folder.path, bootstraps: folder.path, options: FunctionOptions.inheriting)
        defer { pool.stop() }
        let event = "{\n  \"body\": \"a\\nb\"\r\n}"
        let call = Invocation(id: "1", function: "echo", payload: Array(event.utf8), isEvent: false, timeout: 120_000)
        guard case .answer(let bytes) = await pool.invoke(call) else {
            Issue.record("no answer")
            return
        }
        #expect(JSONText.read(String(decoding: bytes, as: UTF8.self))?.map?["body"]?.string == "a\nb")
    }

    @Test(arguments: [
        "NONSENSE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /echo HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "GET /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "\0\0\0\0",
        "GET /echo HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "POST /echo HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n",
        "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        "GET /echo HTTP/1.1\r\nX: a\0b\r\n\r\n", "GET /echo HTTP/1.1\r\nX\u{1}: a\r\n\r\n", "GET /e\0 HTTP/1.1\r\n\r\n",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", "GET /%2e%2e/%00/%ff/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET http://other/echo HTTP/1.1\r\nHost: x\r\n\r\n", "CONNECT other:443 HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "get /echo HTTP/1.1\r\nHost: \r\n\r\n",
    ]) func survivesWhatIsNoRequest(_ bytes: String) async throws {
        let gateway = Gateway(config(), effects(invoke: { _ in .missing }, sockets: LiveSockets(), log: { _ in }))
        let server = try Server.start(host: "127.0.0.1", port: 0, sockets: LiveSockets(), options: .patient) { gateway }
        defer { server.stop() }
        let client = Client(port: server.port)
        let answer = try await client.send(bytes)
        #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4"), "\(answer)")
        let after = try await client.send("GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        #expect(after.hasPrefix("HTTP/1.1 404"))
    }

    /// Requests, handshakes, frames and the preface of HTTP/2 with bytes of them changed, always the same ones.
    @Test func survivesChangedBytes() async throws {
        let gateway = Gateway(config(), effects(invoke: { _ in .missing }, sockets: LiveSockets(), log: { _ in }))
        var options = ServerOptions()
        (options.patience, options.keepAlive) = (200, 200)
        let server = try Server.start(host: "127.0.0.1", port: 0, sockets: LiveSockets(), options: options) { gateway }
        defer { server.stop() }
        let seeds = [
            "POST /echo?a=b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            "GET /dev HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n\u{1}\u{1}",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u{4}\0\0\0\0\0\0\0\u{1}\u{1}\u{5}\0\0\0\u{1}\u{2}",
        ]
        var state: UInt64 = 7
        let next = { (limit: Int) -> Int in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for round in 0..<150 {
            var bytes = Array(seeds[round % seeds.count].utf8)
            for _ in 0..<(1 + next(4)) { bytes[next(bytes.count)] = UInt8(next(128)) }
            _ = try await Client(port: server.port).send(String(decoding: bytes, as: UTF8.self))
        }
        let after = try await Client(port: server.port).send(
            "GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        #expect(after.hasPrefix("HTTP/1.1 404"))
    }
}
