import ArgumentParser
import Compiler
import Diagnostics
import Emit
import Glibc
import LocalConfig
import Model
import Nginx
import Stacks
import Surface

struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc",
        abstract: "Compile a spec and write the outputs.",
        discussion: """
            Writes cloudformation/template.json, aws-cli/deploy.sh, aws-cli/destroy.sh, local/gateway.json, the APIs' \
            documents in openapi/ and asyncapi/, and manifest.json into the output folder: whole, or not at all when the \
            spec has errors. Files in the folder that gwc did not write stay as they are. Where a resource cannot be made \
            by plain calls, the scripts are left out with a warning; with --target aws-cli that is an error.

            EXAMPLES:
              gwc build
              gwc build services/users --stage prod --param domain=example.com --out dist/users
              gwc build --region eu-west-1 --region us-east-1   a folder for each region in the output folder
              gwc build --target openapi --aws-extensions
              gwc build --target nginx               the routes for an nginx in front of gwc local
              gwc build --package                    with the code of the functions, ready to deploy
              gwc build --single-stack               no nested stacks, or nothing
              gwc build --values values.yml          with `ssm:/key: text` for ${ssm:/key}
            """)

    @OptionGroup var spec: SpecOptions

    @Option(
        help: ArgumentHelp("Outputs to write, separated by commas; may be repeated.", valueName: "targets"),
        completion: .list(Target.allCases.map(\.rawValue)), transform: Target.list)
    var target: [[Target]] = []

    @Option(
        name: [.short, .long], help: ArgumentHelp("The output folder.", valueName: "folder"), completion: .directory)
    var out = BuildRun.defaultFolder

    @Flag(help: "Also pack the code of functions and layers, and name it in the template by its content.")
    var package = false

    @Flag(help: "Refuse a service that one stack does not take, instead of splitting it into nested stacks.")
    var singleStack = false

    @Flag(help: "Write API Gateway's extensions, x-amazon-apigateway-…, into OpenAPI and AsyncAPI documents.")
    var awsExtensions = false

    @Flag(name: [.short, .long], help: "Also list the files written.")
    var verbose = false

    var request: BuildRun {
        BuildRun(
            spec: spec.request, target: target.isEmpty ? nil : target.flatMap { $0 }.eachOnce, out: out,
            package: package, singleStack: singleStack,
            awsExtensions: awsExtensions, verbose: verbose)
    }

    func run() throws { try BuildRun.run(requests) }

    /// One build, or one for each of several regions in a folder of its own.
    private var requests: [BuildRun] {
        let regions = spec.options.region
        guard Set(regions).count > 1 else { return [request] }
        return Array(Set(regions)).sorted().map { region in
            var one = request
            one.spec.region = region
            one.out = "\(out)/\(region)"
            return one
        }
    }
}

/// One build, as the command line asks for it.
struct BuildRun: Equatable {
    static let defaultFolder = "build"

    var spec = SpecRequest()
    /// `nil` when the command line does not say: the usual ones.
    var target: [Target]?
    var out = BuildRun.defaultFolder
    var package = false
    /// Whether a service that is too large for one stack is refused instead of split.
    var singleStack = false
    /// Whether OpenAPI documents carry what only API Gateway reads.
    var awsExtensions = false
    var verbose = false

    /// Compiles all, then writes all: nothing is written where one has errors.
    static func run(_ builds: [BuildRun]) throws {
        let made = try builds.map { try $0.made() }
        for (build, made) in zip(builds, made) { try build.write(made) }
        // The process ends here: to take a large service apart first, value by value, is a tenth of the build.
        withExtendedLifetime(made) { Glibc.exit(0) }
    }

    /// What is to be written.
    private struct Made {
        var input: Input
        var packing: PackingRun?
        var compilation: Compilation
        var service: Service
        var artifacts: [Artifact]
        var templates: StackTemplates
        var summary: String
    }

