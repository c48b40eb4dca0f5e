import Diagnostics
import Surface
import Tree

/// What a route calls, before and after.
func compareIntegration(
    _ before: Integration?, _ after: Integration?, _ route: Route, _ kind: API.Kind, _ list: inout ChangeList
) {
    guard let before, let after else {
        if (before == nil) != (after == nil) {
            list.add(
                "route.target-changed", .maybe, .neutral,
                after == nil ? "nothing answers any more" : "something answers",
                at: route.origin)
        }
        return
    }
    let origin = after.origin.place.isNone ? route.origin : after.origin
    compareTarget(before, after, origin, &list)
    compareTimeout(before, after, kind, origin, &list)
    compareSettings(before, after, kind, origin, &list)
}

private func compareTarget(_ old: Integration, _ new: Integration, _ origin: Origin, _ list: inout ChangeList) {
    if differ(old.type, new.type) {
        list.add(
            "route.integration-kind-changed", .maybe, .neutral, "requests and answers take another form on the way",
            at: origin, from: old.type.shown, to: new.type.shown)
    }
    guard !old.target.isLike(new.target) else { return }
    list.add(
        "route.target-changed", .maybe, .neutral, "something else answers", at: origin, from: old.target.text,
        to: new.target.text)
}

private func compareTimeout(
    _ old: Integration, _ new: Integration, _ kind: API.Kind, _ origin: Origin, _ list: inout ChangeList
) {
    let usual: Double = kind == .http ? 30_000 : 29_000
    let (was, now) = (old.timeout.map(\.number) ?? usual, new.timeout.map(\.number) ?? usual)
    guard let was, let now, was != now else { return }
    list.add(
        now < was ? "route.timeout-lowered" : "route.timeout-raised", now < was ? .maybe : .safe, .neutral,
        now < was ? "slow answers become errors" : "slow answers may take longer", at: new.timeout?.origin ?? origin,
        from: "\(Node(.double(was)).shownNumber) ms", to: "\(Node(.double(now)).shownNumber) ms")
}

private func compareSettings(
    _ old: Integration, _ new: Integration, _ kind: API.Kind, _ origin: Origin, _ list: inout ChangeList
) {
    let format = { (node: Node?) in node ?? (kind == .http ? "1.0" : nil) }
    if differ(format(old.payloadFormat), format(new.payloadFormat)) {
        list.add(
            "route.payload-format-changed", .maybe, .neutral, "the function gets events of another shape",
            at: new.payloadFormat?.origin ?? origin, from: format(old.payloadFormat)?.shown,
            to: format(new.payloadFormat)?.shown)
    }
    let settings: [(String, String, Node?, Node?)] = [
        (
            "route.content-handling-changed", "binary bodies are handled otherwise", old.contentHandling,
            new.contentHandling
        ),
        ("route.method-changed", "the backend is called with another method", old.method, new.method),
        ("route.connection-changed", "the backend is reached another way", old.connectionID, new.connectionID),
        (
            "route.passthrough-changed", "bodies of other types are handled otherwise",
            old.passthroughBehavior ?? "WHEN_NO_MATCH",
            new.passthroughBehavior ?? "WHEN_NO_MATCH"
        ),
        (
            "route.request-mapping-changed", "requests are rewritten otherwise", Node(old.requestParameters),
            Node(new.requestParameters)
        ),
        (
            "route.request-template-changed", "bodies are rewritten otherwise", Node(old.requestTemplates),
            Node(new.requestTemplates)
        ),
        ("route.responses-changed", "answers are rewritten otherwise", responses(old), responses(new)),
        ("route.cache-key-changed", "the cache tells requests apart otherwise", keys(old), keys(new)),
    ]
    for (kind, message, was, now) in settings where differ(was, now) {
        list.add(kind, .maybe, kind == "route.cache-key-changed" ? .unknown : .neutral, message, at: origin)
    }
    if differ(old.credentials, new.credentials) {
        list.add(
            "route.credentials-changed", .maybe, .unknown, "the backend is called with other rights",
            at: new.credentials?.origin ?? origin, from: old.credentials?.shown, to: new.credentials?.shown)
    }
}

private func keys(_ integration: Integration) -> Node {
    Node(integration.cacheKeyParameters.map(\.canonicalText).sorted { $0.shown < $1.shown })
}

private func responses(_ integration: Integration) -> Node {
    let responses = integration.responses.map { response -> Node in
        [
            "statusCode": response.statusCode.canonicalText, "pattern": response.selectionPattern?.canonicalText,
            "parameters": Node(response.parameters).sortedKeys, "templates": Node(response.templates).sortedKeys,
        ]
    }
    return Node(responses.sorted { JSONWriter.compact($0) < JSONWriter.compact($1) })
}

extension Integration.Target {
    var text: String {
        switch self {
        case .function(let function): function.qualifier ?? function.id ?? function.node.shown
        case .http(let address): address.shown
        case .service(let name, let action): "\(name):\(action)"
        case .mock: "the gateway itself"
        case .unknown: "?"
        }
    }

    func isLike(_ other: Integration.Target) -> Bool {
        switch (self, other) {
        case (.function(let a), .function(let b)):
            a.id == nil || b.id == nil
                ? !differ(a.node, b.node) : a.id == b.id && (a.qualifier == nil) == (b.qualifier == nil)
        case (.http(let a), .http(let b)): !differ(a, b)
        case (.service(let a, let action), .service(let b, let other)): a == b && action == other
        case (.mock, .mock), (.unknown, _), (_, .unknown): true
        default: false
        }
    }
}
