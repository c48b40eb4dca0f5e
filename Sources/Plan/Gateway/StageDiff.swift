import Diagnostics
import Surface
import Tree

/// The stages of an API: their names, throttles, logs and caches.
func compareStages(_ before: API, _ after: API, _ list: inout ChangeList) {
    var old = before.stages
    for stage in after.stages {
        list.subject = "stage \(stage.name.shown)"
        let match =
            old.firstIndex { !differ($0.name, stage.name) } ?? old.firstIndex { $0.id == stage.id }
            ?? (before.stages.count == 1 && after.stages.count == 1 ? old.indices.first : nil)
        guard let match else {
            list.add("stage.added", .safe, .neutral, "a new address", at: stage.origin)
            continue
        }
        compareStage(old.remove(at: match), stage, before, after, &list)
    }
    for stage in old {
        list.subject = "stage \(stage.name.shown)"
        list.add("stage.removed", .breaking, .tightens, "the address goes", at: nil, old: stage.origin)
    }
}

private func compareStage(_ old: Stage, _ new: Stage, _ before: API, _ after: API, _ list: inout ChangeList) {
    if differ(old.name, new.name) {
        list.add(
            "stage.renamed", .breaking, .neutral, "the address has another stage in it", at: new.name.origin,
            from: old.name.shown, to: new.name.shown)
    }
    compareThrottles(old, new, &list)
    compareLogs(old, new, &list)
    compareCache(old, new, &list)
    if differ(Node(old.variables).sortedKeys, Node(new.variables).sortedKeys) {
        list.add("stage.variables-changed", .maybe, .neutral, "stage variables are others", at: new.origin)
    }
    if differ(old.canary, new.canary) {
        list.add(
            "stage.canary-changed", .maybe, .neutral, "a share of the requests goes to another deployment",
            at: new.origin)
    }
    if differ(old.clientCertificate, new.clientCertificate) {
        list.add(
            "stage.client-certificate-changed", .safe, new.clientCertificate == nil ? .loosens : .neutral,
            "the gateway shows backends another certificate", at: new.origin)
    }
}

private func compareThrottles(_ old: Stage, _ new: Stage, _ list: inout ChangeList) {
    let subject = list.subject
    func settings(_ stage: Stage) -> [String: RouteSettings] {
        Dictionary(stage.routeSettings.map { ($0.scope.text, $0) }) { _, last in last }
    }
    let (was, now) = (settings(old), settings(new))
    for scope in Set(was.keys).union(now.keys).sorted() {
        list.subject = scope.isEmpty ? subject : "\(subject), \(scope)"
        let origin = now[scope]?.origin ?? new.origin
        compareLimit("throttle.rate", "requests a second", was[scope]?.rateLimit, now[scope]?.rateLimit, origin, &list)
        compareLimit(
            "throttle.burst", "requests at once", was[scope]?.burstLimit, now[scope]?.burstLimit, origin, &list)
        compareRouteLogs(was[scope], now[scope], origin, &list)
    }
    list.subject = subject
}

/// A limit that is lowered or set refuses calls that were taken; one that is raised or gone lets more through.
func compareLimit(
    _ kind: String, _ unit: String, _ old: Node?, _ new: Node?, _ origin: Origin, _ list: inout ChangeList
) {
    let (was, now) = (old?.number, new?.number)
    guard differ(old, new), was != now || old != nil && new != nil && was == nil else { return }
    let place = new?.origin.place.isNone == false ? new?.origin : origin
    let (from, to) = (old?.shown, new?.shown)
    switch (old, new) {
    case (nil, _?):
        list.add("\(kind)-added", .maybe, .tightens, "calls beyond it are refused (\(unit))", at: place, to: to)
    case (_?, nil):
        list.add(
            "\(kind)-removed", .safe, .loosens, "nothing but the account's limit holds (\(unit))", at: place, from: from
        )
    default:
        guard let was, let now else {
            return list.add(
                "\(kind)-changed", .maybe, .unknown, "another limit (\(unit))", at: place, from: from, to: to)
        }
        let isLower = now < was
        list.add(
            isLower ? "\(kind)-lowered" : "\(kind)-raised", isLower ? .maybe : .safe, isLower ? .tightens : .loosens,
            isLower ? "more calls are refused (\(unit))" : "more calls are taken (\(unit))", at: place, from: from,
            to: to)
    }
}

