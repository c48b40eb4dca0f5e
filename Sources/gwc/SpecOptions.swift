import ArgumentParser
import Compiler
import Diagnostics
import Variables

/// What every command that compiles one spec asks for.
struct SpecOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The spec, or a folder with one.",
            discussion: "Without it: serverless.yml, .yaml, .json, .ts, .mts, .js, .cjs or .mjs in this folder."),
        completion: .file(extensions: ["yml", "yaml", "json", "ts", "mts", "js", "cjs", "mjs"]))
    var spec: String?

    @OptionGroup var options: CompileOptions

    var request: SpecRequest { options.request(spec) }

    /// The compilation's input.
    func input() throws -> Input { try options.input(spec) }
}

/// How to compile a spec, whichever it is.
struct CompileOptions: ParsableArguments {
    @Option(name: [.short, .long], help: ArgumentHelp("The stage, `${opt:stage}`.", valueName: "name"))
    var stage: String?

    @Option(
        name: [.short, .long], parsing: .singleValue,
        help: ArgumentHelp("The region, `${opt:region}`.", valueName: "name"))
    var region: [String] = []

    @Option(
        help: ArgumentHelp("A parameter, `${param:key}`; may be repeated.", valueName: "key=value"),
        transform: KeyValue.init)
    var param: [KeyValue] = []

    @Option(
        help: ArgumentHelp(
            "Another option that the spec reads, `${opt:key}`; may be repeated.", valueName: "key=value"),
        transform: KeyValue.init)
    var opt: [KeyValue] = []

    @Option(
        help: ArgumentHelp(
            "A YAML or JSON file with what only AWS could tell.",
            discussion: "Keys are the variables without `${}`, such as `ssm:/path` or `cf:stack.Output`.",
            valueName: "file"),
        completion: .file(extensions: ["yml", "yaml", "json"]))
    var values: String?

    func validate() throws {
        for (name, values) in [("stage", stage.map { [$0] } ?? []), ("region", region)] where values.contains("") {
            throw ValidationError("--\(name) is empty; leave it out, or give a name.")
        }
    }

    /// With the first of the regions.
    func request(_ spec: String?) -> SpecRequest {
        SpecRequest(spec: spec, stage: stage, region: region.first, param: param, opt: opt, values: values)
    }

    /// The input of the compilation of a spec: a file, a folder with one, or what the current folder has.
    func input(_ spec: String?) throws -> Input {
        guard region.count < 2 else {
            throw ValidationError("--region is given \(region.count) times; only gwc build takes several.")
        }
        return try request(spec).input()
    }
}

/// Which spec to compile, and how; the options say what each means.
struct SpecRequest: Equatable {
    var spec: String?
    var stage: String?
    var region: String?
    var param: [KeyValue] = []
    var opt: [KeyValue] = []
    var values: String?

    /// The compilation's input: a file, a folder with one, or what the current folder has.
    func input() throws -> Input {
        guard let location = SpecLocation(spec ?? ".") else {
            throw Failure(
                spec.map { "there is no spec at \($0.cutForMessage)" } ?? "there is no spec in this folder",
                id: "no-spec",
                help: "give a file, or a folder with one of \(SpecLocation.names.joined(separator: ", "))")
        }
        var options = Dictionary(opt.map { ($0.key, $0.value) }) { $1 }
        options["stage"] = stage ?? options["stage"]
        options["region"] = region ?? options["region"]
        let environment = Environment(
            options: options, parameters: Dictionary(param.map { ($0.key, $0.value) }) { $1 },
            variables: Process.environment)
        return Input(
            specPath: location.name, environment: environment, files: Folder(location.folder),
            folder: location.folder == "." && !(spec ?? "").hasPrefix("./") ? "" : location.folder, valuesPath: values)
    }
}

/// `key=value` of the command line.
struct KeyValue: Equatable {
    var key: String
    var value: String

    @Sendable init(_ argument: String) throws {
        guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
            throw ValidationError("'\(argument.cutForMessage)' is not of the form key=value.")
        }
        key = String(argument[..<equals])
        value = String(argument[argument.index(after: equals)...])
    }
}
