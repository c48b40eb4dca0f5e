import Diagnostics
import Surface
import Tree

/// Who may call a route, before and after.
func compareAccess(_ before: Route, _ after: Route, _ old: API, _ new: API, _ list: inout ChangeList) {
    let opens = new.isOpen(after) && !old.isOpen(before)
    let origin = after.access.origin.place.isNone ? after.origin : after.access.origin
    let (was, now) = (old.accessText(before), new.accessText(after))
    switch (before.access.scheme, after.access.scheme) {
    case (.unknown, _), (_, .unknown): break
    case (.open, .open): break
    case (.open, _):
        list.add(
            "route.auth-added", .breaking, .tightens, "callers have to say who they are", at: origin, from: was, to: now
        )
    case (_, .open):
        list.add(
            "route.auth-removed", .safe, .loosens, "nobody is asked who they are any more", at: origin, from: was,
            to: now, isNewlyPublic: opens)
    case (let scheme, let other) where scheme != other:
        list.add(
            "route.auth-changed", .breaking, .tightens, "callers have to say who they are in another way", at: origin,
            from: was, to: now)
    default: compareAuthorizerOf(before, after, old, new, origin, &list)
    }
    compareKey(before, after, opens, &list)
    if before.access.scheme != .open, after.access.scheme != .open { compareScopes(before, after, &list) }
}

/// The same scheme with another authorizer: harmless where only the logical id is another.
private func compareAuthorizerOf(
    _ before: Route, _ after: Route, _ old: API, _ new: API, _ origin: Origin, _ list: inout ChangeList
) {
    guard let was = before.access.authorizer, let now = after.access.authorizer, was != now else { return }
    if let first = old.authorizer(was), let second = new.authorizer(now), first.isLike(second) { return }
    list.add(
        "route.authorizer-changed", .breaking, .unknown, "another authorizer judges callers", at: origin, from: was,
        to: now)
}

private func compareKey(_ before: Route, _ after: Route, _ opens: Bool, _ list: inout ChangeList) {
    let (was, now) = (before.requiresAPIKey?.truth ?? false, after.requiresAPIKey?.truth ?? false)
    guard was != now else { return }
    let origin = after.requiresAPIKey?.origin.place.isNone == false ? after.requiresAPIKey?.origin : after.origin
    if now {
        list.add("route.key-added", .breaking, .tightens, "callers need an API key", at: origin)
    } else {
        list.add(
            "route.key-removed", .safe, .loosens, "no API key is asked for any more", at: origin,
            isNewlyPublic: opens && before.access.isOpen)
    }
}

/// A token needs one of the scopes of a route, so one more admits more tokens, but the first one restricts them.
private func compareScopes(_ before: Route, _ after: Route, _ list: inout ChangeList) {
    let (was, now) = (Set(before.access.scopes.map(\.shown)), Set(after.access.scopes.map(\.shown)))
    guard was != now else { return }
    let (from, to) = (was.sorted().joined(separator: ", "), now.sorted().joined(separator: ", "))
    let origin = after.access.scopes.first?.origin ?? after.origin
    if now.isEmpty || !was.isEmpty && !now.subtracting(was).isEmpty {
        let gone = was.subtracting(now)
        list.add(
            now.isEmpty ? "route.scopes-removed" : "route.scope-accepted", .safe, .loosens,
            now.isEmpty ? "no scope is asked for any more" : "tokens with other scopes are accepted too", at: origin,
            from: from, to: to)
        if now.isEmpty || gone.isEmpty { return }
    }
    list.add(
        "route.scopes-added", .breaking, .tightens,
        was.isEmpty
            ? "tokens need a scope"
            : "tokens with \(was.subtracting(now).sorted().joined(separator: ", ")) alone are refused",
        at: origin, from: from, to: to)
}