extension RouteSettings.Scope {
    var text: String { if case .route(let key) = self { key.text } else { "" } }
}

private func compareRouteLogs(_ old: RouteSettings?, _ new: RouteSettings?, _ origin: Origin, _ list: inout ChangeList)
{
    let (was, now) = (old?.dataTrace?.truth ?? false, new?.dataTrace?.truth ?? false)
    if was != now {
        list.add(
            now ? "log.data-trace-on" : "log.data-trace-off", .safe, now ? .loosens : .tightens,
            now ? "whole requests and answers go to the log" : "requests and answers stay out of the log",
            at: new?.dataTrace?.origin ?? origin)
    }
    let level = { (settings: RouteSettings?) in settings?.loggingLevel?.string ?? "OFF" }
    if level(old) != level(new), old?.loggingLevel?.isUnknown != true, new?.loggingLevel?.isUnknown != true {
        let isLess =
            ["OFF", "ERROR", "INFO"].firstIndex(of: level(new)) ?? 0 < ["OFF", "ERROR", "INFO"].firstIndex(
                of: level(old)) ?? 0
        list.add(
            isLess ? "log.execution-lowered" : "log.execution-raised", .safe, isLess ? .loosens : .tightens,
            isLess ? "less is logged of what the gateway does" : "more is logged of what the gateway does", at: origin,
            from: level(old), to: level(new))
    }
    let (cached, caches) = (old?.caching?.truth ?? false, new?.caching?.truth ?? false)
    if cached != caches {
        list.add(
            caches ? "cache.on" : "cache.off", .maybe, .neutral,
            caches ? "answers may be old ones" : "every request goes to the backend", at: origin)
    }
    compareLimitless(
        "cache.ttl-changed", "answers are kept for another time", old?.cacheTTL, new?.cacheTTL, origin, &list)
    let (sealed, seals) = (old?.cacheEncryption?.truth ?? false, new?.cacheEncryption?.truth ?? false)
    if sealed != seals {
        list.add(
            seals ? "cache.encryption-on" : "cache.encryption-off", .safe, seals ? .tightens : .loosens,
            seals ? "cached answers are encrypted" : "cached answers are not encrypted any more", at: origin)
    }
}

private func compareLimitless(
    _ kind: String, _ message: String, _ old: Node?, _ new: Node?, _ origin: Origin, _ list: inout ChangeList
) {
    guard differ(old, new) else { return }
    list.add(kind, .maybe, .neutral, message, at: new?.origin ?? origin, from: old?.shown, to: new?.shown)
}

private func compareLogs(_ old: Stage, _ new: Stage, _ list: inout ChangeList) {
    switch (old.accessLog, new.accessLog) {
    case (nil, let now?): list.add("log.access-on", .safe, .tightens, "calls are logged", at: now.origin)
    case (_?, nil): list.add("log.access-off", .safe, .loosens, "calls are not logged any more", at: new.origin)
    case (let was?, let now?):
        if differ(was, now) {
            list.add("log.access-changed", .safe, .neutral, "calls are logged otherwise", at: now.origin)
        }
    case (nil, nil): break
    }
    let (was, now) = (old.isTraced?.truth ?? false, new.isTraced?.truth ?? false)
    if was != now {
        list.add(
            now ? "tracing.on" : "tracing.off", .safe, now ? .tightens : .loosens,
            now ? "calls are traced" : "calls are not traced any more", at: new.isTraced?.origin ?? new.origin)
    }
}

private func compareCache(_ old: Stage, _ new: Stage, _ list: inout ChangeList) {
    let (was, now) = (old.cacheEnabled?.truth ?? false, new.cacheEnabled?.truth ?? false)
    if was != now {
        list.add(
            now ? "cache.cluster-on" : "cache.cluster-off", .maybe, .neutral,
            now ? "answers may be old ones" : "every request goes to the backend",
            at: new.cacheEnabled?.origin ?? new.origin)
    } else if now, differ(old.cacheSize, new.cacheSize) {
        list.add(
            "cache.size-changed", .maybe, .neutral, "the cache is made anew, and does not answer for some minutes",
            at: new.cacheSize?.origin ?? new.origin, from: old.cacheSize?.shown, to: new.cacheSize?.shown)
    }
}
