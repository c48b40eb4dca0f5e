import CloudFormation
import Diagnostics
import OrderedCollections
import Tree

/// What CloudFormation does to the resources of a stack when one template takes the place of another.
struct GraphDiff {
    /// The old state, with deployments and versions under their new logical ids.
    private(set) var before: Snapshot
    private let after: Snapshot
    /// Old logical ids of deployments and versions by the new ones.
    private let previous: [String: String]
    private var changes: [String: ResourceChange] = [:]

    init(from before: Snapshot, to after: Snapshot) {
        self.after = after
        let renames = Renames.find(before.graph, after.graph)
        previous = Dictionary(renames.map { ($0.value, $0.key) }) { first, _ in first }
        self.before = before
        if !renames.isEmpty { self.before.graph.rename(renames) }
    }

    /// The changes in the order of the new template, what is only in the old one at the end.
    mutating func resources() -> [ResourceChange] {
        for (id, resource) in after.graph.resources {
            if let old = before.graph[id] { compare(id, old, resource) } else { create(id, resource) }
        }
        for (id, resource) in before.graph.resources where after.graph[id] == nil { remove(id, resource) }
        markImports()
        propagate()
        let order = Array(after.graph.resources.keys) + before.graph.resources.keys.filter { after.graph[$0] == nil }
        return order.compactMap { changes[$0] }
    }

    private mutating func create(_ id: String, _ resource: Resource) {
        var change = ResourceChange(id: id, type: resource.type, action: .create)
        change.place = after.place(resource.origin)
        changes[id] = change
    }

    private mutating func remove(_ id: String, _ resource: Resource) {
        var change = ResourceChange(id: id, type: resource.type, action: .delete)
        let policy = resource.body["DeletionPolicy"]?.string ?? resource.defaultDeletionPolicy
        switch policy {
        case "Retain", "RetainExceptOnCreate":
            change.action = .retain
            change.reasons.append("DeletionPolicy is \(policy): it leaves the stack and stays")
        case "Snapshot": change.reasons.append("DeletionPolicy is Snapshot: a snapshot stays")
        default: change.losesData = UpdateBehaviour.of(resource.type).isStateful
        }
        change.place = before.place(resource.origin)
        changes[id] = change
    }

    private mutating func compare(_ id: String, _ old: Resource, _ new: Resource) {
        if let previous = previous[id] { return redeploy(id, previous, old, new) }
        guard old.body != new.body else { return }
        if old.type != new.type { return retype(id, old, new) }
        let behaviour = UpdateBehaviour.of(new.type)
        let form = CanonicalForm(new.type, behaviour)
        var diff = PropertyDiff(behaviour, type: new.type, from: before, to: after)
        diff.compare(form.properties(old.properties), form.properties(new.properties))
        var change = ResourceChange(id: id, type: new.type, action: .update, properties: diff.changes)
        change.properties += attributes(old, new)
        guard !change.properties.isEmpty else { return }
        change.settle(behaviour, new)
        change.place = change.properties.compactMap(\.place).first ?? after.place(new.origin)
        changes[id] = change
    }

    /// What stands beside the properties and matters to a deployment.
    private func attributes(_ old: Resource, _ new: Resource) -> [PropertyChange] {
        ["Condition", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy", "UpdatePolicy"].compactMap { key in
            guard old.body[key] != new.body[key] else { return nil }
            return PropertyChange(path: "(\(key))", before: old.body[key], after: new.body[key], impact: .none)
        }
    }

    private mutating func retype(_ id: String, _ old: Resource, _ new: Resource) {
        var change = ResourceChange(id: id, type: new.type, action: .replace)
        change.reasons = ["its type was \(old.type)"]
        change.losesData = UpdateBehaviour.of(old.type).isStateful && old.isLostWhenReplaced
        change.place = after.place(new.origin)
        changes[id] = change
    }

    private mutating func redeploy(_ id: String, _ previous: String, _ old: Resource, _ new: Resource) {
        if before.isOfAnotherStage, old.body == new.body { return }
        var change = ResourceChange(id: id, type: new.type, action: .redeploy, previousID: previous)
        let stays = old.body["DeletionPolicy"]?.string == "Retain"
        change.reasons = ["takes the place of \(previous), which \(stays ? "stays" : "is deleted afterwards")"]
        change.place = after.place(new.origin)
        changes[id] = change
    }

    /// What is to be made with the name of something that stays can only be that.
    private mutating func markImports() {
        var staying: [String: String] = [:]
        for change in changes.values where change.action == .retain {
            if let name = before.graph[change.id]?.ownName { staying["\(change.type) \(name)"] = change.id }
        }
        guard !staying.isEmpty else { return }
        for change in changes.values where change.action == .create {
            guard let name = after.graph[change.id]?.ownName, let old = staying["\(change.type) \(name)"] else {
                continue
            }
            changes[change.id]?.action = .import
            changes[change.id]?.previousID = old
            changes[change.id]?.reasons.append("\(old) leaves `\(name)` behind: it has to be imported")
        }
    }

    /// Whatever is replaced gets another physical id, and whatever refers to it changes with it; where the property that
    /// refers cannot be updated, that is replaced as well, and so on until nothing more follows.
    private mutating func propagate() {
        var open = changes.values.filter { $0.action == .replace }.map(\.id).sorted()
        if open.isEmpty { return }
        let users = after.graph.users
        while let id = open.popLast() {
            for use in users[id] ?? [] where use.user != id {
                if follow(use, of: id) { open.append(use.user) }
            }
        }
    }

