import CloudFormation
import Diagnostics
import Plan
import Processes
import Stacks
import Syntax
import Tree
import Variables

/// A state that a plan compares, as it was read.
package struct PlanState {
    package var snapshot: Snapshot
    package var sources: SourceMap
    package var diagnostics: DiagnosticBag
    /// Of a spec.
    package var stage: String?
}

/// What a compiler found, for people and for programs.
package struct Findings: Sendable {
    package var text: String
    package var json: String

    package init(_ made: Compilation) {
        text = TextRenderer(sources: made.sources).render(made.diagnostics)
        json = JSONRenderer(sources: made.sources).render(made.diagnostics)
    }
}

/// Why a state cannot be read.
package struct PlanStateError: Error {
    /// Stable name of the kind of error.
    package var id: String
    package var message: String
    package var help: String?
    /// What the compiler found, when it is a spec.
    package var findings: Findings?

    package init(_ message: String, id: String = "no-state", help: String? = nil, findings: Findings? = nil) {
        self.id = id
        self.message = message
        self.help = help
        self.findings = findings
    }
}

extension PlanState {
    /// The state that a spec compiles to. A spec with errors has none.
    package init(_ input: Input, label: String) throws(PlanStateError) {
        let made = compile(input)
        guard let graph = made.graph, !made.diagnostics.hasErrors else {
            throw PlanStateError(
                "\(label) has errors", findings: Findings(made))
        }
        self.init(
            snapshot: Snapshot(label: label, graph: graph, sources: made.sources, isSplitWhenLarge: true),
            sources: made.sources,
            diagnostics: made.diagnostics, stage: made.service?.stage)
    }

    /// The state of the same spec in a git revision; empty when the revision has no such spec.
    package init(revision: String, _ input: Input) throws(PlanStateError) {
        guard let tree = GitTree(folder: input.folder, revision: revision) else {
            throw PlanStateError(
                "`\(revision)` is neither a file nor a folder nor a git revision here",
                help: "--against takes a revision, a spec, a template, a build folder, stack:NAME or stage:NAME")
        }
        guard tree.read(input.specPath) != nil else {
            self.init(snapshot: .empty(revision), sources: SourceMap(), diagnostics: DiagnosticBag())
            return
        }
        var old = input
        old.files = tree
        try self.init(old, label: revision)
    }

    /// The state of a template, as a file, as what a plan saved, or as `aws cloudformation get-template` prints it.
    ///
    /// - Returns: `nil` when the bytes are none of them.
    package init?(template bytes: [UInt8], path: String, label: String? = nil) {
        var bytes = bytes
        if let root = JSONText.read(String(decoding: bytes, as: UTF8.self)) {
            if let saved = root["gwcState"] {
                bytes = JSONWriter.write(saved["template"] ?? [:])
            } else if let body = root["TemplateBody"] {
                bytes = body.string.map { Array($0.utf8) } ?? JSONWriter.write(body)
            }
        }
        guard let template = ReadTemplate(bytes, path: path) else { return nil }
        var diagnostics = template.diagnostics
        let graph = ResourceGraph(template: template.root, into: &diagnostics)
        self.init(
            snapshot: Snapshot(label: label ?? path, graph: graph, sources: template.sources),
            sources: template.sources,
            diagnostics: diagnostics)
    }

    /// The state of a stack with those that are nested in it, asked for by the user's own aws command line.
    package init(stack name: String, region: String?) throws(PlanStateError) {
        let answer = try askCloudFormation(["get-template", "--stack-name", name], region: region, of: name)
        guard var state = PlanState(template: answer, path: "stack:\(name)") else {
            throw PlanStateError("the template of the stack `\(name)` cannot be read")
        }
        if state.snapshot.graph.resources.values.contains(where: { $0.type == "AWS::CloudFormation::Stack" }) {
            try state.takeInDeployedStacks(of: name, region)
        }
        self = state
    }

    /// Nested stacks have names that CloudFormation gave them; a template that cannot be had stays out.
    private mutating func takeInDeployedStacks(of name: String, _ region: String?) throws(PlanStateError) {
        let answer = try askCloudFormation(["list-stack-resources", "--stack-name", name], region: region, of: name)
        let listed = JSONText.read(String(decoding: answer, as: UTF8.self))?["StackResourceSummaries"]?.list ?? []
        var names: [String: String] = [:]
        for resource in listed where resource["ResourceType"]?.string == "AWS::CloudFormation::Stack" {
            names[resource["LogicalResourceId"]?.string ?? ""] = resource["PhysicalResourceId"]?.string
        }
        takeInNestedStacks { id, _ in
            names[id].flatMap { stack in
                try? askCloudFormation(["get-template", "--stack-name", stack], region: region, of: stack)
            }
        }
    }

