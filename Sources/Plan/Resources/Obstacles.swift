import CloudFormation
import Surface
import Tree

/// Why a deployment of the change will fail, or may, and the way out.
package struct Obstacle: Sendable {
    /// `sibling-path-variables`, `name-taken`, `export-in-use`, `custom-name-replaced`, `refused-update`,
    /// `several-indexes`, `quota`.
    package var kind: String
    package var resource: String
    package var message: String
    package var wayOut: String
    /// Whether it depends on other stacks.
    package var isPossible = false
    package var place: String?
}

/// Finds what CloudFormation or API Gateway will refuse, because new resources are made before old ones are deleted.
struct ObstacleFinder {
    let before: Snapshot
    let after: Snapshot
    let resources: [ResourceChange]
    let outputs: [OutputChange]
    private let routes: [String: String]

    init(before: Snapshot, after: Snapshot, resources: [ResourceChange], outputs: [OutputChange]) {
        self.before = before
        self.after = after
        self.resources = resources
        self.outputs = outputs
        var routes: [String: String] = [:]
        for (state, surface) in [("-", before.surface), ("+", after.surface)] {
            for api in surface.apis where api.kind == .rest {
                for route in api.routes where route.key.path != nil {
                    routes[state + route.id] = "\(api.id) \(route.key.text)"
                }
            }
        }
        self.routes = routes
    }

    func obstacles() -> [Obstacle] {
        siblingVariables() + takenNames() + customNames() + refusals() + indexes() + exports()
            + quotas(before: before, after: after)
    }

    private var created: [ResourceChange] { resources.filter { $0.action == .create || $0.action == .replace } }
    /// What goes only after what is new has been made.
    private var removed: [ResourceChange] { resources.filter { $0.action == .delete || $0.action == .replace } }

    /// Two resources below one parent cannot have variables of different names, and both are there during the deployment.
    private func siblingVariables() -> [Obstacle] {
        func variables(_ changes: [ResourceChange], _ state: Snapshot) -> [String: (
            change: ResourceChange, part: String
        )] {
            var found: [String: (change: ResourceChange, part: String)] = [:]
            for change in changes where change.type == "AWS::ApiGateway::Resource" {
                guard let properties = state.graph[change.id]?.properties, let part = properties["PathPart"]?.string,
                    part.hasPrefix("{")
                else { continue }
                let parent = properties["ParentId"]?.canonicalText ?? .null
                found["\(properties["RestApiId"]?.identity ?? "") \(JSONWriter.compact(parent))"] = (change, part)
            }
            return found
        }
        let old = variables(removed, before)
        return variables(created, after).sorted { $0.key < $1.key }.compactMap { parent, new in
            guard let gone = old[parent], gone.part != new.part else { return nil }
            return Obstacle(
                kind: "sibling-path-variables", resource: new.change.id,
                message: "API Gateway refuses `\(new.part)` beside `\(gone.part)`, which is deleted only afterwards",
                wayOut: "keep the name `\(gone.part)`, or deploy once without these routes and then again with them",
                place: new.change.place)
        }
    }

    /// A resource under a new logical id that has the name of one that is deleted afterwards.
    private func takenNames() -> [Obstacle] {
        var names: [String: ResourceChange] = [:]
        for change in resources where change.action == .delete || change.action == .retain {
            if let name = physicalName(change, before) { names["\(change.type) \(name)"] = change }
        }
        return resources.filter { $0.action == .create || $0.action == .import }.compactMap { change in
            guard let name = physicalName(change, after), let old = names["\(change.type) \(name)"] else { return nil }
            let keys = [before.graph[old.id], after.graph[change.id]].map { $0?.properties["RouteKey"]?.string ?? "" }
            if keys[0] != keys[1] { return siblingRoutes(change, keys) }
            return Obstacle(
                kind: "name-taken", resource: change.id,
                message: "\(name) is made as \(change.id) while \(old.id) still has it",
                wayOut: old.action == .retain
                    ? "take it over with a change set of the type IMPORT, or give the new one another name"
                    : "keep the logical id \(old.id), or deploy once without it and then again with \(change.id)",
                place: change.place)
        }
    }

    /// Two routes of an HTTP API that differ in the names of their variables alone are one and the same to it.
    private func siblingRoutes(_ change: ResourceChange, _ keys: [String]) -> Obstacle {
        Obstacle(
            kind: "sibling-path-variables", resource: change.id,
            message: "API Gateway refuses `\(keys[1])` beside `\(keys[0])`, which is deleted only afterwards",
            wayOut: "keep the names of the variables, or deploy once without this route and then again with it",
            place: change.place)
    }

