import ArgumentParser
import Compiler
import Diagnostics
import Glibc
import Lint
import Syntax
import Tree

/// One run of `gwc lint`: what it looks at, and by which settings.
struct LintRun {
    private let command: Lint
    private let configuration: LintConfiguration
    private let settings: LintSettings

    init(_ command: Lint) throws {
        self.command = command
        let files = command.files
        configuration = LintConfiguration(near: files.first.map { LintRun.folder(of: $0) } ?? ".")
        if configuration.diagnostics.hasErrors {
            Console.err.write(TextRenderer(sources: configuration.sources).render(configuration.diagnostics))
            throw ExitCodes.failure
        }
        var settings = configuration.settings
        settings.today = Day.today
        settings.failLevel = command.failLevel ?? settings.failLevel
        for change in command.severity { settings.layers.append(try LintRun.layer(change)) }
        self.settings = settings
    }

    /// What every file gives.
    func results() throws -> [LintResult] {
        try command.files.isEmpty ? [result(nil)] : files.map(result)
    }

    /// The files of the command line, each once, whatever it is called by.
    private var files: [String] {
        var known: Set<String> = []
        return command.files.filter { file in
            let path = SpecLocation(file).map { "\($0.folder)/\($0.name)" } ?? file
            return known.insert(absolutePath(path)).inserted
        }
    }

    private func result(_ path: String?) throws -> LintResult {
        let result: LintResult
        if let path, let bytes = readFile(path), let template = ReadTemplate(bytes, path: path) {
            result = lintTemplate(template, settings: settings, since: try before(nil)?.snapshot)
        } else {
            let input = try command.options.input(path)
            result = lintSpec(input, settings: settings, since: try before(input)?.snapshot)
        }
        return result.settled(settings, relativePath: configuration.relativePath)
    }

    /// The state that `--against` names.
    private func before(_ input: Input?) throws -> PlanState? {
        guard let against = command.against else { return nil }
        return try readState { () throws(PlanStateError) in
            let spec = { (path: String) in try? command.options.input(path) }
            guard let input else { return try PlanState(path: against, spec: spec) }
            return try PlanState(against: against, of: input, stage: command.options.stage, spec: spec)
        }
    }

    /// The results with what the baseline knows marked.
    func knowing(_ results: [LintResult]) throws -> [LintResult] {
        guard let path = command.baseline ?? settings.baseline.map(configuration.resolved) else { return results }
        guard let bytes = readFile(path) else {
            throw Failure("the baseline `\(path)` cannot be read", help: "make one with --write-baseline")
        }
        guard let root = JSONText.read(String(decoding: bytes, as: UTF8.self)), let baseline = Baseline(root) else {
            throw Failure("`\(path)` is no baseline", help: "make one with --write-baseline")
        }
        return baseline.applied(to: results)
    }

    /// The exit code that findings deserve.
    func verdict(on results: [LintResult]) -> ExitCode {
        let counted = results.flatMap(\.counted)
        if counted.contains(where: \.isCompilerError) { return ExitCodes.failure }
        guard let level = settings.failLevel, counted.contains(where: { $0.severity >= level }) else {
            return ExitCodes.success
        }
        return ExitCodes.gate
    }

    /// The settings that count for the first file, as a configuration would say them.
    var settingsText: String {
        let file = configuration.relativePath(command.files.first ?? ".")
        let levels = allRules.map { rule in
            let level = settings.severity(of: rule.info, file: file, stage: command.options.stage)
            return Mapping.Entry(rule.info.code, Node(level?.rawValue ?? "off"))
        }
        let lint: Node = [
            "failLevel": settings.failLevel.map { Node($0.rawValue) }, "baseline": settings.baseline.map { Node($0) },
            "productionStages": Node(settings.productionStages.sorted().map { Node($0) }),
            "severities": Node(Mapping(levels)),
        ]
        return YAMLWriter.write(["lint": lint])
    }

    private static func layer(_ change: KeyValue) throws -> LintSettings.Layer {
        let names = allRules.flatMap { [$0.info.code, $0.info.name, $0.info.family] }
        guard names.contains(change.key) else {
            let advice = nearest(to: change.key, among: names).map { " Did you mean '\($0)'?" } ?? ""
            throw ValidationError("'\(change.key.cutForMessage)' is no rule.\(advice)")
        }
        guard change.value == "off" || Severity(rawValue: change.value) != nil else {
            throw ValidationError("'\(change.value.cutForMessage)' is no severity.")
        }
        return LintSettings.Layer(levels: [change.key: Severity(rawValue: change.value)])
    }

    private static func folder(of path: String) -> String {
        guard !SpecLocation.isFolder(path) else { return path }
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