    /// The state that `--against` names.
    ///
    /// - Parameters:
    ///   - input: of the spec that the plan is of, and `stage` its stage.
    ///   - spec: makes the input of another spec, by its path.
    package init(
        against name: String, of input: Input, stage: String?, spec: (String) -> Input?
    ) throws(PlanStateError) {
        if name == "stage:" || name == "stack:" {
            throw PlanStateError("`\(name)` names nothing", help: "write the name behind the colon: `\(name)prod`")
        } else if name.hasPrefix("stage:") {
            var other = input
            other.environment.options["stage"] = String(name.dropFirst("stage:".count))
            try self.init(other, label: name)
            // What is called after the stage is called otherwise, which is no difference between the two.
            if let old = self.stage, let stage { snapshot = snapshot.renamingStage(old, stage) }
        } else if name.hasPrefix("stack:") {
            try self.init(stack: String(name.dropFirst("stack:".count)), region: input.environment.options["region"])
        } else if FileSystem.exists(name) {
            try self.init(path: name, spec: spec)
        } else {
            try self.init(revision: name, input)
        }
    }

    /// A build folder, a template, a saved state, or a spec.
    package init(path: String, spec: (String) -> Input?) throws(PlanStateError) {
        let file = FileSystem.isFolder(path) ? "\(path)/cloudformation/template.json" : path
        if let bytes = readFile(file), var state = PlanState(template: bytes, path: file, label: path) {
            let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            state.takeInNestedStacks { _, url in readFile(folder.isEmpty ? url : "\(folder)/\(url)") }
            self = state
        } else if let input = spec(path) {
            try self.init(input, label: path)
        } else {
            throw PlanStateError(
                "`\(path)` is neither a spec nor a template nor a folder with one",
                help: "a build folder has cloudformation/template.json in it")
        }
    }

    /// Puts the nested stacks of a template back into it, as far as their own templates are at hand.
    ///
    /// - Parameter read: the bytes of a nested stack's template by its logical id and its `TemplateURL`.
    private mutating func takeInNestedStacks(_ read: (_ id: String, _ url: String) -> [UInt8]?) {
        var nested: [String: ResourceGraph] = [:]
        for (id, resource) in snapshot.graph.resources where resource.type == "AWS::CloudFormation::Stack" {
            let url = resource.properties["TemplateURL"]?.string ?? ""
            guard let bytes = read(id, url), var state = PlanState(template: bytes, path: url) else { continue }
            state.takeInNestedStacks(read)
            nested[id] = state.snapshot.graph
        }
        guard !nested.isEmpty else { return }
        var joining = Joining(root: snapshot.graph, nested: nested)
        snapshot = Snapshot(label: snapshot.label, graph: joining.run())
    }

    /// The state as a file that `--against` takes later.
    package var saved: [UInt8] {
        JSONWriter.write([
            "gwcState": ["formatVersion": "1.0", "label": Node(snapshot.label), "template": snapshot.graph.template]
        ])
    }

    /// Whether these are the bytes of a saved state.
    package static func isSaved(_ bytes: [UInt8]) -> Bool {
        JSONText.read(String(decoding: bytes, as: UTF8.self))?["gwcState"] != nil
    }
}

/// What `aws cloudformation` answers, as JSON.
private func askCloudFormation(
    _ command: [String], region: String?, of stack: String
) throws(PlanStateError) -> [UInt8] {
    var arguments = ["cloudformation"] + command + ["--output", "json"]
    if let region { arguments += ["--region", region] }
    let result: ProcessResult
    do throws(ProcessError) { result = try runProcess("aws", arguments) } catch {
        throw PlanStateError(
            "the stack `\(stack)` needs the aws command line, which does not start here",
            help: "install it, or give a file with the output of `aws cloudformation get-template`")
    }
    guard result.succeeded else {
        throw PlanStateError("the stack `\(stack)` cannot be read: \(result.errorText)")
    }
    return result.output
}
