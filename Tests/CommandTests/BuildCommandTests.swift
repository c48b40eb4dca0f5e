import Foundation
import Processes
import Syntax
import Testing
import Tree

/// What `gwc build` keeps from one build to the next, and where it does not write.
@Suite struct BuildCommandTests {
    /// A service that is too large for one stack.
    private static func large(_ functions: Int) -> String {
        let listed = (0..<functions).map { "  f\($0): {handler: a.b, events: [{httpApi: GET /f\($0)}]}\n" }
        return "service: large\nprovider: {name: aws, runtime: nodejs22.x}\nfunctions:\n" + listed.joined()
    }

    /// The stack of each resource, by deployment and logical id.
    private func stacks(_ folder: ServiceFolder) throws -> [String: String] {
        let file = try #require(folder.text("gwc.stacks.json").flatMap(JSONText.read))
        var found: [String: String] = [:]
        for deployment in file["deployments"]?.map ?? Mapping() {
            for stack in deployment.value.map ?? Mapping() {
                for id in stack.value["resources"]?.list ?? [] {
                    found["\(deployment.key) \(id.string ?? "")"] = stack.key
                }
            }
        }
        return found
    }

    @Test func everyRegionKeepsItsStacks() throws {
        let folder = try ServiceFolder(["serverless.yml": Self.large(120)])
        let regions = ["--region", "eu-west-1", "--region", "us-east-1"]
        #expect(try folder.gwc(["build"] + regions).ending == .exited(0))
        let first = try stacks(folder)
        #expect(Set(first.keys.map { $0.split(separator: " ")[0] }).count == 2)
        try folder.write(Self.large(135), to: "serverless.yml")
        #expect(try folder.gwc(["build"] + regions).ending == .exited(0))
        let second = try stacks(folder)
        #expect(second.count > first.count)
        for (id, stack) in first { #expect(second[id] == stack, "\(id)") }
        #expect(try folder.gwc("build", "--stage", "prod").ending == .exited(0))
        let third = try stacks(folder)
        for (id, stack) in second { #expect(third[id] == stack, "\(id)") }
    }

    @Test func writesThroughNoLinkBelowTheOutputFolder() throws {
        let folder = try ServiceFolder([
            "service/serverless.yml": "service: users\nprovider: {name: aws, runtime: nodejs22.x}\n",
            "outside/note.txt": "mine", "service/build/note.txt": "mine",
        ])
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/service/build/cloudformation", withDestinationPath: "../../outside")
        let result = try folder.gwc("build", "service", "--out", "service/build")
        #expect(result.ending == .exited(1))
        #expect(result.errorText.contains("build/cloudformation is a symbolic link"))
        #expect(folder.names("outside") == ["note.txt"])
    }

    @Test func packsNoFolderOfAnotherBuild() throws {
        let folder = try ServiceFolder([
            "serverless.yml": """
            service: users
            provider: {name: aws, runtime: nodejs22.x}
            functions: {a: {handler: a.b}}

            """, "a.js": "exports.b = 1", ".build.Xa81b0/0.zip": "half a zip", ".hidden.js": "1",
        ])
        let result = try folder.gwc("package")
        #expect(result.ending == .exited(0), "\(result.errorText)")
        #expect(result.outputText.contains(": 2 files, "), "\(result.outputText)")
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func leavesNothingWhenStopped(_ signal: Int32) async throws {
        let folder = try ServiceFolder([
            "serverless.yml":
                "service: users\nprovider: {name: aws, runtime: nodejs22.x}\nfunctions: {a: {handler: a.b}}\n"
        ])
        for name in ["a", "b", "c", "d"] {
            try folder.write(
                (0..<400_000).map { "\($0 &* 2_654_435_761)" }.joined(separator: "\n"), to: "\(name).js")
        }
        let process = Foundation.Process()
        process.executableURL = URL(filePath: CommandLineTests.program)
        process.arguments = ["build", "--package", "--out", "out"]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardError = FileHandle.nullDevice
        try process.run()
        let isTemporary = { (name: String) in name.hasPrefix(".out.") }
        for _ in 0..<5000 where process.isRunning && !folder.names().contains(where: isTemporary) {
            try await Task.sleep(for: .milliseconds(2))
        }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(!folder.names().contains(where: isTemporary))
    }
}
