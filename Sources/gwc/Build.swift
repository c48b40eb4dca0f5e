import ArgumentParser
import Compiler
import Diagnostics
import Emit
import Glibc
import LocalConfig
import Model

struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc",
        abstract: "Compile a spec and write the outputs.",
        discussion: """
            Writes cloudformation/template.json, aws-cli/deploy.sh, aws-cli/destroy.sh, local/gateway.json and \
            manifest.json into the output folder: whole, or not at all when the spec has errors. Files in the folder that \
            gwc did not write stay as they are. Where a resource cannot be made by plain calls, the scripts are left out \
            with a warning; with --target aws-cli that is an error.

            EXAMPLES:
              gwc build
              gwc build services/users --stage prod --param domain=example.com --out dist/users
              gwc build --package                    with the code of the functions, ready to deploy
              gwc build --values values.yml          with `ssm:/key: text` for ${ssm:/key}
            """)

    @OptionGroup var spec: SpecOptions

    @Option(
        help: ArgumentHelp("Outputs to write, separated by commas.", valueName: "targets"),
        completion: .list(Target.allCases.map(\.rawValue)), transform: Target.list)
    var target: [Target]?

    @Option(
        name: [.short, .long], help: ArgumentHelp("The output folder.", valueName: "folder"), completion: .directory)
    var out = BuildRun.defaultFolder

    @Flag(help: "Also pack the code of functions and layers, and name it in the template by its content.")
    var package = false

    @Flag(name: [.short, .long], help: "Also list the files written.")
    var verbose = false

    var request: BuildRun {
        BuildRun(spec: spec.request, target: target, out: out, package: package, verbose: verbose)
    }

    func run() throws { try request.run() }
}

/// One build, as the command line asks for it.
struct BuildRun: Equatable {
    static let defaultFolder = "build"

    var spec = SpecRequest()
    /// `nil` when the command line does not say: all there are.
    var target: [Target]?
    var out = BuildRun.defaultFolder
    var package = false
    var verbose = false

    func run() throws {
        var input = try spec.input()
        let packing = package ? PackingRun(OutputFolder(out)) : nil
        input.packing = packing?.packing
        defer { packing?.clean() }
        var made = compile(input)
        let scripts = targets.contains(.awsCLI) ? made.scripts(isWanted: target != nil) : []
        Console.err.show(made)
        let summary = TextRenderer.summary(of: made.diagnostics)
        guard !made.diagnostics.hasErrors, let service = made.service else {
            Console.err.write("gwc: \(summary); nothing was written\n")
            throw ExitCodes.failure
        }
        var artifacts = targets.flatMap { $0.artifacts(of: made) } + scripts + (made.packages?.artifacts ?? [])
        artifacts.append(Manifest.artifact(for: service, targets: targets.map(\.rawValue), artifacts))
        do throws(OutputError) {
            try OutputFolder(out).write(artifacts)
        } catch {
            throw Failure(error.message, help: error.help)
        }
        packing?.clean()
        report(made, service, artifacts, summary)
        // The process ends here: to take a large service apart first, value by value, is a tenth of the build.
        withExtendedLifetime((made, artifacts)) { Glibc.exit(0) }
    }

    private var targets: [Target] { target ?? Target.allCases }

    private func report(_ made: Compilation, _ service: Service, _ artifacts: [Artifact], _ summary: String) {
        let resources = made.graph?.resources.count ?? 0
        var text = made.missingValues.isEmpty ? "" : made.missingValuesText
        text += "gwc: \(service.name) (\(service.stage), \(service.region)): "
        text += "\(count(resources, "resource")) for \(count(service.functions.count, "function"))"
        text += " written to \(out)\(summary.isEmpty ? "" : ", \(summary)")\n"
        if verbose { for artifact in artifacts { text += "  \(artifact.path), \(artifact.size) bytes\n" } }
        Console.err.write(text)
    }

    private func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

/// What `gwc build` can write.
enum Target: String, CaseIterable {
    case cloudformation, local
    case awsCLI = "aws-cli"

    func artifacts(of made: Compilation) -> [Artifact] {
        guard let graph = made.graph else { return [] }
        switch self {
        case .cloudformation: return emitCloudFormation(graph) + made.stackScript
        case .local: return [localGateway(graph, region: made.service?.region ?? "us-east-1")]
        case .awsCLI: return []
        }
    }

    /// `cloudformation,…`
    @Sendable static func list(_ argument: String) throws -> [Target] {
        try argument.split(separator: ",", omittingEmptySubsequences: false).map { name in
            if let target = Target(rawValue: String(name)) { return target }
            let known = allCases.map(\.rawValue)
            let advice = nearest(to: String(name), among: known).map { " Did you mean '\($0)'?" } ?? ""
            throw ValidationError(
                "'\(name)' is no target.\(advice) The targets are: \(known.joined(separator: ", ")).")
        }
    }
}
