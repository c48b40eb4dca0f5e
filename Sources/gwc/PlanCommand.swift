import ArgumentParser
import Compiler
import Diagnostics
import Glibc
import Plan
import Tree

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", _superCommandName: "gwc",
        abstract: "Tell what a change does to routes, clients, permissions and resources, before it is deployed.",
        discussion: """
            Compares what a spec compiles to with another state, offline and without credentials. By default that is the \
            same spec in git's HEAD; --against takes

              a git revision        origin/main, v1.2, HEAD~3
              a spec                ../other/serverless.yml
              a template            of anybody, also as `aws cloudformation get-template` prints it
              a folder              that `gwc build` wrote, or with a spec in it
              a saved state         that `gwc plan --save` wrote
              stage:NAME            another stage of the same spec
              stack:NAME            a deployed stack, read by your own aws command line

            EXAMPLES:
              gwc plan
              gwc plan --against origin/main --fail-on breaking,loosened
              gwc plan --stage prod --against stage:dev
              gwc plan --against origin/main --format markdown > comment.md
              gwc plan --save approved.json && gwc plan --against approved.json --detailed-exitcode
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, markdown, gitlab, sarif }

    @OptionGroup var spec: SpecOptions

    @Option(help: ArgumentHelp("The state before.", valueName: "state"), completion: .file())
    var against = "HEAD"

    @Option(help: "How to write the plan.") var format = Format.text

    @Flag(name: .customLong("detailed-exitcode"), help: "Exit with 2 when there are changes.")
    var detailedExitCode = false

    @Option(
        help: ArgumentHelp(
            "Exit with 3 on such a change; may be repeated.",
            discussion: "One or more of \(PlanGate.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "kinds"),
        completion: .list(PlanGate.allCases.map(\.rawValue)), transform: PlanCommand.gates)
    var failOn: [[PlanGate]] = []

    @Option(
        help: ArgumentHelp("Also write the state after to a file, for a later --against.", valueName: "file"),
        completion: .file())
    var save: String?

    @Option(
        help: ArgumentHelp("A name in the marker of a comment, where several plans comment.", valueName: "name"))
    var commentName = "default"

    func run() throws { try tellingPrograms(format == .json) { try plan() } }

    private func plan() throws {
        let after = try readState { () throws(PlanStateError) in try current() }
        let before = try readState { () throws(PlanStateError) in try base(after.stage) }
        show(after)
        let plan = Plan(from: before.snapshot, to: after.snapshot, on: Day.today)
        write(plan)
        if let save {
            try replaceOutput(save, with: after.saved, isOurs: PlanState.isSaved)
        }
        if failOn.flatMap({ $0 }).contains(where: { $0.trips(plan) }) { throw ExitCodes.gate }
        if detailedExitCode, !plan.isEmpty { throw ExitCodes.changes }
        // To take large states apart value by value takes longer than the plan.
        withExtendedLifetime((before, after, plan)) { Glibc.exit(0) }
    }

    private func current() throws(PlanStateError) -> PlanState {
        if let path = spec.spec, let bytes = readFile(path), let state = PlanState(template: bytes, path: path) {
            return state
        }
        return try PlanState(input(), label: label(spec.spec))
    }

    private func base(_ stage: String?) throws(PlanStateError) -> PlanState {
        guard let input = try? spec.options.input(specFolder) else {
            return try PlanState(path: against) { try? spec.options.input($0) }
        }
        return try PlanState(against: against, of: input, stage: stage) { try? spec.options.input($0) }
    }

    /// The spec, unless the plan is of a template.
    private var specFolder: String? { spec.spec }

    private func input() throws(PlanStateError) -> Input {
        do {
            return try spec.input()
        } catch let failure as Failure {
            throw PlanStateError(failure.message, id: failure.id, help: failure.help)
        } catch {
            throw PlanStateError("\(error)")
        }
    }

    /// `serverless.yml`, or with its stage when that was asked for.
    private func label(_ path: String?) -> String {
        let name = path ?? "this folder"
        return spec.options.stage.map { "\(name) (\($0))" } ?? name
    }

    /// The warnings of the spec itself; those of the state before are not news.
    private func show(_ state: PlanState) {
        guard format == .text else { return }
        let count = state.diagnostics.count(.warning)
        if count > 0 {
            Console.err.write("gwc: \(count) warning\(count == 1 ? "" : "s") in the spec; see gwc validate\n")
        }
    }

    private func write(_ plan: Plan) {
        switch format {
        case .text:
            let isColourful = Console.out.isColourful
            Console.out.write(PlanText(width: Console.out.width, colour: isColourful).render(plan))
        case .json: Console.out.write(JSONWriter.write(plan.node))
        case .markdown: Console.out.write(PlanMarkdown.render(plan, name: commentName))
        case .gitlab: Console.out.write(JSONWriter.write(plan.gitLabNode))
        case .sarif: Console.out.write(JSONWriter.write(plan.sarifNode(version: Version.number)))
        }
    }

    @Sendable private static func gates(_ argument: String) throws -> [PlanGate] {
        try argument.split(separator: ",", omittingEmptySubsequences: false).map { name in
            if let gate = PlanGate(rawValue: String(name)) { return gate }
            let known = PlanGate.allCases.map(\.rawValue)
            let advice = nearest(to: String(name), among: known).map { " Did you mean '\($0)'?" } ?? ""
            throw ValidationError(
                "'\(name.cutForMessage)' is no gate.\(advice) The gates are: \(known.joined(separator: ", ")).")
        }
    }
}

/// A state, or what is wrong with it for the user.
func readState(_ make: () throws(PlanStateError) -> PlanState) throws -> PlanState {
    do throws(PlanStateError) { return try make() } catch {
        throw Failure(error.message, id: error.id, help: error.help, findings: error.findings)
    }
}

extension Console {
    /// Columns to write in: of the terminal, or `COLUMNS`, or 100.
    var width: Int {
        var size = winsize()
        if isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return Int(size.ws_col)
        }
        return getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 100
    }
}
