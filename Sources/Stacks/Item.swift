import CloudFormation
import Tree

/// A resource to be placed: what it needs, and who needs it.
struct Item {
    let id: String
    let home: Home
    let needs: Needs
    /// Logical ids of `DependsOn`.
    let dependsOn: [String]
    /// Bytes of the resource in a template.
    let size: Int
    /// Positions of the resources that it needs, and of those that need it; each once.
    var dependencies: [Int] = []
    var users: [Int] = []
    /// How many values of it others may ask for.
    var exports = 0

    init(_ id: String, _ resource: Resource, home: Home) {
        var needs = Needs()
        for entry in resource.body.map?.entries ?? [] {
            switch entry.key {
            case "Type", "DependsOn": break
            case "Condition": if let name = entry.value.string { needs.add(condition: name) }
            default: needs.collect(entry.value)
            }
        }
        self.id = id
        self.home = home
        self.needs = needs
        dependsOn = resource.dependsOn
        var writer = JSONWriter()
        writer.write(resource.body, depth: 2)
        size = writer.bytes.count + id.utf8.count + 8
    }
}

/// The resources of a graph with the arrows between them, by position.
func items(of graph: ResourceGraph) -> [Item] {
    let positions = Dictionary(uniqueKeysWithValues: graph.resources.keys.enumerated().map { ($1, $0) })
    var items = graph.resources.map { Item($0.key, $0.value, home: Home(type: $0.value.type)) }
    var exported: [Set<Reference>] = items.map { _ in [] }
    func note(_ reference: Reference) {
        if let target = positions[reference.name] { exported[target].insert(reference) }
    }
    for index in items.indices {
        var found: Set<Int> = []
        let names = items[index].needs.references.map(\.name) + items[index].dependsOn
        for name in names {
            guard let target = positions[name], target != index, found.insert(target).inserted else { continue }
            items[index].dependencies.append(target)
            items[target].users.append(index)
        }
        for reference in items[index].needs.references {
            if let target = positions[reference.name], items[target].home != items[index].home { note(reference) }
        }
    }
    for output in graph.outputs.values {
        var needs = Needs()
        needs.collect(output)
        for reference in needs.references { note(reference) }
    }
    for index in items.indices { items[index].exports = exported[index].count }
    return items.map { graph[$0.id]?.type == "AWS::IAM::Role" ? $0.movedHome(among: items) : $0 }
}

extension Item {
    /// A role of at most three functions lives with them; one that many share, apart from them, as does all data: any
    /// function may come to use it.
    fileprivate func movedHome(among items: [Item]) -> Item {
        guard home == .resources, (1...3).contains(users.count), users.allSatisfy({ items[$0].home == .functions })
        else {
            return self
        }
        return Item(copying: self, home: .functions)
    }

    private init(copying other: Item, home: Home) {
        (id, needs, dependsOn, size) = (other.id, other.needs, other.dependsOn, other.size)
        (dependencies, users, exports) = (other.dependencies, other.users, other.exports)
        self.home = home
    }
}
