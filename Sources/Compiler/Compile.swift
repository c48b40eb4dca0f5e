import CloudFormation
import Diagnostics
import Hashing
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
    /// The service's folder as messages should name it; empty for the current one.
    package var folder: String
    /// Path of the `--values` file, relative to the current folder; read in addition to `environment.values`.
    package var valuesPath: String?
    /// How to pack the code of functions and layers; `nil` when nothing is packed.
    package var packing: Packing?

    package init(
        specPath: String, environment: Environment, files: any FileSource, folder: String = "",
        valuesPath: String? = nil
    ) {
        self.specPath = specPath
        self.environment = environment
        self.files = files
        self.folder = folder
        self.valuesPath = valuesPath
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
    /// The archives, when they are packed.
    package var packages: Packages?
    package var graph: ResourceGraph?
}

/// The whole compiler on one screen. Each station takes a value, fills the bag and returns a value; `nil` means that
/// nothing usable is left, not that there was an error.
package func compile(_ input: Input) -> Compilation {
    var made = Compilation(sources: SourceMap(folder: input.folder))
    made.syntax = readSpec(input, sources: made.sources, into: &made.diagnostics)
    guard let syntax = made.syntax else { return made }
    let environment = input.environment(sources: made.sources, into: &made.diagnostics)
    made.expanded = expand(syntax, in: environment, files: input.files, sources: made.sources, into: &made.diagnostics)
    if let expanded = made.expanded { checkNames(environment.options, expanded, into: &made.diagnostics) }
    made.spec = made.expanded.flatMap { decode($0, into: &made.diagnostics) }
    made.packages = made.spec.flatMap { pack($0, of: input, into: &made.diagnostics) }
    let packages = made.packages
    made.service = made.spec.flatMap {
        resolve(
            $0, stage: environment.options["stage"], region: environment.options["region"],
            instanceID: environment.instanceID,
            digest: { packages?.digest(of: $0) ?? archiveDigest($0, among: input.files) },
            imageURI: { environment.values["ecr:\($0)"]?.string }, into: &made.diagnostics)
    }
    if made.packages != nil, made.service != nil { made.packages?.name(in: &made.service!) }
    made.graph = made.service.map { lower($0, into: &made.diagnostics) }
    if let graph = made.graph, let spec = made.spec { checkReferences(of: spec, in: graph, into: &made.diagnostics) }
    if made.packages != nil { packHelpers(of: &made) }
    return made
}

private func pack(_ spec: ServiceSpec, of input: Input, into diagnostics: inout DiagnosticBag) -> Packages? {
    guard let packing = input.packing, !diagnostics.hasErrors else { return nil }
    var packages = Packages(packing)
    packages.pack(spec, of: input, into: &diagnostics)
    return packages
}

private func packHelpers(of made: inout Compilation) {
    guard let service = made.service, made.graph != nil else { return }
    made.packages?.packHelpers(of: service, in: &made.graph!, into: &made.diagnostics)
}

/// SHA-256 in base64 of an archive that the author brings; those that the framework would pack are never there.
private func archiveDigest(_ path: String, among files: any FileSource) -> String? {
    path.hasPrefix(".serverless/") || path.hasPrefix("s3://") ? nil : files.read(path).map { base64(sha256($0)) }
}

private func decode(_ node: Node, into diagnostics: inout DiagnosticBag) -> ServiceSpec? {
    var node = mergingLists(in: node, into: &diagnostics)
    let apis = checkedAPIs(&node, into: &diagnostics)
    let severity = severity(ofProblemsIn: node)
    // A plugin adds to the schema what it reads, and none runs here to say what that is.
    let hasPlugins = node["plugins"].map { $0.isTruthy && $0.list?.isEmpty != true } ?? false
    var checked = Validator.check(
        node, against: ServiceSpec.schema, severity: severity, unknownKeys: hasPlugins ? .warning : nil,
        into: &diagnostics)
    if let apis { checked["apis"] = apis }
    return ServiceSpec(checked)
}

/// Checks the stage and the region of the command line as those of `provider` are.
private func checkNames(_ options: [String: String], _ spec: Node, into diagnostics: inout DiagnosticBag) {
    let schemas = [("stage", Schema.stage), ("region", Schema.region)]
    for (name, schema) in schemas {
        guard let value = options[name] else { continue }
        _ = Validator.check(
            Node(Mapping([.init("--\(name)", Node(value))])), against: .map(schema),
            severity: severity(ofProblemsIn: spec), into: &diagnostics)
    }
}

/// How much it matters that a spec does not fit the schema. To leave that open is out of date, for those who ask.
private func severity(ofProblemsIn node: Node) -> Diagnostic.Severity? {
    switch node["configValidationMode"]?.string {
    case "error": return .error
    case "off": return nil
    case nil where node.refusesDeprecation("CONFIG_VALIDATION_MODE_DEFAULT_V3"): return .error
    default: return .warning
    }
}

/// `apis:`, which is gwc's own: what does not fit its schema is an error, whatever the framework makes of the rest.
private func checkedAPIs(_ spec: inout Node, into diagnostics: inout DiagnosticBag) -> Node? {
    guard let apis = spec["apis"] else { return nil }
    spec["apis"] = Node?.none
    let schema = ServiceSpec.table.key("apis")?.schema ?? .any
    return Validator.check(apis, at: "apis", against: schema, severity: .error, into: &diagnostics)
}
