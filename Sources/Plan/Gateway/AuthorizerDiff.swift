import Diagnostics
import Surface
import Tree

/// Compares the authorizers that two versions of an API share.
func compareAuthorizers(_ before: API, _ after: API, _ list: inout ChangeList) {
    for authorizer in after.authorizers {
        let old =
            before.authorizer(authorizer.id)
            ?? before.authorizers.first {
                $0.name != nil && $0.name == authorizer.name
            }
        guard let old else { continue }
        list.subject = "authorizer \(authorizer.name?.shown ?? authorizer.id)"
        compareJudge(old, authorizer, &list)
        compareIssuer(old, authorizer, &list)
        compareSources(old, authorizer, &list)
        compareTTL(old, authorizer, after.kind, &list)
    }
}

extension Authorizer {
    /// Whether it judges the same way, whatever its logical id.
    func isLike(_ other: Authorizer) -> Bool {
        kind == other.kind && !differ(function?.node, other.function?.node) && !differ(issuer, other.issuer)
            && Set(audience.map(\.shown)) == Set(other.audience.map(\.shown))
            && Set(userPools.map(\.shown)) == Set(other.userPools.map(\.shown))
            && Set(identitySources.map(\.shown)) == Set(other.identitySources.map(\.shown))
    }
}

private func compareJudge(_ old: Authorizer, _ new: Authorizer, _ list: inout ChangeList) {
    if old.kind != new.kind {
        list.add(
            "authorizer.kind-changed", .breaking, .unknown, "callers are judged in another way", at: new.origin,
            from: old.kind.rawValue, to: new.kind.rawValue)
    }
    if let was = old.function, let now = new.function,
        was.id == nil || now.id == nil ? differ(was.node, now.node) : was.id != now.id
    {
        list.add(
            "authorizer.function-changed", .breaking, .unknown, "another function judges callers", at: now.node.origin,
            from: was.id ?? was.node.shown, to: now.id ?? now.node.shown)
    }
    if differ(old.identityValidation, new.identityValidation) {
        list.add(
            "authorizer.token-pattern-changed", .maybe, .unknown, "tokens have to look otherwise",
            at: new.identityValidation?.origin ?? new.origin, from: old.identityValidation?.shown,
            to: new.identityValidation?.shown)
    }
}

private func compareIssuer(_ old: Authorizer, _ new: Authorizer, _ list: inout ChangeList) {
    if differ(old.issuer, new.issuer) {
        list.add(
            "authorizer.issuer-changed", .breaking, .unknown, "tokens of another issuer are asked for",
            at: new.issuer?.origin ?? new.origin, from: old.issuer?.shown, to: new.issuer?.shown)
    }
    compareSet("audience", old.audience, new.audience, new, &list)
    compareSet("user-pool", old.userPools, new.userPools, new, &list)
}

/// Tokens for any of the values are accepted.
private func compareSet(
    _ name: String, _ old: [Node], _ new: [Node], _ authorizer: Authorizer, _ list: inout ChangeList
) {
    let (was, now) = (Set(old.map(\.shown)), Set(new.map(\.shown)))
    guard was != now, Unknowns(in: Node(old + new)).needs.isEmpty else { return }
    let (from, to) = (was.sorted().joined(separator: ", "), now.sorted().joined(separator: ", "))
    let origin = new.first?.origin ?? authorizer.origin
    if was.isSubset(of: now), !was.isEmpty {
        list.add(
            "authorizer.\(name)-added", .safe, .loosens, "more tokens are accepted", at: origin, from: from, to: to)
    } else if now.isSubset(of: was), !now.isEmpty {
        list.add(
            "authorizer.\(name)-removed", .breaking, .tightens, "fewer tokens are accepted", at: origin, from: from,
            to: to)
    } else {
        list.add(
            "authorizer.\(name)-changed", .breaking, .unknown, "other tokens are accepted", at: origin, from: from,
            to: to)
    }
}

private func compareSources(_ old: Authorizer, _ new: Authorizer, _ list: inout ChangeList) {
    let (was, now) = (Set(old.identitySources.map(\.shown)), Set(new.identitySources.map(\.shown)))
    guard was != now else { return }
    let (from, to) = (was.sorted().joined(separator: ", "), now.sorted().joined(separator: ", "))
    let origin = new.identitySources.first?.origin ?? new.origin
    if now.isSubset(of: was) {
        list.add(
            "authorizer.identity-removed", .safe, .loosens, "a part of the request is not asked for any more",
            at: origin, from: from, to: to)
    } else {
        list.add(
            "authorizer.identity-added", .breaking, .tightens,
            was.isSubset(of: now) ? "requests need one more part" : "the token is looked for elsewhere", at: origin,
            from: from, to: to)
    }
}

private func compareTTL(_ old: Authorizer, _ new: Authorizer, _ kind: API.Kind, _ list: inout ChangeList) {
    let usual: Double = kind == .rest ? 300 : 0
    let (was, now) = (old.resultTTL.map(\.number) ?? usual, new.resultTTL.map(\.number) ?? usual)
    guard let was, let now, was != now, new.kind != .jwt else { return }
    list.add(
        now > was ? "authorizer.ttl-raised" : "authorizer.ttl-lowered", .safe, now > was ? .loosens : .tightens,
        now > was ? "a verdict is kept for longer" : "a verdict is kept for less long",
        at: new.resultTTL?.origin ?? new.origin, from: "\(seconds(was))", to: "\(seconds(now))")
}

/// `300 s`.
func seconds(_ value: Double) -> String { "\(Node(.double(value)).shownNumber) s" }

extension Node {
    /// A number without a fraction that is none.
    var shownNumber: String { int.map { String($0) } ?? shown }
}
