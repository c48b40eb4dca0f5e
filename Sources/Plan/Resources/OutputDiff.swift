import CloudFormation
import Tree

/// A change of a stack's output.
package struct OutputChange: Sendable {
    package enum Action: String, Sendable { case create, update, delete }

    package var name: String
    package var action: Action
    package var before: Node?
    package var after: Node?
    /// The name under which other stacks may import the old value.
    package var export: Node?
}

func compareOutputs(_ before: ResourceGraph, _ after: ResourceGraph) -> [OutputChange] {
    var names = Array(after.outputs.keys)
    names += before.outputs.keys.filter { after.outputs[$0] == nil }
    return names.compactMap { name in
        let (old, new) = (before.outputs[name], after.outputs[name])
        let values = [old, new].map { $0?["Value"]?.canonicalText }
        let exports = [old, new].map { $0?["Export"]?["Name"]?.canonicalText }
        guard values[0] != values[1] || exports[0] != exports[1] || (old == nil) != (new == nil) else { return nil }
        return OutputChange(
            name: name, action: old == nil ? .create : new == nil ? .delete : .update, before: values[0],
            after: values[1], export: exports[0])
    }
}
