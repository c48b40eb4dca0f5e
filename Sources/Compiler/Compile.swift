import CloudFormation
import Diagnostics
import Lowering
import Model
import Resolve
import Spec
import Syntax
import Tree
import Variables

/// What to compile.
package struct Input {
    /// Path of the spec, relative to the service's folder.
    package var specPath: String
    package var environment: Environment
    package var files: any FileSource

    package init(specPath: String, environment: Environment, files: any FileSource) {
        self.specPath = specPath
        self.environment = environment
        self.files = files
    }
}

/// Everything that the stations made of one spec; a station that could not go on leaves the rest `nil`.
package struct Compilation {
    package var sources = SourceMap()
    package var diagnostics = DiagnosticBag()
    package var syntax: Node?
    package var expanded: Node?
    package var spec: ServiceSpec?
    package var service: Service?
    package var graph: ResourceGraph?
}

/// The whole compiler on one screen. Each station takes a value, fills the bag and returns a value; `nil` means that
/// nothing usable is left, not that there was an error.
package func compile(_ input: Input) -> Compilation {
    var made = Compilation()
    made.syntax = read(input, into: &made)
    guard let syntax = made.syntax else { return made }
    made.expanded = expand(
        syntax, in: input.environment, files: input.files, sources: made.sources, into: &made.diagnostics)
    made.spec = made.expanded.flatMap { decode($0, into: &made.diagnostics) }
    made.service = made.spec.flatMap {
        resolve(
            $0, stage: input.environment.options["stage"], region: input.environment.options["region"],
            into: &made.diagnostics)
    }
    made.graph = made.service.map { lower($0, into: &made.diagnostics) }
    return made
}

private func read(_ input: Input, into made: inout Compilation) -> Node? {
    guard let bytes = input.files.read(input.specPath) else { return nil }
    let file = made.sources.add(path: input.specPath, bytes: bytes)
    return YAMLReader.read(file, of: made.sources, into: &made.diagnostics)
}

private func decode(_ node: Node, into diagnostics: inout DiagnosticBag) -> ServiceSpec? {
    let node = mergingLists(in: node, into: &diagnostics)
    let severity: Diagnostic.Severity = node["configValidationMode"]?.string == "error" ? .error : .warning
    let checked = Validator.check(node, against: ServiceSpec.schema, severity: severity, into: &diagnostics)
    return ServiceSpec(checked)
}
