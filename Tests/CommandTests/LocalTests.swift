import Foundation
import Synchronization
import Testing

/// `gwc local`, from a spec to the answers of its APIs. Each expectation is of a page of the API Gateway developer guide or of a
/// recording; what the gateway does in detail is tested where it is.
@Suite(.serialized) struct LocalTests {
    @Test func servesAService() async throws {
        let local = try await LocalRun(["serverless.yml": Self.spec, "app.py": Self.code])
        defer { local.end() }
        try await checkAnswersOfTheGateway(local)
        try await checkCallers(local)
        try await checkFunctions(local)
        try await checkBrowsers(local)
        try await checkReload(local)
        #expect(local.text.contains("GET /health 200 - 127.0.0.1"), "the access log has the format of the stage")
        #expect(local.text.contains("GET /items 403 INVALID_API_KEY 127.0.0.1"))
    }

    @Test func saysThatThereIsNothingToAnswer() async throws {
        let spec = "service: quiet\nprovider: { name: aws, runtime: python3.12 }\nfunctions: { a: { handler: a.b } }\n"
        let local = try await LocalRun(["serverless.yml": spec, "a.py": "def b(event, context): return 1\n"])
        defer { local.end() }
        for _ in 0..<100 where !local.text.contains("has no API") { try await Task.sleep(for: .milliseconds(20)) }
        #expect(local.text.contains("the spec has no API, so nothing is answered here"))
        #expect(try await local.curl("/").hasPrefix("HTTP/1.1 403"))
    }

