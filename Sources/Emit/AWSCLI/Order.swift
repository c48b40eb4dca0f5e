import CloudFormation
import OrderedCollections
import Tree

extension ResourceGraph {
    /// Logical ids, each behind all that it refers to or depends on, otherwise in the order of the template; deployments of
    /// APIs, which are pictures of what is there, and what needs them, behind everything else.
    var creationOrder: [String] {
        var order: OrderedSet<String> = []
        var visiting: Set<String> = []
        var needsDeployment: [String: Bool] = [:]
        for id in resources.keys where !reachesDeployment(id, &needsDeployment) { visit(id, &order, &visiting) }
        for id in resources.keys { visit(id, &order, &visiting) }
        return Array(order)
    }

    /// Whether a resource is a deployment, or refers to one or depends on one, however far away.
    private func reachesDeployment(_ id: String, _ known: inout [String: Bool]) -> Bool {
        if let answer = known[id] { return answer }
        guard let resource = resources[id] else { return false }
        known[id] = false
        let needs = resource.properties.references.map(\.name) + resource.dependsOn
        var answer = resource.type.hasSuffix("::Deployment")
        for need in needs where !answer { answer = reachesDeployment(need, &known) }
        known[id] = answer
        return answer
    }

    private func visit(_ id: String, _ order: inout OrderedSet<String>, _ visiting: inout Set<String>) {
        guard !order.contains(id), let resource = resources[id], visiting.insert(id).inserted else { return }
        for reference in resource.properties.references { visit(reference.name, &order, &visiting) }
        for dependency in resource.dependsOn { visit(dependency, &order, &visiting) }
        order.append(id)
    }
}
