import ArgumentParser
import Compiler
import Diagnostics
import Lint
import Syntax
import Tree

struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc",
        abstract: "Look for mistakes in IAM, CORS, authorizers, throttling, logging and limits.",
        discussion: """
            Reads specs, and CloudFormation templates in JSON or YAML, whoever wrote them. The exit code is 1 when a spec \
            has errors, and 3 when a finding is as bad as --fail-level. A comment \
            `# gwc-ignore: CODE reason until=2026-12-31` suppresses a finding on its line or the next; .gwc.yml in the \
            folder or above it sets severities.

            EXAMPLES:
              gwc lint
              gwc lint services/users --stage prod --fail-level high
              gwc lint template.json other.yaml --format json
              gwc lint --format text --format sarif=lint.sarif
              gwc lint --write-baseline baseline.json && gwc lint --baseline baseline.json
              gwc lint --against origin/main
            """)

    @Argument(
        help: ArgumentHelp(
            "Specs, folders with a spec, and templates.", discussion: "Without any: the spec of this folder.",
            valueName: "file"),
        completion: .file(extensions: ["yml", "yaml", "json", "ts", "mts", "js", "cjs", "mjs"]))
    var files: [String] = []

    @OptionGroup var options: CompileOptions

    @Option(
        help: ArgumentHelp(
            "How to write the findings, and into which file; may be repeated.",
            discussion: "One of \(OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "format[=file]"),
        completion: .list(OutputFormat.allCases.map(\.rawValue)), transform: LintOutput.list)
    var format: [[LintOutput]] = []

    @Option(help: ArgumentHelp("Exit with 3 when there is a finding of this severity or worse.", valueName: "level"))
    var failLevel: Severity?

    @Option(
        help: ArgumentHelp("A severity for a rule, or off; may be repeated.", valueName: "rule=level"),
        transform: KeyValue.init)
    var severity: [KeyValue] = []

    @Option(
        help: ArgumentHelp(
            "Also look for what is worse than in another state.",
            discussion:
                "What gwc plan --against takes: a git revision, a spec, a template, a build folder, stack:NAME.",
            valueName: "state"), completion: .file())
    var against: String?

    @Option(help: ArgumentHelp("What this file knows does not count.", valueName: "file"), completion: .file())
    var baseline: String?

    @Option(
        help: ArgumentHelp("Make everything found now known, in this file.", valueName: "file"), completion: .file())
    var writeBaseline: String?

    @Flag(help: "Make the safe changes that mend findings.")
    var fix = false

    @Flag(help: "Print the settings that count here, and do nothing else.")
    var printConfig = false

    func validate() throws {
        let here = format.flatMap { $0 }.filter { $0.path == nil }
        if here.count > 1 {
            let names = here.map(\.format.rawValue).joined(separator: " and ")
            throw ValidationError(
                "\(names) are both for standard output; give all but one a file: \(here[1].format.rawValue)=FILE.")
        }
    }

    func run() throws {
        do {
            try look()
        } catch let failure as Failure where format.contains(where: { $0.contains { $0.format != .text } }) {
            // Programs read the reports: what kept the lint from looking stands in them.
            try write([failure.result(of: files.first ?? ".")])
            throw ExitCodes.failure
        }
    }

    private func look() throws {
        let run = try LintRun(self)
        if printConfig { return Console.out.write(run.settingsText) }
        var results = try run.results()
        // What touches the same text as another fix waits for the next round.
        for _ in 0..<8 where fix {
            guard try mend(results) else { break }
            results = try run.results()
        }
        if let writeBaseline {
            try replaceOutput(writeBaseline, with: Baseline.file(of: results)) { bytes in
                JSONText.read(String(decoding: bytes, as: UTF8.self)).flatMap(Baseline.init) != nil
            }
        }
        results = try run.knowing(results)
        try write(results)
        let verdict = run.verdict(on: results)
        if verdict != ExitCodes.success { throw verdict }
    }

    private func write(_ results: [LintResult]) throws {
        for output in format.isEmpty ? [.text] : format.flatMap({ $0 }) {
            let isHere = output.path == nil
            let text = output.format.render(
                results, colour: isHere && Console.out.isColourful, version: Version.number)
            if let path = output.path {
                try replaceOutput(path, with: Array(text.utf8), isOurs: output.format.isReport)
            } else {
                Console.out.write(text)
            }
        }
        let summary = summary(of: results)
        Console.err.write("gwc: \(summary.isEmpty ? "no findings" : summary)\n")
    }

    /// Whether anything was changed.
    private func mend(_ results: [LintResult]) throws -> Bool {
        let fixed = results.flatMap(fixing)
        for file in fixed {
            try replace(file.path, file.bytes)
            Console.err.write("gwc: \(file.count) fix\(file.count == 1 ? "" : "es") in \(file.path)\n")
        }
        return !fixed.isEmpty
    }

    private func replace(_ path: String, _ bytes: [UInt8]) throws {
        do throws(OutputError) { try replaceFile(path, bytes) } catch { throw Failure(error) }
    }
}

/// One output of a lint.
struct LintOutput: Sendable {
    var format: OutputFormat
    /// `nil` for standard output.
    var path: String?

    static let text = LintOutput(format: .text, path: nil)

    /// `text`, `sarif=lint.sarif`, or several separated by commas.
    @Sendable static func list(_ argument: String) throws -> [LintOutput] {
        try argument.split(separator: ",", omittingEmptySubsequences: false).map { part in
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if let format = OutputFormat(rawValue: pieces[0]), pieces.last != "" {
                return LintOutput(format: format, path: pieces.count == 2 ? pieces[1] : nil)
            }
            let known = OutputFormat.allCases.map(\.rawValue)
            let advice = nearest(to: pieces[0], among: known).map { " Did you mean '\($0)'?" } ?? ""
            throw ValidationError(
                "'\(part.cutForMessage)' is no format.\(advice) The formats are: \(known.joined(separator: ", ")); a file follows `=`."
            )
        }
    }
}

extension Failure {
    /// The failure as the one finding of a lint.
    ///
    /// - Parameter path: of what was to be looked at.
    fileprivate func result(of path: String) -> LintResult {
        let finding = Finding(code: id, severity: .error, message: message, span: .none, help: help ?? "")
        return LintResult(path: path, sources: SourceMap(), findings: [finding]) { _ in nil }
    }
}

extension Severity: ExpressibleByArgument {}
