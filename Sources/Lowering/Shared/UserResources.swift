import CloudFormation
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
        for entry in service.extensions { extend(entry.key, by: entry.value) }
        for id in graph.resources.keys {
            guard let properties = graph[id]?.body["Properties"] else { continue }
            if !properties.isTruthy {
                graph[id]?.body["Properties"] = nil
            } else if properties.holdsNull {
                graph[id]?.body["Properties"] = properties.withoutNulls
            }
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

    private mutating func extend(_ id: String, by attributes: Node) {
        guard var body = graph[id]?.body else { return }
        for attribute in attributes.map?.entries ?? [] {
            switch attribute.key {
            case "Properties", "Metadata":
                var values = body[attribute.key] ?? [:]
                for entry in attribute.value.map?.entries ?? [] { values[entry.key] = entry.value }
                body[attribute.key] = values
            case "DependsOn":
                let before = body["DependsOn"].map { $0.list ?? [$0] } ?? []
                body["DependsOn"] = Node(before + (attribute.value.list ?? []))
            default: body[attribute.key] = attribute.value
            }
        }
        graph[id]?.body = body
    }
}
