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
