import Foundation
import Processes
import Syntax
import Testing

/// The program itself: exit codes, and what goes to which output.
@Suite struct CommandLineTests {
    static let program: String = {
        let bundle = CommandLine.arguments[0]
        let besides = URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("gwc").path
        return FileManager.default.isExecutableFile(atPath: besides)
            ? besides : #filePath.replacing("Tests/CommandTests/CommandLineTests.swift", with: ".build/debug/gwc")
    }()

    private static let good = "service: users\nprovider: {name: aws, runtime: nodejs20.x}\n"
    private static let bad = "service: users\nprovider: {name: aws, runtime: nodejs20.x}\ncustom:\n  a: 1\n  a: 2\n"

    private func run(
        _ arguments: [String], spec: String? = good, environment: [String: String] = [:]
    ) throws -> ProcessResult {
        let folder = NSTemporaryDirectory() + "gwc-command-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try spec?.write(toFile: "\(folder)/serverless.yml", atomically: true, encoding: .utf8)
        return try runProcess(Self.program, arguments, environment: environment, folder: folder)
    }

    @Test func buildSaysWhatItDidOnStandardErrorOnly() throws {
        let result = try run(["build", "--verbose"])
        #expect(result.ending == .exited(0))
        #expect(result.output.isEmpty)
        #expect(result.errorText.contains("users (dev, us-east-1)"))
        #expect(result.errorText.contains("  cloudformation/template.json, "))
    }

    @Test func buildWritesNothingWhenThereAreErrors() throws {
        let result = try run(["build", "--out", "out"], spec: Self.bad)
        #expect(result.ending == .exited(1))
        #expect(result.errorText.contains("error[duplicate-key]"))
        #expect(result.errorText.hasSuffix("nothing was written"))
    }

    @Test func buildHasAFolderForEachRegion() throws {
        let regions = ["--region", "eu-west-1", "-r", "us-east-1"]
        let result = try run(["build"] + regions)
        #expect(result.ending == .exited(0))
        for region in ["eu-west-1", "us-east-1"] {
            #expect(result.errorText.contains("users (dev, \(region)): "))
            #expect(result.errorText.contains("written to build/\(region)"))
        }
        let checked = try run(["validate"] + regions)
        #expect(checked.ending == .exited(1))
        #expect(checked.errorText.contains("--region is given 2 times; only gwc build takes several"))
    }

    @Test func validatePrintsFindingsToStandardOutput() throws {
        let result = try run(["validate"], spec: Self.bad)
        #expect(result.ending == .exited(1))
        #expect(result.outputText.contains(" --> serverless.yml:5:3"))
        #expect(result.errorText.hasPrefix("gwc: 1 error"))
    }

    @Test func validateSpeaksJSON() throws {
        let result = try run(["validate", "--format", "json"], spec: Self.bad)
        let parsed = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
        #expect(parsed?["errors"] as? Int == 1)
        #expect(result.errors.isEmpty)
    }

