import CloudFormation
import Diagnostics
import Model
import Tree

extension Lowering {
    /// Gives every generated output the name under which other stacks can import it.
    mutating func nameExports() {
        for key in graph.outputs.keys {
            graph.outputs[key]?["Export"] = ["Name": Node("sls-\(service.name)-\(service.stage)-\(key)")]
        }
    }

    /// Merges the author's CloudFormation over what is generated, then applies the extensions, then takes null properties
    /// away: with them an author removes a generated one.
    mutating func mergeResources() {
        for section in service.resources {
            switch section.key {
            case "Resources": mergeResources(section.value)
            case "Outputs": mergeOutputs(section.value)
            default: graph.sections[section.key] = merged(graph.sections[section.key], with: section.value)
            }
        }
        for entry in service.extensions { extend(entry) }
        for index in graph.resources.values.indices where hasNothing(graph.resources.values[index].body) {
            let properties = graph.resources.values[index].body["Properties"]
            graph.resources.values[index].body["Properties"] =
                properties?.isTruthy == true ? properties?.withoutNulls : nil
        }
    }

    /// Whether a resource has null properties, or null for all of them.
    private func hasNothing(_ body: Node) -> Bool {
        body.walk { body in
            guard let properties = body["Properties"] else { return false }
            return !properties.pointee.isTruthy || properties.holdsNull
        }
    }

    private mutating func mergeResources(_ resources: Node) {
        for entry in resources.map?.entries ?? [] {
            let generated = graph[entry.key]
            graph[entry.key] = Resource(
                body: merged(generated?.body, with: entry.value), origin: generated?.origin ?? entry.value.origin)
        }
    }

    private mutating func mergeOutputs(_ outputs: Node) {
        for entry in outputs.map?.entries ?? [] {
            graph.outputs[entry.key] = merged(graph.outputs[entry.key], with: entry.value)
        }
    }

    private mutating func extend(_ change: Mapping.Entry) {
        guard let attributes = change.value.map, !attributes.isEmpty else { return }
        guard var body = graph[change.key]?.body else { return reportUnknown(change) }
        for attribute in attributes {
            switch attribute.key {
            case "Properties", "Metadata":
                var values = body[attribute.key] ?? [:]
                for entry in attribute.value.map?.entries ?? [] { values[entry.key] = entry.value }
                body[attribute.key] = values
            case "DependsOn":
                let before = body["DependsOn"].map { $0.list ?? [$0] } ?? []
                body["DependsOn"] = Node(before + (attribute.value.list ?? []))
            case "Condition", "CreationPolicy", "DeletionPolicy", "UpdatePolicy", "UpdateReplacePolicy":
                body[attribute.key] = attribute.value
            default: reportUnsupported(attribute, of: change.key)
            }
        }
        graph[change.key]?.body = body
    }

    private mutating func reportUnknown(_ change: Mapping.Entry) {
        diagnostics.error(
            "unknown-resource", "there is no resource `\(change.key)` to extend", at: Origin(change.keySpan),
            help: nearest(to: change.key, among: graph.resources.keys).map { "did you mean `\($0)`?" }
                ?? "`gwc print --emit graph` lists the logical ids; a new resource belongs below `Resources`")
    }

    private mutating func reportUnsupported(_ attribute: Mapping.Entry, of id: String) {
        diagnostics.error(
            "unsupported-extension", "`\(attribute.key)` of the resource `\(id)` cannot be extended",
            at: Origin(attribute.keySpan), help: "write the resource below `resources.Resources` to change it")
    }
}
