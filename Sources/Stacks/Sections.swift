import CloudFormation
import Tree

/// The sections of a template around its resources, and what a nested stack needs of them.
struct Sections {
    let parameters: Mapping
    let conditions: Mapping
    let mappings: Mapping
    /// `Transform` and what else has to be said in every template.
    let others: Mapping
    /// What each condition needs, that of the conditions in it included.
    private let needs: [String: Needs]

    init(_ graph: ResourceGraph) {
        parameters = graph.sections["Parameters"]?.map ?? Mapping()
        conditions = graph.sections["Conditions"]?.map ?? Mapping()
        mappings = graph.sections["Mappings"]?.map ?? Mapping()
        others = Mapping(graph.sections.filter { $0.key == "Transform" })
        var needs: [String: Needs] = [:]
        for name in conditions.keys {
            var found = Needs()
            Sections.collect(name, conditions, into: &found)
            needs[name] = found
        }
        self.needs = needs
    }

    private static func collect(_ name: String, _ conditions: Mapping, into needs: inout Needs) {
        let before = needs.conditions
        if let condition = conditions[name] { needs.collect(condition) }
        for other in needs.conditions.subtracting(before) where other != name {
            collect(other, conditions, into: &needs)
        }
    }

    /// The parameters that each condition reads, by numbers of a table.
    func parametersOfConditions(_ table: inout ReferenceTable) -> [String: [Int]] {
        var result: [String: [Int]] = [:]
        for (name, needs) in needs {
            result[name] = needs.references.filter { !$0.isEverywhere }.map { table.number(of: $0) }
        }
        return result
    }

    /// What stands in the root's template besides resources.
    func load(of graph: ResourceGraph) -> Load {
        var rest = graph
        rest.resources = [:]
        return Load(bytes: JSONWriter.size(of: rest.template))
    }

    /// The conditions that resources use, those that they are made of included.
    func closure(of names: Set<String>) -> Set<String> {
        names.reduce(into: names) { $0.formUnion(needs[$1]?.conditions ?? []) }
    }

    func needs(of condition: String) -> Needs? { needs[condition] }

    /// What the sections of a nested stack say for resources with these needs; parameters come besides.
    func sections(conditions names: Set<String>, mappings used: Set<String>) -> Mapping {
        var used = used
        for name in names { used.formUnion(needs[name]?.mappings ?? []) }
        var result = Mapping()
        let conditions = self.conditions.filter { names.contains($0.key) }
        let mappings = self.mappings.filter { used.contains($0.key) || used.contains("*") }
        if !mappings.isEmpty { result.append("Mappings", Node(Mapping(mappings))) }
        if !conditions.isEmpty { result.append("Conditions", Node(Mapping(conditions))) }
        for entry in others { result.append(entry.key, entry.value) }
        return result
    }

    /// The parameter of a nested stack that takes a parameter of the root's, and the value that the root gives it.
    func passing(_ name: String) -> (parameter: Node, value: Node)? {
        guard let declared = parameters[name] else { return nil }
        let type = declared["Type"]?.string ?? "String"
        let isList = type == "CommaDelimitedList" || type.contains("List<")
        let parameter: Node = [
            "Type": Node(isList ? "CommaDelimitedList" : "String"), "NoEcho": declared["NoEcho"],
        ]
        return (parameter, isList ? ["Fn::Join": [",", .ref(name)]] : .ref(name))
    }
}