    @Test func policiesAreComparedByWhatTheyAllow() throws {
        let folder = NSTemporaryDirectory() + "gwc-iam-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, actions) in [("a", #""s3:GetObject""#), ("b", #"["s3:GetObject", "s3:PutObject"]"#)] {
            let policy = #"{"Statement": {"Effect": "Allow", "Action": \#(actions), "Resource": "*"}}"#
            try policy.write(toFile: "\(folder)/\(name).json", atomically: true, encoding: .utf8)
        }
        func diff(_ arguments: String...) throws -> ProcessResult {
            try runProcess(Self.program, ["iam", "diff"] + arguments, environment: [:], folder: folder)
        }
        let grown = try diff("a.json", "b.json", "--fail-on", "broadens")
        #expect(grown.ending == .exited(3))
        #expect(grown.outputText == "newly allowed:\n  + s3:PutObject on *  (b.json:1)")
        #expect(try diff("b.json", "a.json", "--fail-on", "broadens").ending == .exited(0))
        #expect(try diff("b.json", "a.json", "--detailed-exitcode").ending == .exited(2))
        #expect(try diff("a.json", "a.json", "--detailed-exitcode").ending == .exited(0))
        #expect(try diff("a.json", "missing.json").ending == .exited(1))
        let json = try diff("a.json", "b.json", "--format", "json")
        let parsed = try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any]
        #expect(parsed?["broadens"] as? Bool == true && parsed?["narrows"] as? Bool == false)
    }

    @Test(arguments: [["validate", "serverless.yml"], ["validate", "."], ["validate"], ["validate", "./"]])
    func findsTheSpec(_ arguments: [String]) throws { #expect(try run(arguments).ending == .exited(0)) }

    @Test(arguments: [
        (["validate", "nowhere.yml"], "there is no spec at nowhere.yml"),
        (["build", "--target", "x"], "'x' is no target"),
        (["print", "--emit", "x"], "'x' is no station"), (["build", "--param", "x"], "not of the form key=value"),
        (["build", "--what", "x"], "--opt name=value"), (["frobnicate"], "'frobnicate' is no command"),
        (["buidl"], "Did you mean 'build'?"), (["help", "explian"], "Did you mean 'explain'?"),
        (["plan", "--against", "stage:"], "`stage:` names nothing"),
        (["validate", "--values", "none.yml"], "none.yml"), (["print", "--emit", "grahp"], "Did you mean 'graph'?"),
        (["print", "--emit", ""], "'' is no station"), (["build", "--target", ""], "'' is no target"),
        (["build", "--stage", ""], "--stage is empty"), (["build", "--out", ""], "the output folder has no name"),
        (["build", "--out", "serverless.yml"], "serverless.yml is a file"),
    ])
    func failsWithOne(_ arguments: [String], _ words: String) throws {
        let result = try run(arguments)
        #expect(result.ending == .exited(1))
        #expect((result.errorText + result.outputText).contains(words))
    }

    @Test func failsWithoutASpec() throws {
        let result = try run(["build"], spec: nil)
        #expect(result.ending == .exited(1))
        #expect(result.errorText.contains("serverless.yml"))
    }

    @Test(arguments: [
        ["--help"], ["help", "build"], ["build", "--help"], ["--version"], ["--version", "--verbose"],
        ["--generate-completion-script", "bash"], [],
    ])
    func helpsOnStandardOutput(_ arguments: [String]) throws {
        let result = try run(arguments)
        #expect(result.ending == .exited(0))
        #expect(!result.output.isEmpty)
        #expect(result.errors.isEmpty)
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func completesValues(_ shell: String) throws {
        let script = try run(["--generate-completion-script", shell]).outputText
        for value in ["checkstyle", "IAM001", "cloudformation", "breaking"] { #expect(script.contains(value)) }
    }

    @Test func printsStations() throws {
        #expect(try run(["print", "--emit", "syntax"]).outputText.hasPrefix("service: users\nprovider:\n  name: aws"))
        let both = try run(["print", "--emit", "syntax,graph", "--format", "json"])
        let parsed = try JSONSerialization.jsonObject(with: Data(both.output)) as? [String: Any]
        #expect(parsed?.keys.sorted() == ["graph", "syntax"])
    }

    @Test(
        arguments: [
            ([:], false), (["FORCE_COLOR": "1"], true), (["FORCE_COLOR": "1", "NO_COLOR": "1"], false),
            (["CLICOLOR_FORCE": "1"], true), (["FORCE_COLOR": "0"], false), (["NO_COLOR": ""], false),
        ] as [([String: String], Bool)])
    func coloursAsTheEnvironmentSays(_ environment: [String: String], _ isColourful: Bool) throws {
        let result = try run(["validate"], spec: Self.bad, environment: environment)
        #expect(result.outputText.contains("\u{1B}[") == isColourful)
    }
}