    /// Whether the user has become a replacement by that.
    private mutating func follow(_ use: Use, of id: String) -> Bool {
        guard let resource = after.graph[use.user], before.graph[use.user] != nil else { return false }
        let behaviour = UpdateBehaviour.of(resource.type)
        let impact = behaviour.impact(of: use.path)
        var change = changes[use.user] ?? ResourceChange(id: use.user, type: resource.type, action: .update)
        guard ![.create, .import, .redeploy].contains(change.action) else { return false }
        let wasReplaced = change.action == .replace
        let reason = "\(id) is replaced, and \(use.path) refers to it"
        if !change.reasons.contains(reason) { change.reasons.append(reason) }
        change.raise(to: impact)
        if impact == .replace { change.losesData = behaviour.isStateful && resource.isLostWhenReplaced }
        if change.place == nil { change.place = after.place(resource.origin) }
        changes[use.user] = change
        return change.action == .replace && !wasReplaced
    }
}

extension ResourceChange {
    /// The action that the properties amount to.
    fileprivate mutating func settle(_ behaviour: UpdateBehaviour, _ resource: Resource) {
        let known = properties.filter { !$0.isUnknown }
        guard !known.isEmpty else {
            action = .unknown
            return
        }
        for property in known { raise(to: property.impact) }
        let replaces = action == .replace || action == .mayReplace
        losesData = replaces && behaviour.isStateful && resource.isLostWhenReplaced
        if action == .replace, behaviour.deletesFirst {
            reasons.append("the old one is deleted before the new one is made")
        }
    }

    fileprivate mutating func raise(to impact: Impact) {
        let ranks: [Action: Int] = [.unknown: -1, .update: 0, .interrupt: 1, .mayReplace: 2, .replace: 3]
        let wanted: Action =
            switch impact {
            case .none, .update: .update
            case .interrupt: .interrupt
            case .mayReplace: .mayReplace
            case .replace: .replace
            }
        if let now = ranks[action], let next = ranks[wanted], next > now { action = wanted }
    }
}

extension Resource {
    /// Source: AWS CloudFormation User Guide, "DeletionPolicy attribute": a snapshot for database clusters and instances.
    fileprivate var defaultDeletionPolicy: String {
        type == "AWS::RDS::DBCluster" || type == "AWS::RDS::DBInstance" ? "Snapshot" : "Delete"
    }

    fileprivate var isLostWhenReplaced: Bool {
        !["Retain", "Snapshot"].contains(body["UpdateReplacePolicy"]?.string ?? "Delete")
    }
}

/// A property of one resource that refers to another.
struct Use: Hashable {
    var user: String
    /// Path of the property, elements of lists left out.
    var path: String
}

extension ResourceGraph {
    /// Who refers to a resource, and where.
    var users: [String: [Use]] {
        var users: [String: [Use]] = [:]
        for (id, resource) in resources {
            visit(resource.properties, "") { name, path in users[name, default: []].append(Use(user: id, path: path)) }
        }
        return users
    }

    private func visit(_ node: Node, _ path: String, _ found: (String, String) -> Void) {
        switch node.content {
        case .list(let list): for element in list { visit(element, path, found) }
        case .map(let map):
            if node.function != nil {
                for reference in node.references where resources[reference.name] != nil { found(reference.name, path) }
                return
            }
            for entry in map { visit(entry.value, path.isEmpty ? entry.key : "\(path).\(entry.key)", found) }
        default: break
        }
    }

    /// Gives resources other logical ids, wherever they are mentioned.
    fileprivate mutating func rename(_ names: [String: String]) {
        var renamed: OrderedDictionary<String, Resource> = [:]
        renamed.reserveCapacity(resources.count)
        for (id, resource) in resources {
            renamed[names[id] ?? id] = Resource(body: resource.body.renaming(names), origin: resource.origin)
        }
        resources = renamed
        for (name, output) in outputs { outputs[name] = output.renaming(names) }
    }
}

extension Node {
    /// The tree with other logical ids, as texts by themselves or inside of `${…}`.
    fileprivate func renaming(_ names: [String: String]) -> Node {
        switch content {
        case .string(let text):
            if let name = names[text] { return Node(name, origin) }
            guard text.utf8.contains(UInt8(ascii: "$")) else { return self }
            let parts = text.split(separator: "$", omittingEmptySubsequences: false).map { part -> String in
                guard part.hasPrefix("{"), let end = part.firstIndex(where: { $0 == "}" || $0 == "." }) else {
                    return String(part)
                }
                let name = String(part[part.index(after: part.startIndex)..<end])
                return names[name].map { "{\($0)\(part[end...])" } ?? String(part)
            }
            return Node(parts.joined(separator: "$"), origin)
        case .list(let list): return Node(list.map { $0.renaming(names) }, origin)
        case .map(let map): return Node(map.mapValues { $0.renaming(names) }, origin)
        default: return self
        }
    }
}

/// Deployments and versions get a new logical id with new content; the old and the new one are told of together.
private enum Renames {
    static let types = [
        "AWS::ApiGateway::Deployment": "RestApiId", "AWS::ApiGatewayV2::Deployment": "ApiId",
        "AWS::Lambda::Version": "FunctionName",
    ]

    static func find(_ before: ResourceGraph, _ after: ResourceGraph) -> [String: String] {
        func owners(_ graph: ResourceGraph, without other: ResourceGraph) -> [String: [String]] {
            var owners: [String: [String]] = [:]
            for (id, resource) in graph.resources where other[id] == nil {
                guard let property = types[resource.type] else { continue }
                owners["\(resource.type) \(resource.properties[property]?.identity ?? "")", default: []].append(id)
            }
            return owners
        }
        let (old, new) = (owners(before, without: after), owners(after, without: before))
        var renames: [String: String] = [:]
        for (owner, ids) in old where ids.count == 1 && new[owner]?.count == 1 { renames[ids[0]] = new[owner]![0] }
        return renames
    }
}
