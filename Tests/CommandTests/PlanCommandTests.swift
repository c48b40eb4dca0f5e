import Foundation
import Processes
import Syntax
import Testing
import Tree

/// `gwc plan` against what git has, and what its outputs and exit codes promise.
@Suite struct PlanCommandTests {
    private static let program = CommandLineTests.program

    private static func spec(_ events: String) -> String {
        """
        service: shop
        provider: {name: aws, runtime: nodejs20.x}
        functions:
          api: {handler: a.main, events: "${file(events.yml)}"}

        """
    }

    /// A repository with a service in `services/shop`, whose events are a file of their own, and `after` as what is changed in
    /// the work tree.
    private func inRepository<Result>(_ after: String?, _ body: (String) throws -> Result) throws -> Result {
        let root = NSTemporaryDirectory() + "gwc-plan-\(UUID().uuidString)"
        let folder = "\(root)/services/shop"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        try Self.spec("").write(toFile: "\(folder)/serverless.yml", atomically: true, encoding: .utf8)
        try "- httpApi: GET /users\n".write(toFile: "\(folder)/events.yml", atomically: true, encoding: .utf8)
        for arguments in [
            ["init", "-q", "."], ["add", "-A"],
            ["-c", "user.email=a@example.com", "-c", "user.name=a", "commit", "-qm", "one"],
        ] { #expect(try runProcess("git", arguments, folder: root).ending == .exited(0)) }
        try after?.write(toFile: "\(folder)/events.yml", atomically: true, encoding: .utf8)
        return try body(folder)
    }

    private func plan(_ folder: String, _ arguments: String...) throws -> ProcessResult {
        try runProcess(Self.program, ["plan"] + arguments, folder: folder)
    }

    @Test func comparesWithHEADIncludesAndAll() throws {
        try inRepository("- httpApi: GET /users\n- httpApi: GET /orders\n") { (folder: String) throws in
            let result = try plan(folder, "--format", "json")
            #expect(result.ending == .exited(0), "\(result.errorText)")
            let tree = try #require(JSONText.read(result.outputText))
            #expect(tree["changes"]?.list?.map { $0["id"]?.string } == ["route.added:HttpApi:GET /orders"])
            #expect(tree["changes"]?.list?.first?["place"]?.string == "events.yml:2")
            #expect(tree["before"]?.string == "HEAD")
            #expect(try plan(folder, "--against", "HEAD~0", "--detailed-exitcode").ending == .exited(2))
            #expect(try plan(folder, "--fail-on", "loosened").ending == .exited(3))
            #expect(try plan(folder, "--fail-on", "breaking,replace,destroy").ending == .exited(0))
            let status = try runProcess("git", ["status", "--porcelain"], folder: folder)
            #expect(status.outputText == " M services/shop/events.yml")
        }
    }

    @Test func findsNothingWhereNothingChanged() throws {
        try inRepository(nil) { (folder: String) throws in
            let result = try plan(folder, "--detailed-exitcode")
            #expect(result.ending == .exited(0))
            #expect(result.outputText == "HEAD → this folder\nPlan: no changes")
        }
    }

    @Test func savesAStateAndComparesWithIt() throws {
        try inRepository("- httpApi: DELETE /users\n") { (folder: String) throws in
            #expect(try plan(folder, "--save", "approved.json").ending == .exited(0))
            #expect(try plan(folder, "--against", "approved.json", "--detailed-exitcode").ending == .exited(0))
            #expect(try runProcess(Self.program, ["build"], folder: folder).ending == .exited(0))
            #expect(try plan(folder, "--against", "build", "--detailed-exitcode").ending == .exited(0))
            #expect(try plan(folder, "--against", "stage:prod", "--fail-on", "breaking").ending != .exited(1))
        }
    }

    @Test func comparesStagesButForTheirNames() throws {
        try inRepository(nil) { (folder: String) throws in
            let text = Self.spec("").replacing(
                "handler: a.main,",
                with: "handler: a.main, environment: {TABLE: 'users-${sls:stage}', LEVEL: '${param:level}'},")
            let parameters = "params: {dev: {level: 1}, prod: {level: 1}, test: {level: 2}}\n"
            try (text + parameters).write(toFile: "\(folder)/serverless.yml", atomically: true, encoding: .utf8)
            let same = try plan(folder, "--stage", "prod", "--against", "stage:dev", "--detailed-exitcode")
            #expect(same.ending == .exited(0), "\(same.outputText)")
            let other = try plan(folder, "--stage", "prod", "--against", "stage:test", "--format", "json")
            let resources = JSONText.read(other.outputText)?["resources"]?.list ?? []
            let paths = resources.flatMap { $0["properties"]?.list ?? [] }.map { $0["path"]?.string }
            #expect(paths == ["Environment.Variables.LEVEL"])
        }
    }

    @Test func readsWhatGetTemplatePrints() throws {
        try inRepository(nil) { (folder: String) throws in
            let built = try runProcess(Self.program, ["build", "--out", "-x"].dropLast() + ["out"], folder: folder)
            #expect(built.succeeded)
            let template = try String(contentsOfFile: "\(folder)/out/cloudformation/template.json", encoding: .utf8)
            let answers = [
                "{\"TemplateBody\": \(template), \"StagesAvailable\": []}",
                "{\"TemplateBody\": \(JSONWriter.compact(Node(template)))}",
            ]
            for answer in answers {
                try answer.write(toFile: "\(folder)/answer.json", atomically: true, encoding: .utf8)
                let result = try plan(folder, "--against", "answer.json", "--detailed-exitcode")
                #expect(result.ending == .exited(0), "\(result.outputText)\(result.errorText)")
            }
        }
    }

    @Test func askTheUsersOwnCommandLineForAStack() throws {
        try inRepository(nil) { (folder: String) throws in
            #expect(try runProcess(Self.program, ["build"], folder: folder).ending == .exited(0))
            // It answers with the template in build/, and writes down what it was asked.
            let bin = #filePath.replacing("CommandTests/PlanCommandTests.swift", with: "Fixtures/bin")
            let environment = ["PATH": "\(bin):/usr/bin:/bin"]
            let result = try runProcess(
                Self.program, ["plan", "--against", "stack:shop-dev", "--detailed-exitcode"], environment: environment,
                folder: folder)
            #expect(result.ending == .exited(0), "\(result.outputText)\(result.errorText)")
            let asked = try String(contentsOfFile: "\(folder)/asked.txt", encoding: .utf8)
            #expect(asked == "cloudformation get-template --stack-name shop-dev --output json\n")
        }
    }

    /// A service of more resources than a stack takes is compared as a whole, however it was split.
    @Test func putsNestedStacksTogetherAgain() throws {
        try inRepository(nil) { (folder: String) throws in
            let queues = (0..<260).map { index in
                """
                    Queue\(index): {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub "${AWS::StackName}-\(index)"}}
                    Policy\(index):
                      Type: AWS::SQS::QueuePolicy
                      Properties: {Queues: [!Ref Queue\((index * 7) % 260)], PolicyDocument: {Statement: []}}

                """
            }
            let text = Self.spec("") + "resources:\n  Resources:\n" + queues.joined()
            try text.write(toFile: "\(folder)/serverless.yml", atomically: true, encoding: .utf8)
            #expect(try runProcess(Self.program, ["build"], folder: folder).ending == .exited(0))
            #expect(FileManager.default.fileExists(atPath: "\(folder)/build/cloudformation/stacks/resources-1.json"))
            // Nor is it too much, as a template with all of it would be.
            let news = try #require(JSONText.read(try plan(folder, "--format", "json").outputText))
            #expect(news["summary"]?["created"]?.int == 520 && news["obstacles"]?.list == [])
            let built = try plan(folder, "--against", "build", "--detailed-exitcode")
            #expect(built.ending == .exited(0), "\(built.outputText)")
            let bin = #filePath.replacing("CommandTests/PlanCommandTests.swift", with: "Fixtures/bin")
            let deployed = try runProcess(
                Self.program, ["plan", "--against", "stack:shop-dev", "--detailed-exitcode"],
                environment: ["PATH": "\(bin):/usr/bin:/bin"], folder: folder)
            #expect(deployed.ending == .exited(0), "\(deployed.outputText)\(deployed.errorText)")
        }
    }

    @Test func writesLooseningsForTheSecurityPage() throws {
        try inRepository("- httpApi: GET /users\n- httpApi: GET /orders\n") { (folder: String) throws in
            let report = try #require(JSONText.read(try plan(folder, "--format", "sarif").outputText))
            let results = report["runs"]?.list?.first?["results"]?.list ?? []
            #expect(
                results.map { $0["partialFingerprints"]?["gwcChange/v1"]?.string } == [
                    "route.added:HttpApi:GET /orders"
                ])
            let place = results.first?["locations"]?.list?.first?["physicalLocation"]
            #expect(place?["artifactLocation"]?["uri"]?.string == "events.yml")
            #expect(place?["region"]?["startLine"]?.int == 2)
            #expect(results.first?["level"]?.string == "error")
        }
    }

    @Test func saysWhatItCannotCompareWith() throws {
        try inRepository(nil) { (folder: String) throws in
            let result = try plan(folder, "--against", "nowhere")
            #expect(result.ending == .exited(1))
            #expect(result.errorText.contains("`nowhere` is neither a file nor a folder nor a git revision here"))
            #expect(
                try plan(folder, "--against", "HEAD", "--fail-on", "braking").errorText.contains(
                    "Did you mean 'breaking'?"))
        }
    }

    @Test func hidesSecrets() throws {
        try inRepository(nil) { (folder: String) throws in
            let text = Self.spec("").replacing(
                "handler: a.main,", with: "handler: a.main, environment: {PASSWORD: hunter2},")
            try text.write(toFile: "\(folder)/serverless.yml", atomically: true, encoding: .utf8)
            for format in ["text", "json", "markdown"] {
                let output = try plan(folder, "--format", format).outputText
                #expect(output.contains("PASSWORD") && !output.contains("hunter2"), "\(format)")
            }
        }
    }
}
