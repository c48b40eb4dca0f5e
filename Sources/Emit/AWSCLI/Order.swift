import CloudFormation
import OrderedCollections
import Tree

extension ResourceGraph {
    /// Logical ids, each behind all that it refers to or depends on, otherwise in the order of the template.
    var creationOrder: [String] {
        var order: OrderedSet<String> = []
        var visiting: Set<String> = []
        for id in resources.keys { visit(id, &order, &visiting) }
        return Array(order)
    }

    private func visit(_ id: String, _ order: inout OrderedSet<String>, _ visiting: inout Set<String>) {
        guard !order.contains(id), let resource = resources[id], visiting.insert(id).inserted else { return }
        for reference in resource.properties.references { visit(reference.name, &order, &visiting) }
        for dependency in resource.dependsOn { visit(dependency, &order, &visiting) }
        order.append(id)
    }
}
