import ArgumentParser
import Compiler
import Diagnostics
import Emit
import Glibc
import Tree
import Variables

struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Compile a spec and write the outputs.")

    @Argument(help: "The spec.") var spec = "serverless.yml"
    @Option(help: "Stage.") var stage: String?
    @Option(help: "Region.") var region: String?
    @Option(help: "Outputs.") var target: String?
    @Option(help: "Output folder.") var out = "build"
    @Option(help: "Values file.") var values: String?

    func run() throws {
        var options: [String: String] = [:]
        options["stage"] = stage
        options["region"] = region
        let made = compile(Input(specPath: spec, environment: Environment(options: options), files: Folder(".")))
        for d in made.diagnostics.all {
            let p = made.sources.position(of: d.primary.span)
            let file = made.sources[d.primary.span.file]?.path ?? spec
            print("\(file):\(p?.line ?? 0):\(p?.column ?? 0): \(d.severity.rawValue): \(d.headline) [\(d.id)]")
        }
        guard let graph = made.graph, !made.diagnostics.hasErrors else { throw ExitCode(1) }
        for artifact in emitCloudFormation(graph) {
            _ = mkdir(out, 0o755)
            _ = mkdir("\(out)/cloudformation", 0o755)
            let file = fopen("\(out)/\(artifact.path)", "w")
            artifact.bytes.withUnsafeBufferPointer { _ = fwrite($0.baseAddress, 1, $0.count, file) }
            fclose(file)
        }
    }
}
