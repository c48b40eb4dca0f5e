import CloudFormation
import Tree

/// A resource to be placed: what it needs, and who needs it. A class, since it is looked at from many sides.
final class Item {
    let id: String
    var home: Home
    /// What it needs of the rest of the template, by numbers of the reference table; each once.
    let references: [Int]
    /// Names of conditions and of mappings; `*` stands for all mappings.
    let conditions: Set<String>
    let mappings: Set<String>
    /// Logical ids of `DependsOn`.
    let dependsOn: [String]
    /// Bytes of the resource in a template.
    let size: Int
    /// Positions of the resources that it needs, and of those that need it; each once.
    var dependencies: [Int] = []
    var users: [Int] = []
    /// Numbers of the values of it that resources of other kinds, or outputs, ask for.
    var exports: [Int] = []

    init(_ id: String, _ resource: Resource, _ table: inout ReferenceTable) {
        var needs = Needs()
        for entry in resource.body.map?.entries ?? [] {
            switch entry.key {
            case "Type", "DependsOn": break
            case "Condition": if let name = entry.value.string { needs.add(condition: name) }
            default: needs.collect(entry.value)
            }
        }
        self.id = id
        home = Home(type: resource.type)
        references = needs.references.map { table.number(of: $0) }
        conditions = needs.conditions
        mappings = needs.mappings
        dependsOn = resource.dependsOn
        size = JSONWriter.size(of: resource.body, depth: 2) + id.utf8.count + 8
    }
}

/// The resources of a graph with the arrows between them, by position.
func items(of graph: ResourceGraph, _ table: inout ReferenceTable) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(graph.resources.count)
    for (id, resource) in graph.resources { items.append(Item(id, resource, &table)) }
    for index in items.indices { link(index, items, table) }
    for output in graph.outputs.values {
        var needs = Needs()
        needs.collect(output)
        for reference in needs.references { export(table.number(of: reference), items, table) }
    }
    for index in items.indices where graph.resources.values[index].type == "AWS::IAM::Role" {
        if isOfFewFunctions(items[index], items) { items[index].home = .functions }
    }
    return items
}

private func link(_ index: Int, _ items: [Item], _ table: ReferenceTable) {
    let item = items[index]
    var needed: [Int] = []
    for number in item.references {
        guard let target = table.target[number] else { continue }
        needed.append(target)
        if items[target].home != item.home { export(number, items, table) }
    }
    for id in item.dependsOn { if let target = table.position(of: id) { needed.append(target) } }
    for target in needed where target != index && !item.dependencies.contains(target) {
        item.dependencies.append(target)
        items[target].users.append(index)
    }
}

private func export(_ number: Int, _ items: [Item], _ table: ReferenceTable) {
    guard let target = table.target[number], !items[target].exports.contains(number) else { return }
    items[target].exports.append(number)
}

/// A role of at most three functions lives with them; one that many share, apart from them, as does all data: any
/// function may come to use it.
private func isOfFewFunctions(_ role: Item, _ items: [Item]) -> Bool {
    role.home == .resources && (1...3).contains(role.users.count)
        && role.users.allSatisfy { items[$0].home == .functions }
}
