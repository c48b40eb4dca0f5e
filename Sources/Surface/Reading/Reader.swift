import CloudFormation
import Diagnostics
import Tree

/// Reads a graph; resources are looked up by type once.
struct Reader {
    let graph: ResourceGraph
    private let ids: [String: [String]]
    /// Logical ids of functions by their names, as `Fn::Sub` would spell them.
    let functionsByName: [String: String]

    init(_ graph: ResourceGraph) {
        self.graph = graph
        var ids: [String: [String]] = [:]
        for (id, resource) in graph.resources { ids[resource.type, default: []].append(id) }
        self.ids = ids
        let names = (ids["AWS::Lambda::Function"] ?? []).compactMap { id in
            graph[id]?.properties["FunctionName"]?.substitutionText.map { ($0, id) }
        }
        functionsByName = Dictionary(names, uniquingKeysWith: { first, _ in first })
    }

    /// The resources of a type, in the order of the template.
    func resources(_ type: String) -> [Entry] {
        (ids[type] ?? []).compactMap { id in
            graph[id].map { Entry(id: id, origin: $0.origin, properties: $0.properties, notes: $0.notes) }
        }
    }

    struct Entry {
        var id: String
        var origin: Origin
        var properties: Node
        /// What gwc says of it besides, see `Resource.notes`.
        var notes: Node?
    }

    /// The resources of a type by what one of their properties points at, in the order of the template.
    func resources(_ type: String, by property: String) -> [String: [Entry]] {
        Dictionary(grouping: resources(type)) { $0.properties[property]?.identity ?? "" }
    }
}

extension Node {
    /// The settings at a key, empty where there are none.
    func mapping(_ key: String) -> Mapping { self[key]?.map ?? Mapping() }
    /// The list at a key; a single value counts as a list of one.
    func values(_ key: String) -> [Node] { self[key].map { $0.list ?? [$0] } ?? [] }
}
