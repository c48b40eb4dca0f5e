import Diagnostics
import Surface
import Tree

/// What requests of a route have to hold.
func compareRequest(_ before: Route, _ after: Route, _ old: API, _ new: API, _ list: inout ChangeList) {
    let (was, now) = (Checks(before, old), Checks(after, new))
    compareParameters(before, after, was, now, &list)
    compareBodies(before, after, was, now, &list)
}

/// What a validator makes of what a route declares; without one nothing is checked.
private struct Checks {
    var parameters = false
    var body = false
    var schemas: [String: Node] = [:]

    init(_ route: Route, _ api: API) {
        let validator = route.validator.flatMap { node in
            api.validators.first { $0.id == node.identity || $0.name?.string == node.string && node.string != nil }
        }
        parameters = validator?.validatesParameters?.truth ?? false
        body = validator?.validatesBody?.truth ?? false
        for entry in route.models {
            let model = api.models.first { $0.id == entry.value.identity || $0.name?.identity == entry.value.identity }
            if let schema = model?.schema { schemas[entry.key] = schema.readJSON }
        }
    }
}

private func compareParameters(
    _ before: Route, _ after: Route, _ was: Checks, _ now: Checks, _ list: inout ChangeList
) {
    let (old, new) = (required(before), required(after))
    for (name, node) in after.parameters.map({ ($0.key, $0.value) }) where new.contains(name) && !old.contains(name) {
        list.add(
            "route.parameter-required", now.parameters ? .breaking : .maybe, now.parameters ? .tightens : .neutral,
            now.parameters ? "`\(name)` has to be sent" : "`\(name)` is declared as required, and nothing checks it",
            at: node.origin.place.isNone ? after.origin : node.origin)
    }
    for name in before.parameters.map(\.key) where old.contains(name) && !new.contains(name) {
        list.add(
            "route.parameter-optional", .safe, was.parameters ? .loosens : .neutral,
            "`\(name)` need not be sent any more",
            at: after.origin)
    }
    if was.parameters != now.parameters, !old.isEmpty, !new.isEmpty {
        list.add(
            now.parameters ? "route.validation-on" : "route.validation-off", now.parameters ? .breaking : .safe,
            now.parameters ? .tightens : .loosens,
            now.parameters ? "required parameters are checked" : "parameters are not checked any more", at: after.origin
        )
    }
}

private func required(_ route: Route) -> Set<String> {
    Set(
        route.parameters.filter { ($0.value["Required"] ?? $0.value).truth == true && !$0.key.contains(".path.") }.map(
            \.key))
}

private func compareBodies(_ before: Route, _ after: Route, _ was: Checks, _ now: Checks, _ list: inout ChangeList) {
    if was.body != now.body, !(now.body ? now.schemas : was.schemas).isEmpty {
        list.add(
            now.body ? "route.validation-on" : "route.validation-off", now.body ? .breaking : .safe,
            now.body ? .tightens : .loosens, now.body ? "bodies are checked" : "bodies are not checked any more",
            at: after.origin)
        return
    }
    for type in Set(was.schemas.keys).union(now.schemas.keys).sorted() {
        guard let old = was.schemas[type] else {
            list.add(
                "route.body-added", now.body ? .breaking : .maybe, now.body ? .tightens : .neutral,
                "bodies of \(type) have a schema", at: after.origin)
            continue
        }
        guard let new = now.schemas[type] else {
            list.add(
                "route.body-removed", .safe, was.body ? .loosens : .neutral,
                "bodies of \(type) have no schema any more",
                at: after.origin)
            continue
        }
        for change in SchemaDiff.compare(old, new) {
            let narrows = change.direction == .narrows
            list.add(
                "route.body-\(change.direction.rawValue)",
                !now.body || change.direction == .unknown ? .maybe : narrows ? .breaking : .safe,
                !now.body ? .neutral : change.direction == .unknown ? .unknown : narrows ? .tightens : .loosens,
                "\(change.path): \(change.message)", at: change.origin.place.isNone ? after.origin : change.origin)
        }
    }
}
