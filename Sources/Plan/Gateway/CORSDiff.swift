import Diagnostics
import Surface
import Tree

/// Which requests of browsers from other origins are admitted, before and after.
func compareCORS(_ before: API, _ after: API, _ list: inout ChangeList) {
    if after.kind == .http {
        list.subject = "CORS"
        return compareAdmission(before.cors, after.cors, old: before.origin, new: after.origin, &list)
    }
    let (old, new) = (preflights(before), preflights(after))
    for path in Array(Set(old.keys).union(new.keys)).sorted() {
        list.subject = "CORS of \(path)"
        let hasRoutes = { (api: API) in api.routes.contains { $0.key.path == path && !$0.isPreflight } }
        // A path that comes or goes is told of as a route.
        guard old[path] != nil && new[path] != nil || hasRoutes(before) && hasRoutes(after) else { continue }
        compareAdmission(
            old[path]?.preflight, new[path]?.preflight, old: old[path]?.origin ?? before.origin,
            new: new[path]?.origin ?? after.origin, &list)
    }
}

private func preflights(_ api: API) -> [String: Route] {
    let routes = api.routes.filter { $0.isPreflight }
    return Dictionary(routes.compactMap { route in route.key.path.map { ($0, route) } }) { first, _ in first }
}

func compareAdmission(_ old: CORS?, _ new: CORS?, old before: Origin, new after: Origin, _ list: inout ChangeList) {
    guard let old else {
        if let new {
            list.add("cors.added", .safe, .loosens, "browsers may call from \(new.originText)", at: place(new, after))
        }
        return
    }
    guard let new else {
        return list.add(
            "cors.removed", .breaking, .tightens, "browsers may not call from other origins any more", at: nil,
            old: place(old, before), from: old.originText)
    }
    let origin = place(new, after)
    compareList("origin", old.origins, new.origins, origin, &list)
    compareList("method", old.methods, new.methods, origin, &list)
    compareList("header", old.headers, new.headers, origin, &list)
    compareExposed(old, new, origin, &list)
    let (was, now) = (old.allowsCredentials?.truth ?? false, new.allowsCredentials?.truth ?? false)
    if was != now {
        list.add(
            now ? "cors.credentials-on" : "cors.credentials-off", now ? .safe : .breaking, now ? .loosens : .tightens,
            now ? "browsers send cookies and certificates" : "browsers send no cookies and certificates any more",
            at: new.allowsCredentials?.origin ?? origin)
    }
    compareAge(old.maxAge?.number, new.maxAge?.number, new.maxAge?.origin ?? origin, &list)
}

private func place(_ cors: CORS, _ other: Origin) -> Origin { cors.origin.place.isNone ? other : cors.origin }

/// What is admitted as a set: a wildcard takes in the rest.
private func compareList(_ name: String, _ old: [Node], _ new: [Node], _ origin: Origin, _ list: inout ChangeList) {
    guard (old + new).allSatisfy({ $0.string != nil }) else {
        let (was, now) = (Set(old.map(\.shown)), Set(new.map(\.shown)))
        guard was != now, Unknowns(in: Node(old + new)).needs.isEmpty else { return }
        return list.add(
            "cors.\(name)s-changed", .maybe, .unknown, "other \(name)s are admitted", at: origin,
            from: was.sorted().joined(separator: ", "), to: now.sorted().joined(separator: ", "))
    }
    let fold = { (nodes: [Node]) in
        nodes.compactMap(\.string).map { name == "method" ? $0.uppercased() : $0.lowercased() }
    }
    let (was, now) = (fold(old), fold(new))
    let gone = was.filter { value in !now.contains { admits($0, value, name) } }
    let come = now.filter { value in !was.contains { admits($0, value, name) } }
    if !gone.isEmpty {
        list.add(
            "cors.\(name)-removed", .breaking, .tightens,
            "browsers may not use the \(name) \(Set(gone).sorted().joined(separator: ", ")) any more", at: origin)
    }
    if !come.isEmpty {
        let first = zip(new, now).first { come.contains($0.1) }?.0.origin ?? .none
        list.add(
            "cors.\(name)-added", .safe, .loosens,
            "browsers may use the \(name) \(Set(come).sorted().joined(separator: ", "))",
            at: first.place.isNone ? origin : first)
    }
}