    private func made() throws -> Made {
        var input = try spec.input()
        let packing = package ? PackingRun(OutputFolder(out)) : nil
        input.packing = packing?.packing
        var made = compile(input)
        let notes = made.diagnostics.hasErrors ? nil : stackTemplates(&made, input)
        let scripts = targets.contains(.awsCLI) ? made.scripts(isWanted: target != nil) : []
        Console.err.show(made)
        let summary = TextRenderer.summary(of: made.diagnostics)
        guard !made.diagnostics.hasErrors, let service = made.service, let templates = notes else {
            packing?.clean()
            Console.err.write("gwc: \(summary); nothing was written\n")
            throw ExitCodes.failure
        }
        var artifacts =
            targets.flatMap { $0.artifacts(of: made, templates, extensions: awsExtensions) } + scripts
            + (made.packages?.artifacts ?? [])
        artifacts.append(Manifest.artifact(for: service, targets: targets.map(\.rawValue), artifacts))
        return Made(
            input: input, packing: packing, compilation: made, service: service, artifacts: artifacts,
            templates: templates, summary: summary)
    }

    private func write(_ made: Made) throws {
        defer { made.packing?.clean() }
        do throws(OutputError) {
            try made.templates.assigned?.write(in: (made.input.files as? Folder)?.path ?? ".")
            try OutputFolder(out).write(made.artifacts)
        } catch {
            throw Failure(error)
        }
        report(made)
    }

    private var targets: [Target] { target ?? Target.usual }

    private func stackTemplates(_ made: inout Compilation, _ input: Input) -> StackTemplates? {
        made.stackTemplates(assignment: input.files.read(Assignment.fileName), singleStack: singleStack)
    }

    private func report(_ made: Made) {
        let (compilation, service, templates, summary) = (made.compilation, made.service, made.templates, made.summary)
        let resources = compilation.graph?.resources.count ?? 0
        var text = compilation.missingValues.isEmpty ? "" : compilation.missingValuesText
        text += "gwc: \(service.name) (\(service.stage.cutForMessage), \(service.region.cutForMessage)): "
        text += "\(count(resources, "resource")) for \(count(service.functions.count, "function"))"
        text += " written to \(out)\(summary.isEmpty ? "" : ", \(summary)")\n"
        for stack in templates.stacks {
            text += "  \(stack.name == "root" ? "template.json" : "stacks/\(stack.name).json"): "
            text += "\(count(stack.resources, "resource"))\n"
        }
        if templates.assigned != nil {
            text += "  \(Assignment.fileName) has the stacks of \(count(templates.placed, "new resource")); "
            text += "keep it with the spec\n"
        }
        if verbose { for artifact in made.artifacts { text += "  \(artifact.path), \(artifact.size) bytes\n" } }
        Console.err.write(text)
    }

    private func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

/// What `gwc build` can write.
enum Target: String, CaseIterable {
    case cloudformation, local, openapi, asyncapi, nginx
    case awsCLI = "aws-cli"

    /// What is written when nothing is said: all but what only some need.
    static let usual = allCases.filter { $0 != .nginx }

    func artifacts(of made: Compilation, _ templates: StackTemplates, extensions: Bool) -> [Artifact] {
        guard let graph = made.graph, let service = made.service else { return [] }
        let options = DocumentOptions(version: service.stage, region: service.region, extensions: extensions)
        switch self {
        case .cloudformation: return templates.artifacts + made.stackScript
        case .local: return [localGateway(graph, region: service.region, archives: service.archives)]
        case .nginx: return [emitNginx(configure(graph, region: service.region))]
        case .openapi: return emitOpenAPI(Surface(graph), options)
        case .asyncapi: return emitAsyncAPI(Surface(graph), options)
        case .awsCLI: return []
        }
    }

    /// `cloudformation,…`
    @Sendable static func list(_ argument: String) throws -> [Target] {
        let targets = try argument.split(separator: ",", omittingEmptySubsequences: false).map { name in
            if let target = Target(rawValue: String(name)) { return target }
            let known = allCases.map(\.rawValue)
            let advice = nearest(to: String(name), among: known).map { " Did you mean '\($0)'?" } ?? ""
            throw ValidationError(
                "'\(name.cutForMessage)' is no target.\(advice) The targets are: \(known.joined(separator: ", ")).")
        }
        return targets.eachOnce
    }
}