    /// Mocks, templates, stage variables, compression, validators, throttles.
    private func checkAnswersOfTheGateway(_ local: LocalRun) async throws {
        let health = try await local.curl("/dev/health", "-H", "Accept-Encoding: gzip", "--compressed")
        #expect(health.contains("Content-Encoding: gzip") && health.contains("long enough to be compressed"))
        #expect(!(try await local.curl("/dev/health")).contains("Content-Encoding"))
        let variables = try await local.curl("/dev/vars")
        #expect(variables.hasSuffix(#"{"level":"debug","id":"webapi"}"#), "a short answer is not compressed")
        let json = ["-H", "Content-Type: application/json"]
        let order = try await local.curl("/dev/orders", json + ["-d", #"{"items":[]}"#])
        #expect(order.hasPrefix("HTTP/1.1 400") && order.hasSuffix(#"{"message": "Invalid request body"}"#))
        #expect(try await local.curl("/dev/orders", json + ["-d", #"{"items":[1]}"#]).hasPrefix("HTTP/1.1 200"))
        #expect(try await local.curl("/dev/busy").hasPrefix("HTTP/1.1 429"))
        #expect(try await local.curl("/dev/nowhere").contains("Missing Authentication Token"))
    }

    /// Keys and quotas, authorizers and gateway responses.
    private func checkCallers(_ local: LocalRun) async throws {
        #expect(try await local.curl("/dev/items?page=1").hasPrefix("HTTP/1.1 403"))
        let key = try #require(local.text.split(separator: "the API key ").last?.split(separator: "\n").first)
        let field = ["-H", "x-api-key: \(key.split(separator: " ").last ?? "")"]
        let missing = try await local.curl("/dev/items", field)
        #expect(missing.contains("Missing required request parameters: [page]"))
        #expect(try await local.curl("/dev/items?page=1", field).hasPrefix("HTTP/1.1 200"))
        let used = try await local.curl("/dev/items?page=1", field)
        #expect(used.hasPrefix("HTTP/1.1 429") && used.contains("Limit Exceeded"))

        let refused = try await local.curl("/dev/private")
        #expect(refused.contains("X-Why: no token") && refused.hasSuffix(#"{"why":"Unauthorized"}"#))
        #expect(try await local.curl("/dev/private", "-H", "Authorization: shut").hasPrefix("HTTP/1.1 401"))
        let first = try await local.curl("/dev/private", "-H", "Authorization: open")
        #expect(first.hasPrefix("HTTP/1.1 200") && first.contains(#""team": "blue""#))
    }

    /// Events, traces, bytes, caches.
    private func checkFunctions(_ local: LocalRun) async throws {
        let trace = "Root=1-5759e988-bd862e3fe1be46a994272793"
        let traced = try await local.curl("/dev/kept?page=9", "-H", "X-Amzn-Trace-Id: \(trace)")
        #expect(traced.contains("X-Amzn-Trace-Id: \(trace)") && traced.contains(#""trace": "\#(trace)""#))
        let kept = try await local.curl("/dev/kept?page=9")
        #expect(kept.hasSuffix(traced.split(separator: "\r\n\r\n").last ?? "?"), "the stage has a cache")
        let image = try await local.curl(
            "/dev/image", "-X", "PUT", "-H", "Content-Type: image/png", "-H", "Accept: image/png", "-d", "\u{89}PNG")
        #expect(image.hasSuffix("\r\n\r\n\u{89}PNG") && image.contains("Content-Type: image/png"))
    }

    private func checkBrowsers(_ local: LocalRun) async throws {
        let origin = ["-H", "Origin: https://shop.example.com"]
        let preflight = try await local.curl(
            "/p/x", ["-X", "OPTIONS", "-H", "Access-Control-Request-Method: GET"] + origin)
        #expect(preflight.hasPrefix("HTTP/1.1 204") && preflight.contains("Access-Control-Max-Age: 60"))
        let answer = try await local.curl("/p/x", origin)
        #expect(answer.contains("Access-Control-Allow-Origin: https://shop.example.com"))
        #expect(answer.contains(#""path": "/p/x""#))
        let other = try await local.curl("/p/x", "-H", "Origin: https://elsewhere.example.com")
        #expect(other.hasPrefix("HTTP/1.1 200") && !other.contains("Access-Control"))
    }

    /// A change of code counts from the next request on, and none is lost on the way.
    private func checkReload(_ local: LocalRun) async throws {
        try local.write(Self.code.replacing("X-Calls", with: "X-Changed"), to: "app.py")
        for _ in 0..<600 {
            let answer = try await local.curl("/p/x")
            #expect(answer.hasPrefix("HTTP/1.1 200"))
            if answer.contains("X-Changed") { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("the change did not come")
    }

    private static let spec = #"""
        service: shop
        provider: { name: aws, runtime: python3.13, stage: dev }
        functions:
          app: { handler: app.echo }
          gate: { handler: app.gate }
        apis:
          web:
            type: rest
            compression: 40
            binary: [image/png]
            cors: { origins: ["https://shop.example.com"] }
            authorizers:
              gate: { type: token, function: gate, ttl: 5m }
            models:
              Order: { type: object, required: [items], properties: { items: { type: array, minItems: 1 } } }
            routes:
              GET /items: { function: app, apiKey: true, request: { query: { page: required } } }
              POST /orders: { function: app, request: { body: Order } }
              GET /health: { mock: { body: { status: "ok, and a text that is long enough to be compressed" } } }
              GET /vars: { mock: { template: '{"level":"$stageVariables.LEVEL","id":"$context.apiId"}' } }
              GET /kept: { function: app, cache: { ttl: 60s, keys: [query.page] } }
              GET /private: { function: app, authorizer: gate }
              PUT /image: { function: app }
              GET /busy: { mock: { body: {} }, throttling: { rate: 0, burst: 0 } }
            apiKeys: { mobile: true }
            usagePlans: { basic: { keys: [mobile], quota: { limit: 2, per: day } } }
            responses:
              UNAUTHORIZED: { status: 401, body: { why: $context.error.messageString }, headers: { X-Why: "no token" } }
            stages:
              dev:
                variables: { LEVEL: debug }
                cache: { size: 0.5 }
                logs: { access: "$context.httpMethod $context.resourcePath $context.status $context.error.responseType $context.identity.sourceIp" }
          pages:
            type: http
            cors: { origins: ["https://shop.example.com"], headers: [X-Own], maxAge: 60 }
            routes:
              GET /p/{name}: { function: app }
              $default: { function: app }
        """#

    private static let code = #"""
        import base64
        import json

        calls = 0


        def echo(event, context):
            global calls
            calls += 1
            if event.get("isBase64Encoded"):
                return {"statusCode": 200, "isBase64Encoded": True, "headers": {"Content-Type": "image/png"}, "body": event["body"]}
            return {
                "statusCode": 200,
                "headers": {"X-Calls": str(calls), "Content-Type": "application/json"},
                "body": json.dumps(
                    {
                        "path": event.get("path", event.get("rawPath")),
                        "trace": event["headers"].get("X-Amzn-Trace-Id", event["headers"].get("x-amzn-trace-id")),
                        "authorizer": event["requestContext"].get("authorizer"),
                        "variables": event.get("stageVariables"),
                    }
                ),
            }


        def gate(event, context):
            if event["authorizationToken"] != "open":
                raise Exception("Unauthorized")
            return {
                "principalId": "me",
                "context": {"team": "blue"},
                "policyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [{"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": event["methodArn"]}],
                },
            }
        """#
}

/// A `gwc local` with a folder of its own, for as long as a test takes.
final class LocalRun: Sendable {
    private let folder: URL
    private let process: Foundation.Process
    private let output = Output()
    private let port: Int

    private final class Output: Sendable {
        let text = Mutex("")
    }

    /// What it has said so far.
    var text: String { output.text.withLock { $0 } }

    init(_ files: [String: String], _ options: [String] = [], environment: [String: String] = [:]) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "gwc-local-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            let parent = folder.appending(path: name).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        let (process, pipe, output) = (Foundation.Process(), Pipe(), output)
        process.executableURL = URL(filePath: CommandLineTests.program)
        process.arguments = ["local", folder.path(), "--port", "0"] + options
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardError = pipe
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let text = String(decoding: handle.availableData, as: UTF8.self)
            output.text.withLock { $0 += text }
        }
        try process.run()
        self.process = process
        for _ in 0..<1200 where process.isRunning && !output.text.withLock({ $0.contains("listening on") }) {
            try await Task.sleep(for: .milliseconds(50))
        }
        let said = output.text.withLock { $0 }
        let address = said.split(separator: "listening on http://localhost:").last?.prefix { $0.isNumber }
        guard let port = address.flatMap({ Int($0) }) else { throw NotStarted(said: said) }
        self.port = port
    }

    struct NotStarted: Error {
        var said: String
    }

    func end() {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    func write(_ text: String, to name: String) throws {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }

    /// The head and the body of an answer.
    func curl(_ target: String, _ arguments: String...) async throws -> String { try await curl(target, arguments) }
    func curl(_ target: String, _ arguments: [String]) async throws -> String {
        let address = "http://127.0.0.1:\(port)\(target)"
        return try await withCheckedThrowingContinuation { waiter in
            // Waiting for a program blocks its thread, which tasks would miss.
            Thread.detachNewThread {
                waiter.resume(
                    with: Result {
                        let (curl, pipe) = (Foundation.Process(), Pipe())
                        curl.executableURL = URL(filePath: "/usr/bin/env")
                        curl.arguments = ["curl", "-s", "-i", "--max-time", "120"] + arguments + [address]
                        curl.standardOutput = pipe
                        try curl.run()
                        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
                        curl.waitUntilExit()
                        return String(decoding: bytes, as: UTF8.self)
                    })
            }
        }
    }
}