/// `*` admits everything, but for headers not `Authorization`, which has to be named (Fetch, "CORS non-wildcard
/// request-header name"); a star inside an origin admits any text.
private func admits(_ pattern: String, _ value: String, _ name: String) -> Bool {
    if pattern == value { return true }
    if pattern == "*" { return name != "header" || value != "authorization" }
    guard name == "origin", let star = pattern.firstIndex(of: "*") else { return false }
    let (head, tail) = (pattern[..<star], pattern[pattern.index(after: star)...])
    return value.utf8.count >= head.utf8.count + tail.utf8.count && value.hasPrefix(head) && value.hasSuffix(tail)
}

private func compareExposed(_ old: CORS, _ new: CORS, _ origin: Origin, _ list: inout ChangeList) {
    let (was, now) = (
        Set(old.exposedHeaders.map { $0.shown.lowercased() }), Set(new.exposedHeaders.map { $0.shown.lowercased() })
    )
    let (gone, come) = (was.subtracting(now), now.subtracting(was))
    if !gone.isEmpty, !now.contains("*") {
        list.add(
            "cors.exposed-header-removed", .breaking, .tightens,
            "scripts cannot read \(gone.sorted().joined(separator: ", ")) any more", at: origin)
    }
    if !come.isEmpty, !was.contains("*") {
        list.add(
            "cors.exposed-header-added", .safe, .loosens, "scripts can read \(come.sorted().joined(separator: ", "))",
            at: origin)
    }
}

/// A browser without an answer's age takes five seconds (Fetch, "CORS-preflight cache").
private func compareAge(_ old: Double?, _ new: Double?, _ origin: Origin, _ list: inout ChangeList) {
    let (was, now) = (old ?? 5, new ?? 5)
    guard was != now else { return }
    list.add(
        now > was ? "cors.max-age-raised" : "cors.max-age-lowered", now > was ? .breaking : .safe,
        now > was ? .tightens : .neutral,
        now > was ? "browsers keep an old answer for longer, whatever changes here" : "browsers ask more often",
        at: origin,
        from: seconds(was), to: seconds(now))
}

extension CORS {
    fileprivate var originText: String { origins.isEmpty ? "no origin" : origins.map(\.shown).joined(separator: ", ") }
}

/// Answers of the gateway itself, such as those to callers that are refused.
func compareGatewayResponses(_ before: API, _ after: API, _ list: inout ChangeList) {
    func responses(_ api: API) -> [String: GatewayResponse] {
        Dictionary(api.gatewayResponses.map { ($0.type.shown, $0) }) { first, _ in first }
    }
    func content(_ response: GatewayResponse) -> Node {
        [
            "status": response.statusCode?.canonicalText, "parameters": Node(response.parameters).sortedKeys,
            "templates": Node(response.templates).sortedKeys,
        ]
    }
    let (old, new) = (responses(before), responses(after))
    for type in Set(old.keys).union(new.keys).sorted() {
        list.subject = "gateway response \(type)"
        switch (old[type], new[type]) {
        case (let was?, let now?):
            if differ(content(was), content(now)) {
                list.add(
                    "gateway-response.changed", .maybe, .neutral, "errors of the gateway look otherwise", at: now.origin
                )
            }
        case (let was?, nil):
            list.add(
                "gateway-response.removed", .maybe, .neutral, "errors of the gateway look as AWS makes them", at: nil,
                old: was.origin)
        case (nil, let now?):
            list.add("gateway-response.added", .maybe, .neutral, "errors of the gateway look otherwise", at: now.origin)
        case (nil, nil): break
        }
    }
}