    private func shape(_ routeKey: String) -> String {
        routeKey.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.hasPrefix("{") ? part.hasSuffix("+}") ? "{+}" : "{}" : String(part)
        }.joined(separator: "/")
    }

    /// What cannot be there twice, as a text; `nil` where AWS makes the name.
    private func physicalName(_ change: ResourceChange, _ state: Snapshot) -> String? {
        guard let properties = state.graph[change.id]?.properties else { return nil }
        func joined(_ keys: [String]) -> String? {
            let parts = keys.compactMap { key in
                properties[key].map { $0.string ?? JSONWriter.compact($0.canonicalText) }
            }
            return parts.count == keys.count ? parts.joined(separator: " ") : nil
        }
        switch change.type {
        case "AWS::ApiGateway::Resource": return joined(["RestApiId", "ParentId", "PathPart"])
        case "AWS::ApiGateway::Method": return routes[(change.action == .create ? "+" : "-") + change.id]
        case "AWS::ApiGatewayV2::Route":
            guard let api = properties["ApiId"]?.identity, let key = properties["RouteKey"]?.string else { return nil }
            return "\(api) \(shape(key))"
        default:
            return state.graph[change.id]?.ownName
        }
    }

    /// CloudFormation refuses to replace what has a name of its own, as the new one would have it too.
    private func customNames() -> [Obstacle] {
        resources.filter { $0.action == .replace }.compactMap { change in
            let behaviour = UpdateBehaviour.of(change.type)
            guard !behaviour.deletesFirst, let key = behaviour.nameProperty(of: change.type),
                let name = after.graph[change.id]?.ownName, before.graph[change.id]?.ownName == name
            else { return nil }
            return Obstacle(
                kind: "custom-name-replaced", resource: change.id,
                message: "it has to be replaced, and CloudFormation refuses that while `\(key)` stays `\(name)`",
                wayOut: "give it another \(key), or leave the name to CloudFormation", place: change.place)
        }
    }

    private func refusals() -> [Obstacle] {
        resources.flatMap { change -> [Obstacle] in
            guard change.action != .replace else { return [] }
            let behaviour = UpdateBehaviour.of(change.type)
            var told: Set<String> = []
            return change.properties.compactMap { property in
                let path = property.path.withoutElements
                guard behaviour.refuses(path), told.insert(path).inserted else { return nil }
                return Obstacle(
                    kind: "refused-update", resource: change.id,
                    message: "AWS does not support a change of `\(path)`",
                    wayOut: "make a new one under another name, move to it, and remove the old one afterwards",
                    place: property.place ?? change.place)
            }
        }
    }

    /// DynamoDB makes or deletes one global secondary index at a time.
    private func indexes() -> [Obstacle] {
        resources.filter { $0.type == "AWS::DynamoDB::Table" && $0.action != .create }.compactMap { change in
            let changed = change.properties.filter {
                $0.path.withoutElements == "GlobalSecondaryIndexes" && ($0.before == nil || $0.after == nil)
            }
            guard changed.count > 1 else { return nil }
            return Obstacle(
                kind: "several-indexes", resource: change.id,
                message:
                    "DynamoDB makes or deletes one global secondary index in an update, and these are \(changed.count)",
                wayOut: "deploy them one after the other", place: change.place)
        }
    }

    private func exports() -> [Obstacle] {
        outputs.compactMap { output in
            guard let export = output.export, output.action != .create else { return nil }
            let name = export.string ?? JSONWriter.compact(export)
            return Obstacle(
                kind: "export-in-use", resource: output.name,
                message:
                    "CloudFormation refuses to change or delete the export `\(name)` while another stack imports it",
                wayOut: "keep it until no stack imports it, and remove it afterwards", isPossible: true)
        }
    }
}

extension String {
    /// A shown path, `Tags[a].Value`, as the table of behaviours spells it: `Tags.Value`.
    var withoutElements: String {
        var result = ""
        var depth = 0
        for letter in self {
            if letter == "[" { depth += 1 }
            if depth == 0 { result.append(letter) }
            if letter == "]" { depth -= 1 }
        }
        return result
    }
}

/// Quotas that the change goes beyond; those of API Gateway can be raised.
///
/// Sources: AWS CloudFormation User Guide, "Understand CloudFormation quotas"; Amazon API Gateway Developer Guide, quotas of
/// REST and of HTTP APIs.
private func quotas(before: Snapshot, after: Snapshot) -> [Obstacle] {
    func check(_ resource: String, _ what: String, _ limit: Int, _ old: Int, _ new: Int, isPossible: Bool) -> Obstacle?
    {
        guard new > limit, old <= limit else { return nil }
        return Obstacle(
            kind: "quota", resource: resource, message: "\(new) \(what) are more than \(limit)",
            wayOut: isPossible ? "have the quota raised, or take some away" : "split the stack, or take some away",
            isPossible: isPossible)
    }
    let stack: [Obstacle?] =
        after.isSplitWhenLarge
        ? []
        : [
            check(
                "the stack", "resources", 500, before.graph.resources.count, after.graph.resources.count,
                isPossible: false),
            check(
                "the stack", "outputs", 200, before.graph.outputs.count, after.graph.outputs.count, isPossible: false),
        ]
    let apis = after.surface.apis.flatMap { api -> [Obstacle?] in
        let old = before.surface.api(api.id)
        func paths(_ api: API?) -> Int { Set(api?.routes.compactMap(\.key.path) ?? []).count }
        let isREST = api.kind == .rest
        return [
            check(
                api.id, isREST ? "paths" : "routes", 300, isREST ? paths(old) : old?.routes.count ?? 0,
                isREST ? paths(api) : api.routes.count, isPossible: true),
            check(api.id, "authorizers", 10, old?.authorizers.count ?? 0, api.authorizers.count, isPossible: true),
            check(api.id, "stages", 10, old?.stages.count ?? 0, api.stages.count, isPossible: true),
        ]
    }
    return (stack + apis).compactMap { $0 }
}
