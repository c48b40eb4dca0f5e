import ArgumentParser
import Compiler
import Diagnostics

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc",
        abstract: "Check a spec and write nothing.",
        discussion: """
            Shows every error and warning of a compilation, in the order of the file. The exit code is 1 when there is an \
            error.

            EXAMPLES:
              gwc validate
              gwc validate serverless.yml --stage prod
              gwc validate --format json | jq '.diagnostics[].message'
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var spec: SpecOptions

    @Option(help: "How to print the findings.") var format = Format.text

    func run() throws { try tellingPrograms(format == .json) { try check() } }

    private func check() throws {
        let made = compile(try spec.input())
        switch format {
        case .json: Console.out.write(JSONRenderer(sources: made.sources).render(made.diagnostics))
        case .text:
            Console.out.show(made)
            let summary = TextRenderer.summary(of: made.diagnostics)
            Console.err.write("gwc: \(summary.isEmpty ? "no findings" : summary)\n")
        }
        if made.diagnostics.hasErrors { throw ExitCodes.failure }
    }
}
