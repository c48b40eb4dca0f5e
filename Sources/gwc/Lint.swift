import ArgumentParser
import Compiler
import Diagnostics
import Lint

struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc",
        abstract: "Look for mistakes in IAM, CORS, authorizers, throttling, logging and limits.",
        discussion: """
            Reads specs, and CloudFormation templates in JSON or YAML, whoever wrote them. The exit code is 1 when a spec \
            has errors and 3 when a finding is as bad as --fail-level.

            EXAMPLES:
              gwc lint
              gwc lint services/users --stage prod --fail-level high
              gwc lint template.json other.yaml --format json
            """)

    @Argument(
        help: ArgumentHelp(
            "Specs, folders with a spec, and templates.", discussion: "Without any: the spec of this folder.",
            valueName: "file"),
        completion: .file(extensions: ["yml", "yaml", "json", "ts", "mts", "js", "cjs", "mjs"]))
    var files: [String] = []

    @OptionGroup var options: CompileOptions

    @Option(help: ArgumentHelp("How to print the findings: text, json.", valueName: "format"))
    var format = OutputFormat.text

    @Option(help: ArgumentHelp("Exit with 3 when there is a finding of this severity or worse.", valueName: "level"))
    var failLevel: Severity?

    func run() throws {
        let results = try files.isEmpty ? [lint(nil)] : files.map(lint)
        Console.out.write(format.render(results, colour: Console.out.isColourful))
        if format == .text {
            let summary = summary(of: results)
            Console.err.write("gwc: \(summary.isEmpty ? "no findings" : summary)\n")
        }
        let counted = results.flatMap(\.findings).filter { $0.suppression == nil }
        if counted.contains(where: { $0.isCompilerError }) { throw ExitCodes.failure }
        if let failLevel, counted.contains(where: { $0.severity >= failLevel }) { throw ExitCodes.gate }
    }

    private func lint(_ path: String?) throws -> LintResult {
        if let path, let bytes = readFile(path), let template = readTemplate(bytes, path: path) {
            return lintTemplate(
                template.root, template.file, of: template.sources, diagnostics: template.diagnostics)
        }
        return lintSpec(try options.input(path))
    }
}

extension OutputFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
