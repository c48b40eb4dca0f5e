import ArgumentParser
import Compiler
import Diagnostics
import IAMPolicy
import Tree

struct IAM: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "iam", _superCommandName: "gwc", abstract: "Work with IAM policies.", subcommands: [IAMDiff.self])
}

struct IAMDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", _superCommandName: "gwc iam",
        abstract: "Tell what one policy allows that another does not, as access and not as text.",
        discussion: """
            Compares the requests that two policies allow: actions on resources by principals under conditions, after \
            all that is denied. Order, Sids and the way of writing never matter. A file holds a policy document in JSON \
            or YAML, or the answer of the aws command line that a document is in.

            EXAMPLES:
              gwc iam diff before.json after.json
              gwc iam diff before.json after.json --format json
              gwc iam diff allowed.json candidate.json --fail-on broadens   exit with 3 on new access
              gwc iam diff trust.json new-trust.json --kind trust
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }
    enum Gate: String, CaseIterable, ExpressibleByArgument { case broadens, narrows, changes }

    @Argument(help: "The policy before.", completion: .file(extensions: ["json", "yml", "yaml"])) var before: String
    @Argument(help: "The policy after.", completion: .file(extensions: ["json", "yml", "yaml"])) var after: String

    @Option(
        help: ArgumentHelp(
            "What the policies are attached to.",
            discussion: "A statement without a principal speaks of its owner in an identity policy, of nobody else."))
    var kind: PolicyKind?

    @Option(help: "How to write the difference.") var format = Format.text

    @Flag(name: .customLong("detailed-exitcode"), help: "Exit with 2 when the policies are not equivalent.")
    var detailedExitCode = false

    @Option(help: "Exit with 3 when the change is of this kind.") var failOn: Gate?

    func run() throws {
        let sources = SourceMap()
        var diagnostics = DiagnosticBag()
        let documents = [before, after].map { readPolicy($0, sources: sources, into: &diagnostics) }
        guard let old = documents[0], let new = documents[1] else {
            tell(diagnostics, sources, inJSON: format == .json)
            throw ExitCodes.failure
        }
        tell(diagnostics, sources, inJSON: false)
        let kind = kind ?? PolicyKind(of: [old, new])
        let delta = PolicyDelta(from: [old], to: [new], kind: kind)
        switch format {
        case .text: Console.out.write(delta.text(sources: sources))
        case .json: Console.out.write(JSONWriter.write(delta.node(kind: kind, sources: sources)))
        }
        try throwVerdict(delta)
    }

    /// Without a difference, the findings are what programs read.
    private func tell(_ diagnostics: DiagnosticBag, _ sources: SourceMap, inJSON: Bool) {
        if inJSON { return Console.out.write(JSONRenderer(sources: sources).render(diagnostics)) }
        let findings = TextRenderer(sources: sources, colour: Console.err.isColourful).render(diagnostics)
        if !findings.isEmpty { Console.err.write("\(findings)\n") }
    }

    private func throwVerdict(_ delta: PolicyDelta) throws {
        let trips =
            switch failOn {
            case .broadens?: delta.broadens
            case .narrows?: delta.narrows
            case .changes?: !delta.isEquivalent
            case nil: false
            }
        if trips { throw ExitCodes.gate }
        if detailedExitCode, !delta.isEquivalent { throw ExitCodes.changes }
    }
}

extension PolicyKind: ExpressibleByArgument {}
