import Foundation
import Processes
import Testing

/// What `gwc init` writes can be built and linted at once, and nothing is ever replaced.
@Suite final class InitTests {
    private let folder = NSTemporaryDirectory() + "gwc-init-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(_ arguments: String..., in place: String = "") throws -> ProcessResult {
        try runProcess(CommandLineTests.program, arguments, environment: [:], folder: "\(folder)/\(place)")
    }

    @Test func listsTheTemplates() throws {
        let result = try run("init")
        #expect(result.ending == .exited(0))
        let names = String(decoding: result.output, as: UTF8.self).split(separator: "\n").map {
            $0.prefix { $0 != " " }
        }
        #expect(names == ["http-api", "rest-api", "websocket-chat"])
    }

    @Test(arguments: ["http-api", "rest-api", "websocket-chat"]) func buildsAndPassesLint(_ name: String) throws {
        #expect(try run("init", name, "my shop").ending == .exited(0))
        let build = try run("build", in: "my shop")
        #expect(build.ending == .exited(0))
        #expect(build.errorText.contains("gwc: my-shop (dev, eu-central-1): "))
        #expect(!build.errorText.contains("error["))
        let lint = try run("lint", "--fail-level", "medium", in: "my shop")
        #expect(lint.ending == .exited(0), "\(String(decoding: lint.output, as: UTF8.self))")
    }

    // MARK: Running

    static let hasNode = ["/usr/bin/node", "/usr/local/bin/node"].contains(where: FileManager.default.fileExists)

    /// A template as `gwc local` runs it.
    private func local(_ name: String, _ options: [String] = [], _ variables: [String: String] = [:]) async throws
        -> LocalRun
    {
        #expect(try run("init", name, "shop").ending == .exited(0))
        let root = "\(folder)/shop"
        let names = try FileManager.default.subpathsOfDirectory(atPath: root)
        let files = names.compactMap { path in
            (try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)).map { (path, $0) }
        }
        return try await LocalRun(Dictionary(uniqueKeysWithValues: files), options, environment: variables)
    }

    @Test(.enabled(if: hasNode)) func runsAnHTTPAPI() async throws {
        let local = try await local("http-api")
        defer { local.end() }
        let health = try await local.curl("/health")
        #expect(health.hasPrefix("HTTP/1.1 200") && health.hasSuffix(#"{"status":"ok"}"#))
        #expect(try await local.curl("/notes/1").hasPrefix("HTTP/1.1 401"), "a note needs a token")
    }

    @Test(.enabled(if: hasNode)) func runsARESTAPI() async throws {
        let keys = ["AWS_ACCESS_KEY_ID": "local", "AWS_SECRET_ACCESS_KEY": "local"]
        let local = try await local("rest-api", [], keys)
        defer { local.end() }
        let told = try #require(local.text.split(separator: "partners is ").last?.split(separator: "\n").first)
        let signed = [
            "--aws-sigv4", "aws:amz:eu-central-1:execute-api", "--user", "local:local", "-H", "x-api-key: \(told)",
        ]
        let order = try await local.curl("/dev/orders/7", signed)
        #expect(order.hasPrefix("HTTP/1.1 200") && order.hasSuffix(#"{"id":"7","state":"open"}"#), "\(order)")
        let json = signed + ["-H", "Content-Type: application/json"]
        #expect(try await local.curl("/dev/orders", json + ["-d", "{}"]).contains("Invalid request body"))
        let made = try await local.curl("/dev/orders", json + ["-d", #"{"article":"pen","quantity":2}"#])
        #expect(made.hasPrefix("HTTP/1.1 201") && made.contains(#""article":"pen""#), "\(made)")
        #expect(try await local.curl("/dev/orders/7").hasPrefix("HTTP/1.1 403"), "callers sign")
    }

    @Test(.enabled(if: hasNode)) func runsAChat() async throws {
        let local = try await local("websocket-chat", ["--param", "token=secret"])
        defer { local.end() }
        let upgrade = [
            "-H", "Connection: Upgrade", "-H", "Upgrade: websocket", "-H", "Sec-WebSocket-Version: 13", "-H",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        ]
        #expect(try await local.curl("/dev?token=guessed", upgrade).hasPrefix("HTTP/1.1 403"), "the token is wrong")
        #expect(try await local.curl("/dev", upgrade).hasPrefix("HTTP/1.1 401"), "there is no token")
    }

    @Test func replacesNothing() throws {
        try "mine".write(toFile: "\(folder)/README.md", atomically: true, encoding: .utf8)
        let result = try run("init", "http-api")
        #expect(result.ending == .exited(1))
        #expect(result.errorText.contains("README.md is there already"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["README.md"])
    }

    @Test func startsNoSecondSpec() throws {
        try "service: x".write(toFile: "\(folder)/serverless.ts", atomically: true, encoding: .utf8)
        #expect(try run("init", "rest-api").errorText.contains("serverless.ts is there already"))
    }

    @Test func knowsNoOtherTemplate() throws {
        let result = try run("init", "websoket-chat")
        #expect(result.ending == .exited(1))
        #expect(result.errorText.contains("did you mean `websocket-chat`?"))
    }

    @Test(arguments: ["a", "1shop", "my_shop", ""]) func takesNoOddName(_ name: String) throws {
        #expect(try run("init", "http-api", "--name", name).ending == .exited(1))
    }
}
