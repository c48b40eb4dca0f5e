import CloudFormation
import Diagnostics
import Emit
import Model
import Stacks
import Syntax
import Tree

/// The templates of a service: one, or a root stack's with those that are nested in it.
package struct StackTemplates {
    package var artifacts: [Artifact]
    /// What the assignment file has to say of this deployment from now on; `nil` when it stays as it is, or is not needed.
    package var assigned: AssignedDeployment?
    /// The stacks with the number of their resources, the root first; empty for a single stack.
    package var stacks: [(name: String, resources: Int)] = []
    /// How many resources have been given a stack by this build.
    package var placed = 0
    /// The stacks that the templates were written of. They stay to the end of the process: to free them would take longer.
    private var split: SplitGraph?

    fileprivate init(
        artifacts: [Artifact], assigned: AssignedDeployment? = nil, stacks: [(name: String, resources: Int)] = [],
        placed: Int = 0, split: SplitGraph? = nil
    ) {
        self.artifacts = artifacts
        self.assigned = assigned
        self.stacks = stacks
        self.placed = placed
        self.split = split
    }
}

extension Compilation {
    /// The templates to write. A service that is too large for one stack is split as the assignment file says; what is
    /// not in it yet is placed, and the file has to be written anew.
    ///
    /// The file is begun before it is needed, when a stack is four fifths full: so that it knows what is deployed in the
    /// stack when the first resource has to go elsewhere.
    ///
    /// - Parameter file: the assignment file's bytes, `nil` when there is none.
    /// - Returns: `nil`, with the reason in the bag, when the service cannot be deployed like that.
    package mutating func stackTemplates(assignment file: [UInt8]?, singleStack: Bool) -> StackTemplates? {
        guard let graph, let service else { return nil }
        guard let assignment = readAssignment(file, sources: sources, into: &diagnostics) else { return nil }
        let deployment = "\(service.stackName)/\(service.region)"
        let earlier = assignment[deployment]
        let isNested = earlier?.isNested == true || !singleStack && !graph.excesses.isEmpty
        let single = isNested ? nil : emitCloudFormation(graph)
        let size = single?.first?.bytes.count ?? 0
        if singleStack { return oneStack(graph, single, size, earlier) }
        if earlier == nil, let single {
            guard graph.isFull(size, fifths: 4) else { return StackTemplates(artifacts: single) }
            if !graph.isFull(size, fifths: 5) { return begin(deployment, graph, single) }
        }
        return nest(graph, like: earlier, deployment)
    }

    private mutating func nest(
        _ graph: ResourceGraph, like earlier: Assignment.Deployment?, _ deployment: String
    ) -> StackTemplates? {
        guard let split = split(graph, like: earlier, into: &diagnostics) else { return nil }
        let artifacts = emitCloudFormation(split)
        guard templatesFit(artifacts) else { return nil }
        let counts =
            [("root", split.root.resources.count)] + split.nested.map { ($0.name.text, $0.graph.resources.count) }
        var templates = StackTemplates(artifacts: artifacts, stacks: split.nested.isEmpty ? [] : counts, split: split)
        if !split.isAsBefore {
            let known = Set(earlier?.resources.values.flatMap { $0 } ?? [])
            templates.assigned = AssignedDeployment(name: deployment, stacks: split.assignment)
            templates.placed = graph.resources.keys.count { !known.contains($0) }
        }
        return templates
    }

    /// One stack, whose resources are noted as being in it.
    private func begin(_ deployment: String, _ graph: ResourceGraph, _ single: [Artifact]) -> StackTemplates {
        var all = Assignment.Deployment()
        all.keepAllInRoot(graph)
        return StackTemplates(
            artifacts: single, assigned: AssignedDeployment(name: deployment, stacks: all),
            placed: graph.resources.count)
    }

    private mutating func oneStack(
        _ graph: ResourceGraph, _ single: [Artifact]?, _ size: Int, _ earlier: Assignment.Deployment?
    ) -> StackTemplates? {
        guard let single else {
            diagnostics.error(
                "nested-stacks", "`\(Assignment.fileName)` has resources of this service in nested stacks", at: .none,
                help:
                    "to take them into a single stack replaces them: build without --single-stack, or delete the file "
                    + "when nothing is deployed yet")
            return nil
        }
        var excesses = graph.excesses
        if size > TemplateLimits.bytes {
            excesses.append("a template of \(size) bytes, and AWS takes \(TemplateLimits.bytes)")
        }
        guard !excesses.isEmpty else { return StackTemplates(artifacts: single) }
        for excess in excesses {
            diagnostics.error(
                "too-large", "a single stack would have \(excess)", at: service?.origin ?? .none,
                help: "build without --single-stack to have the service split into nested stacks")
        }
        return nil
    }

    private mutating func templatesFit(_ artifacts: [Artifact]) -> Bool {
        let large = artifacts.filter { $0.path.hasSuffix(".json") && $0.bytes.count > TemplateLimits.bytes }
        for artifact in large {
            diagnostics.error(
                "stack-limit",
                "`\(artifact.path)` would have \(artifact.bytes.count) bytes, and AWS takes "
                    + "\(TemplateLimits.bytes)", at: .none,
                help: "a stack has too much in it that is large by itself: split the service in two")
        }
        return large.isEmpty
    }
}

extension ResourceGraph {
    /// Whether a stack has four fifths of the resources, outputs or bytes that it takes; of five, more than it takes.
    fileprivate func isFull(_ size: Int, fifths: Int) -> Bool {
        let most = [
            (resources.count, TemplateLimits.resources), (outputs.count, TemplateLimits.outputs),
            (size, TemplateLimits.bytes),
        ]
        return most.contains { fifths == 5 ? $0.0 > $0.1 : $0.0 * 5 >= $0.1 * fifths }
    }
}
