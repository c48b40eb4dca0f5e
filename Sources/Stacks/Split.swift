import CloudFormation
import Diagnostics
import Tree

/// A template that has been split: the root stack's, and those of the stacks nested in it.
package struct SplitGraph: Sendable {
    package var root: ResourceGraph
    package var nested: [NestedStack]
    /// Outputs that are not in the root, by the name of their stack.
    var outputs: [String: Set<String>] = [:]
    /// Whether everything is where an earlier build had it, and nothing is gone.
    package internal(set) var isAsBefore = false

    /// Where everything is, for the next build.
    package var assignment: Assignment.Deployment {
        var result = Assignment.Deployment()
        result.resources[Assignment.root] = Set(root.resources.keys).subtracting(nested.map(\.id))
        for stack in nested { result.resources[stack.name.text] = Set(stack.graph.resources.keys) }
        result.outputs = outputs
        return result
    }
}

/// One nested stack.
package struct NestedStack: Sendable {
    package var name: StackName
    package var graph: ResourceGraph
    /// The logical id of the stack in the root's template.
    package var id: String

    /// The template's path, below the folder of the root's template.
    package var path: String { "stacks/\(name.text).json" }
}

/// Splits a template into a root stack and nested ones, everything where an earlier build had it.
///
/// What is in no stack yet is placed: data and APIs in the root as long as there is room, functions with what is theirs in
/// `functions-1` and so on, paths and routes in `routes-1` and so on. A stack only needs what is in stacks before it.
/// `nil`, with the reason in the bag, when that cannot be done without moving what an earlier build has placed.
package func split(
    _ graph: ResourceGraph, like earlier: Assignment.Deployment?, into diagnostics: inout DiagnosticBag
) -> SplitGraph? {
    let sections = Sections(graph)
    var table = ReferenceTable(graph)
    let items = items(of: graph, &table)
    let parameters = sections.parametersOfConditions(&table)
    var placement = Placement(items, table, parameters: parameters, outside: sections.load(of: graph))
    placement.place(like: earlier)
    guard placement.conflicts.isEmpty else {
        for conflict in placement.conflicts { report(conflict, placement, graph, into: &diagnostics) }
        return nil
    }
    var splitting = Splitting(graph, sections, placement, like: earlier)
    let result = splitting.run()
    return checkLimits(result, into: &diagnostics) ? result : nil
}

private func report(
    _ conflict: Placement.Conflict, _ placement: Placement, _ graph: ResourceGraph,
    into diagnostics: inout DiagnosticBag
) {
    let (user, needed) = (placement.items[conflict.user], placement.items[conflict.needed])
    let places = [conflict.user, conflict.needed].map { placement.stack[$0]?.text ?? Assignment.root }
    diagnostics.error(
        "stack-order",
        "`\(user.id)` is deployed in the stack `\(places[0])` and cannot use `\(needed.id)`, which is in `\(places[1])`",
        at: graph[user.id]?.origin ?? .none,
        help:
            "a stack can only use what is in stacks before it: name the resource by a text instead of a reference, give "
            + "one of the two another logical id, or take one of them out of \(Assignment.fileName), which replaces it")
}

/// Whether every template can be deployed.
private func checkLimits(_ split: SplitGraph, into diagnostics: inout DiagnosticBag) -> Bool {
    var fits = true
    for (name, graph) in [(Assignment.root, split.root)] + split.nested.map({ ($0.name.text, $0.graph) }) {
        for excess in graph.excesses {
            fits = false
            diagnostics.error(
                "stack-limit", "the stack `\(name)` would have \(excess)", at: .none,
                help: "what is in it was placed by \(Assignment.fileName) or written by hand: split the service in two")
        }
    }
    return fits
}

extension ResourceGraph {
    /// What is too much for one stack, in words; empty when the template can be deployed. Its size is not looked at.
    package var excesses: [String] {
        let parameters = sections["Parameters"]?.map?.count ?? 0
        let counts = [
            (resources.count, TemplateLimits.resources, "resources"),
            (outputs.count, TemplateLimits.outputs, "outputs"),
            (parameters, TemplateLimits.parameters, "parameters"),
        ]
        return counts.filter { $0.0 > $0.1 }.map { "\($0.0) \($0.2), and AWS takes \($0.1)" }
    }
}
