import CloudFormation
import Compiler
import Emit
import Foundation
import Testing
import Tree

/// The helper functions behind custom resources, run by Node.js with a stand-in for AWS: `Tests/CustomResources`.
@Suite struct CustomResourceTests {
    static let folders = ["s3", "cognito-user-pool", "event-bridge", "api-gateway-cloud-watch-role"]
    static let sdk = ["s3", "lambda", "cognito-identity-provider", "eventbridge", "api-gateway", "iam"]

    private func graph(_ handlers: [String]) -> ResourceGraph {
        var graph = ResourceGraph()
        for handler in handlers { graph[handler] = Resource("AWS::Lambda::Function", ["Handler": Node(handler)]) }
        return graph
    }

    @Test func writesOnlyWhatTheTemplateNames() {
        let paths = emitCustomResources(graph(["s3/handler.handler", "src/users.get"])).map(\.path)
        #expect(paths == ["custom-resources/answer.js", "custom-resources/s3/handler.js"])
        #expect(emitCustomResources(graph(["src/users.get"])).isEmpty)
    }

    @Test(.enabled(if: hasNode)) func handlersDoTheirWork() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gwc-handlers-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        for artifact in emitCustomResources(graph(Self.folders.map { "\($0)/handler.handler" })) {
            try write(artifact.bytes, to: folder.appending(path: artifact.path))
        }
        let code = folder.appending(path: "custom-resources")
        for module in Self.sdk {
            let path = "node_modules/@aws-sdk/client-\(module)/index.js"
            try write(Array("module.exports = require('../../../aws');".utf8), to: code.appending(path: path))
        }
        for name in ["aws.js", "handlers.test.js"] {
            let text = try #require(Repository.text("Tests/CustomResources/\(name)"))
            try write(Array(text.utf8), to: code.appending(path: name))
        }
        let node = try run(["node", "--test", "handlers.test.js"], in: code)
        #expect(node.status == 0, "\(node.output)")
    }

    private func write(_ bytes: [UInt8], to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}

private let hasNode = (try? run(["node", "--version"], in: nil).status) == 0

private func run(_ arguments: [String], in folder: URL?) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
