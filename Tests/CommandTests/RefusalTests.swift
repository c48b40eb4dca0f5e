import Foundation
import Processes
import Syntax
import Testing
import Tree

/// What commands refuse instead of doing something else, and how they tell programs.
@Suite struct RefusalTests {
    private static let good = "service: users\nprovider: {name: aws, runtime: nodejs22.x}\n"
    private static let policy = #"{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#

    private func folder(_ more: [String: String] = [:]) throws -> ServiceFolder {
        try ServiceFolder(["serverless.yml": Self.good].merging(more) { $1 })
    }

    private func document(_ result: ProcessResult) throws -> Node { try #require(JSONText.read(result.outputText)) }

    // MARK: - Policies

    @Test(arguments: [
        ("", "there is no `Statement`"), ("{}", "there is no `Statement`"),
        ("[\(policy)]", "there is no `Statement`"), (good, "there is no `Statement`"),
        (#"{"Statemnt": []}"#, "did you mean `Statement` by `Statemnt`?"),
        (#"{"Policy": "no policy"}"#, "there is no `Statement`"),
        (
            #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condtion": {}}}"#,
            "did you mean `Condition`?"
        ),
        (#"{"Versoin": "2012-10-17", "Statement": []}"#, "did you mean `Version`?"),
        (#"{"Statement": "x"}"#, "`Statement` is a string"), (#"{"Statement": null}"#, "`Statement` is null"),
        (#"{"Statement": [], "Comment": "x"}"#, "a policy document has no `Comment`"),
    ])
    func comparesPoliciesOnly(_ text: String, _ words: String) throws {
        let folder = try ServiceFolder(["a.json": Self.policy, "b.yml": text])
        let result = try folder.gwc("iam", "diff", "a.json", "b.yml", "--fail-on", "broadens")
        #expect(result.ending == .exited(1))
        #expect(result.errorText.contains(words), "\(result.errorText)")
        #expect(result.errorText.contains(" --> b.yml:1"), "\(result.errorText)")
    }

    @Test(arguments: [
        #"{"Statement": []}"#,
        #"{"Id": "x", "Version": "2012-10-17", "Statement": {"Sid": "a", "Effect": "Deny", "#
            + #""NotPrincipal": "*", "NotAction": "a:b", "NotResource": "*", "Condition": {}}}"#,
        #"{"PolicyVersion": {"Document": \#(policy), "VersionId": "v1"}}"#,
        #"{"RoleName": "r", "PolicyName": "p", "PolicyDocument": \#(policy)}"#,
        #"{"Policy": "{\"Statement\": []}"}"#, "Statement:\n  - {Effect: Allow, Action: 'a:b', Resource: '*'}\n",
    ])
    func takesWhatHasAPolicyInIt(_ text: String) throws {
        let folder = try ServiceFolder(["a.yml": text])
        let result = try folder.gwc("iam", "diff", "a.yml", "a.yml", "--detailed-exitcode")
        #expect(result.ending == .exited(0), "\(result.errorText)")
    }

    // MARK: - Files of the author

    @Test(arguments: [
        ["lint", "--write-baseline", "serverless.yml"], ["lint", "--format", "json=serverless.yml"],
        ["lint", "--format", "text=serverless.yml"], ["lint", "--format", "sarif=notes.json"],
        ["lint", "--format", "gitlab=notes.json"], ["lint", "--write-baseline", "notes.json"],
        ["plan", "--against", "serverless.yml", "--save", "serverless.yml"],
        ["plan", "--against", "serverless.yml", "--save", "notes.json"],
    ])
    func replacesOnlyWhatItWrote(_ arguments: [String]) throws {
        let folder = try folder(["notes.json": #"{"mine": true}"#])
        let result = try folder.gwc(arguments)
        #expect(result.ending == .exited(1))
        #expect((result.errorText + result.outputText).contains("is there already"), "\(result.errorText)")
        #expect(folder.text("serverless.yml") == Self.good && folder.text("notes.json") == #"{"mine": true}"#)
    }

    @Test(arguments: [
        ["lint", "--write-baseline", "out"], ["plan", "--against", "serverless.yml", "--save", "out"],
        ["lint", "--format", "json=out"], ["lint", "--format", "sarif=out"], ["lint", "--format", "junit=out"],
        ["lint", "--format", "checkstyle=out"], ["lint", "--format", "gitlab=out"], ["lint", "--format", "github=out"],
        ["lint", "--format", "text=out"],
    ])
    func replacesItsOwn(_ arguments: [String]) throws {
        let open = "functions: {a: {handler: a.b, events: [{httpApi: '*'}]}}\n"
        let folder = try folder(["serverless.yml": Self.good + open])
        for _ in 0..<2 {
            let result = try folder.gwc(arguments)
            #expect(result.ending == .exited(0), "\(result.errorText)")
        }
    }

    @Test func beginsNoServiceInTheRoot() throws {
        let folder = try ServiceFolder()
        let result = try folder.gwc("init", "http-api", "")
        #expect(result.ending == .exited(1))
        #expect(result.errorText.contains("The folder's name is empty"))
    }

    // MARK: - Options

    @Test(arguments: [
        (["validate", "--stage", "a", "-s", "b"], "--stage is given 2 times"),
        (["build", "--stage=a", "--stage=b"], "--stage is given 2 times"),
        (["print", "--emit", "graph", "--emit", "spec"], "--emit is given 2 times"),
        (["validate", "--format", "json", "--format", "text"], "--format is given 2 times"),
        (["lint", "--format", "json", "--format", "text"], "json and text are both for standard output"),
        (["iam", "diff", "a", "b", "--foo"], "See 'gwc iam diff --help'"),
        (["import", "openapi", "x", "--name", ""], "--name is empty"),
    ])
    func refusesCommandLines(_ arguments: [String], _ words: String) throws {
        let result = try folder().gwc(arguments)
        #expect(result.ending == .exited(1))
        #expect(result.errorText.contains(words), "\(result.errorText)")
    }

    @Test(arguments: [
        ["--target", "cloudformation", "--target", "openapi"], ["--target", "openapi,openapi,cloudformation"],
    ])
    func targetsAddUp(_ arguments: [String]) throws {
        let folder = try folder([
            "serverless.yml": Self.good + "functions: {a: {handler: a.b, events: [{httpApi: '*'}]}}\n"
        ])
        let result = try folder.gwc(["build"] + arguments)
        #expect(result.ending == .exited(0), "\(result.errorText)")
        #expect(folder.names("build") == ["cloudformation", "manifest.json", "openapi"])
    }

    @Test func checksTheNamesOfTheCommandLine() throws {
        let long = String(repeating: "a b", count: 30_000)
        for stage in ["a/../b", "a b", long] {
            let result = try folder().gwc("validate", "--stage", stage)
            #expect(result.outputText.hasPrefix("warning[invalid-value]: `--stage` should be letters, digits and `-`"))
            #expect(result.outputText.utf8.count < 500)
        }
        let region = try folder().gwc("build", "--region", "foo bar")
        #expect(region.errorText.hasPrefix("warning[invalid-value]: `--region` should be one of `us-east-1`, "))
        #expect(region.errorText.contains("and this is `foo bar`"))
        #expect(try folder().gwc("validate", "--stage", "prod-1", "-r", "eu-west-1").outputText.isEmpty)
    }

    // MARK: - Programs

    @Test(arguments: [
        ["validate", "nope", "--format", "json"], ["plan", "nope", "--format", "json"],
        ["plan", "broken.yml", "--against", "serverless.yml", "--format", "json"],
        ["iam", "diff", "a.json", "nope", "--format", "json"],
    ])
    func failuresAreDocuments(_ arguments: [String]) throws {
        let result = try folder(["broken.yml": "service: [\n", "a.json": Self.policy]).gwc(arguments)
        #expect(result.ending == .exited(1))
        let document = try document(result)
        #expect(document["errors"]?.int == 1)
        #expect(document["diagnostics"]?.list?.first?["severity"]?.string == "error")
    }

    @Test func aLintThatCannotLookIsAReport() throws {
        let result = try folder().gwc("lint", "nope", "--format", "json")
        #expect(result.ending == .exited(1))
        let finding = try #require(try document(result)["findings"]?.list?.first)
        #expect(finding["code"]?.string == "no-spec" && finding["severity"]?.string == "error")
        #expect(finding["file"]?.string == "nope")
    }

    @Test func longValuesAreCut() throws {
        let long = String(repeating: "x", count: 100_000)
        for arguments in [
            ["build", "--target", long], ["build", "--stage", long], ["validate", long], ["explain", long],
            ["local", "--aws-endpoint", long], ["build", "--param", long],
        ] {
            let result = try folder().gwc(arguments)
            #expect((result.errorText + result.outputText).utf8.count < 2000, "\(arguments[0])")
        }
    }

    @Test func fixesHaveAPlace() throws {
        let folder = try ServiceFolder([
            "serverless.js": "module.exports = {service: 'users', provider: {name: 'aws', regoin: 'eu-west-1'}}\n"
        ])
        let findings = try document(folder.gwc("validate", "--format", "json"))["diagnostics"]?.list ?? []
        let unknown = try #require(findings.first { $0["id"]?.string == "unknown-key" })
        #expect(unknown["help"]?.string == "did you mean `region`?" && unknown["fix"] == nil)
    }

    @Test func anEmptyFunctionIsTold() throws {
        let folder = try folder(["serverless.yml": Self.good + "functions:\n  g:\n  h: {handler: a.b}\n"])
        let result = try folder.gwc("validate")
        #expect(result.ending == .exited(0))
        #expect(result.outputText.contains("warning[empty-function]: the function `g` is empty, and is left out"))
        #expect(result.outputText.contains(" --> serverless.yml:4:3"))
    }

    @Test func equalFindingsAreToldOnce() throws {
        let folder = try folder([
            "serverless.yml": Self.good + "functions: {a: {handler: a.b, events: [{httpApi: '*'}]}}\n"
        ])
        let once = try document(folder.gwc("lint", "serverless.yml", "--format", "json"))["findings"]?.list ?? []
        let twice = try folder.gwc("lint", "serverless.yml", ".", "./serverless.yml", "--format", "json")
        #expect(try document(twice)["findings"]?.list?.count == once.count && !once.isEmpty)
        let example = #filePath.replacing(
            "Tests/CommandTests/RefusalTests.swift", with: "examples/hybrid-gateway/serverless.yml")
        let all = try document(folder.gwc("lint", example, "--format", "json"))["findings"]?.list ?? []
        let told = all.map { finding in
            ["code", "message", "file", "line", "column"].map { finding[$0].map(JSONWriter.compact) ?? "" }
        }
        #expect(Set(told).count == told.count)
    }

    // MARK: - gwc local

    @Test(arguments: [
        (["--inspect", "handl"], "there is no function `handl` for --inspect"),
        (["--cacert", "nope.pem"], "`nope.pem`, given as --cacert, cannot be read"),
        (["--truststore", "nope.pem"], "`nope.pem`, given as --truststore, cannot be read"),
        (["--truststore", "serverless.yml"], "`serverless.yml`, given as --truststore, has no certificate"),
        (["--certificate", "nope.pem", "--key", "k.pem"], "`nope.pem`, given as --certificate, cannot be read"),
        (["--aws-endpoint", "http://"], "'http://' is no --aws-endpoint"),
        (["--host", "nope.invalid"], "--host is an address of this machine"),
    ])
    func localSaysWhatItCannotUse(_ options: [String], _ words: String) throws {
        let folder = try folder(["serverless.yml": Self.good + "functions: {handle: {handler: a.b}}\n"])
        let scratch = try ServiceFolder()
        let result = try folder.gwc(
            ["local", "--port", "0"] + options,
            environment: ["PATH": "/usr/local/bin:/usr/bin:/bin", "TMPDIR": scratch.path])
        #expect(result.ending == .exited(1))
        #expect(result.errorText.contains(words), "\(result.errorText)")
        #expect(scratch.names() == [])
    }

    @Test func localLeavesNothingWhenStopped() async throws {
        let folder = try folder()
        let scratch = try ServiceFolder()
        let process = Foundation.Process()
        process.executableURL = URL(filePath: CommandLineTests.program)
        process.arguments = ["local", folder.path, "--port", "0"]
        process.environment = ["PATH": "/usr/bin:/bin", "TMPDIR": scratch.path]
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<2000 where process.isRunning && scratch.names().isEmpty {
            try await Task.sleep(for: .milliseconds(10))
        }
        kill(process.processIdentifier, SIGHUP)
        process.waitUntilExit()
        #expect(scratch.names() == [])
    }
}
