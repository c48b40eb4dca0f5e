import Diagnostics
import IAMPolicy
import Surface
import Tree

/// The settings of an API as a whole.
func compareAPI(_ before: API, _ after: API, _ list: inout ChangeList) {
    list.subject = after.title
    list.needsDeployment = false
    if before.id != after.id {
        list.add(
            "api.replaced", .breaking, .neutral, "another API with another address takes its place", at: after.origin,
            old: before.origin, from: before.id, to: after.id)
    }
    compareEndpoint(before, after, &list)
    compareSelection(before, after, &list)
    list.needsDeployment = after.kind == .rest
    comparePolicy(before, after, &list)
    let types = { (api: API) in Node(api.binaryMediaTypes.map(\.canonicalText).sorted { $0.shown < $1.shown }) }
    if differ(types(before), types(after)) {
        list.add(
            "api.binary-types-changed", .maybe, .neutral, "bodies of other types are handled as bytes",
            at: after.properties["BinaryMediaTypes"]?.origin ?? after.origin, from: types(before).shown,
            to: types(after).shown)
    }
    if differ(before.minimumCompressionSize, after.minimumCompressionSize) {
        list.add(
            "api.compression-changed", .safe, .neutral, "answers are compressed from another size on",
            at: after.minimumCompressionSize?.origin ?? after.origin, from: before.minimumCompressionSize?.shown,
            to: after.minimumCompressionSize?.shown)
    }
}

private func compareEndpoint(_ before: API, _ after: API, _ list: inout ChangeList) {
    let (was, now) = (before.disablesDefaultEndpoint?.truth ?? false, after.disablesDefaultEndpoint?.truth ?? false)
    list.needsDeployment = after.kind == .rest
    if was != now {
        list.add(
            now ? "api.endpoint-disabled" : "api.endpoint-enabled", now ? .breaking : .safe, now ? .tightens : .loosens,
            now ? "the address of execute-api answers no more" : "the address of execute-api answers, past the domain",
            at: after.disablesDefaultEndpoint?.origin ?? after.origin)
    }
    list.needsDeployment = false
    guard let old = before.endpointType, let new = after.endpointType, old != new else { return }
    let security: Change.Security = new == "PRIVATE" ? .tightens : old == "PRIVATE" ? .loosens : .neutral
    list.add(
        "api.endpoint-type-changed", .breaking, security, "it is reached another way",
        at: after.properties["EndpointConfiguration"]?.origin ?? after.origin, from: old, to: new,
        isNewlyPublic: old == "PRIVATE" && after.routes.contains { after.isOpen($0) })
}

private func compareSelection(_ before: API, _ after: API, _ list: inout ChangeList) {
    if differ(before.routeSelectionExpression, after.routeSelectionExpression), after.kind == .webSocket {
        list.add(
            "api.route-selection-changed", .breaking, .unknown, "messages are told apart by something else",
            at: after.routeSelectionExpression?.origin ?? after.origin, from: before.routeSelectionExpression?.shown,
            to: after.routeSelectionExpression?.shown)
    }
    let source = { (api: API) in api.apiKeySource ?? "HEADER" }
    if after.kind == .rest, differ(source(before), source(after)) {
        list.add(
            "api.key-source-changed", .breaking, .tightens, "API keys are looked for elsewhere",
            at: after.apiKeySource?.origin ?? after.origin, from: source(before).shown, to: source(after).shown)
    }
}

/// The policy of a REST API; without one everybody may call.
private func comparePolicy(_ before: API, _ after: API, _ list: inout ChangeList) {
    let (old, new) = (before.effectivePolicy?.readJSON, after.effectivePolicy?.readJSON)
    guard old != new else { return }
    let everyone: Node = [
        "Version": "2012-10-17",
        "Statement": [["Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "*"]],
    ]
    let delta = PolicyDelta(
        from: [PolicyDocument(old ?? everyone)], to: [PolicyDocument(new ?? everyone)], kind: .resource)
    guard !delta.isEquivalent || (old == nil) != (new == nil) else { return }
    let origin = after.policy?.origin ?? after.origin
    let summary = (delta.added + delta.removed).first.map { ": \($0.summary)" } ?? ""
    if old == nil {
        list.add("api.policy-added", .maybe, .tightens, "a policy keeps callers out", at: origin)
    } else if new == nil {
        let opens = after.endpointType != "PRIVATE" && after.routes.contains { after.isOpen($0) }
        list.add(
            "api.policy-removed", .safe, .loosens, "no policy keeps callers out any more", at: after.origin,
            old: before.policy?.origin,
            isNewlyPublic: opens)
    } else if delta.broadens {
        list.add(
            "api.policy-changed", delta.narrows ? .maybe : .safe, delta.narrows ? .unknown : .loosens,
            "the policy lets others in\(summary)", at: origin)
    } else {
        list.add("api.policy-changed", .maybe, .tightens, "the policy lets fewer in\(summary)", at: origin)
    }
}
