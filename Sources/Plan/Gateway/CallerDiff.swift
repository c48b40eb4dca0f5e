import CloudFormation
import Diagnostics
import Surface
import Tree

/// Throttles and quotas of callers with keys.
func compareUsagePlans(_ list: inout ChangeList) {
    let (old, new) = (list.before.surface.usagePlans, list.after.surface.usagePlans)
    list.needsDeployment = false
    for plan in new {
        list.owner = plan.id
        list.subject = "usage plan \(plan.name?.shown ?? plan.id)"
        guard let was = old.first(where: { $0.id == plan.id }) else {
            list.add("usage-plan.added", .safe, .neutral, "a new usage plan", at: plan.origin)
            continue
        }
        compareLimits(was, plan, &list)
        comparePlanStages(was, plan, &list)
        let (keys, kept) = (Set(was.keys), Set(plan.keys))
        for key in keys.subtracting(kept).sorted() where list.after.surface.apiKeys.contains(where: { $0.id == key }) {
            list.add(
                "usage-plan.key-removed", .breaking, .tightens, "callers with the key \(key) are refused",
                at: plan.origin)
        }
    }
    for plan in old where !new.contains(where: { $0.id == plan.id }) {
        list.owner = plan.id
        list.subject = "usage plan \(plan.name?.shown ?? plan.id)"
        list.add(
            "usage-plan.removed", .breaking, .unknown, "keys of this plan open nothing any more", at: nil,
            old: plan.origin)
    }
}

private func compareLimits(_ old: UsagePlan, _ new: UsagePlan, _ list: inout ChangeList) {
    let origin = new.origin
    compareLimit(
        "throttle.rate", "requests a second", old.throttle?["RateLimit"], new.throttle?["RateLimit"], origin, &list)
    compareLimit(
        "throttle.burst", "requests at once", old.throttle?["BurstLimit"], new.throttle?["BurstLimit"], origin, &list)
    let (was, now) = (old.quota?["Period"]?.string, new.quota?["Period"]?.string)
    guard let was, let now, was != now else {
        return compareLimit("quota", "requests a period", old.quota?["Limit"], new.quota?["Limit"], origin, &list)
    }
    let days = ["DAY": 1.0, "WEEK": 7, "MONTH": 30]
    let before = (old.quota?["Limit"]?.number ?? 0) / (days[was] ?? 1)
    let after = (new.quota?["Limit"]?.number ?? 0) / (days[now] ?? 1)
    list.add(
        "quota-period-changed", after < before ? .maybe : .safe, after < before ? .tightens : .loosens,
        "requests are counted over another period", at: new.quota?.origin ?? origin, from: was, to: now)
}

private func comparePlanStages(_ old: UsagePlan, _ new: UsagePlan, _ list: inout ChangeList) {
    let subject = list.subject
    func key(_ stage: UsagePlan.Stage) -> String { "\(stage.api) \(stage.stage.shown)" }
    for stage in old.stages where !new.stages.contains(where: { key($0) == key(stage) }) {
        list.add(
            "usage-plan.stage-removed", .breaking, .tightens, "its keys do not open \(key(stage)) any more",
            at: new.origin)
    }
    for stage in new.stages {
        guard let was = old.stages.first(where: { key($0) == key(stage) }) else {
            list.add("usage-plan.stage-added", .safe, .loosens, "its keys open \(key(stage))", at: stage.origin)
            continue
        }
        for route in Set(was.throttles.keys + stage.throttles.keys).sorted() {
            list.subject = "\(subject), \(route)"
            let (before, after) = (was.throttles[route], stage.throttles[route])
            compareLimit(
                "throttle.rate", "requests a second", before?["RateLimit"], after?["RateLimit"], stage.origin, &list)
            compareLimit(
                "throttle.burst", "requests at once", before?["BurstLimit"], after?["BurstLimit"], stage.origin, &list)
        }
        list.subject = subject
    }
}

/// Keys that come, go, or are switched off.
func compareKeys(_ list: inout ChangeList) {
    let (old, new) = (list.before.surface.apiKeys, list.after.surface.apiKeys)
    for key in new {
        list.owner = key.id
        list.subject = "API key \(key.name?.shown ?? key.id)"
        guard let was = old.first(where: { $0.id == key.id }) else {
            list.add("key.added", .safe, .neutral, "a new key", at: key.origin)
            continue
        }
        let (on, isOn) = (was.isEnabled?.truth ?? false, key.isEnabled?.truth ?? false)
        if on != isOn {
            list.add(
                isOn ? "key.enabled" : "key.disabled", isOn ? .safe : .breaking, isOn ? .loosens : .tightens,
                isOn ? "callers with it get in" : "callers with it are refused", at: key.origin)
        }
        if differ(was.value, key.value) {
            list.add(
                "key.value-changed", .breaking, .neutral, "callers need another value",
                at: key.value?.origin ?? key.origin)
        }
    }
    for key in old where !new.contains(where: { $0.id == key.id }) {
        list.owner = key.id
        list.subject = "API key \(key.name?.shown ?? key.id)"
        list.add("key.removed", .breaking, .tightens, "callers with it are refused", at: nil, old: key.origin)
    }
}

/// Functions with an address of their own.
func compareFunctionURLs(_ list: inout ChangeList) {
    let old = list.before.surface.functions.flatMap(\.urls)
    let new = list.after.surface.functions.flatMap(\.urls)
    list.needsDeployment = false
    for url in new {
        list.owner = url.id
        list.subject = "function URL of \(url.function.id ?? url.function.node.shown)"
        let isOpen = url.authorization?.string == "NONE"
        guard let was = old.first(where: { $0.id == url.id }) else {
            list.add(
                "function-url.added", .safe, isOpen ? .loosens : .neutral,
                isOpen ? "open to anyone" : "callers sign by IAM",
                at: url.origin, isNewlyPublic: isOpen)
            continue
        }
        if differ(was.authorization, url.authorization) {
            list.add(
                isOpen ? "function-url.auth-removed" : "function-url.auth-added", isOpen ? .safe : .breaking,
                isOpen ? .loosens : .tightens,
                isOpen ? "nobody is asked who they are any more" : "callers have to sign by IAM",
                at: url.authorization?.origin ?? url.origin, isNewlyPublic: isOpen)
        }
        compareAdmission(was.cors, url.cors, old: was.origin, new: url.origin, &list)
    }
    for url in old where !new.contains(where: { $0.id == url.id }) {
        list.owner = url.id
        list.subject = "function URL of \(url.function.id ?? url.function.node.shown)"
        list.add("function-url.removed", .breaking, .tightens, "the address goes", at: nil, old: url.origin)
    }
}

/// Firewalls in front of stages.
func compareFirewalls(_ list: inout ChangeList) {
    func associations(_ graph: ResourceGraph) -> [String: (id: String, origin: Origin)] {
        var found: [String: (id: String, origin: Origin)] = [:]
        for (id, resource) in graph.resources where resource.type == "AWS::WAFv2::WebACLAssociation" {
            found[resource.properties["ResourceArn"]?.shown ?? id] = (id, resource.origin)
        }
        return found
    }
    let (old, new) = (associations(list.before.graph), associations(list.after.graph))
    list.subject = "web application firewall"
    for (target, entry) in old.sorted(by: { $0.key < $1.key }) where new[target] == nil {
        list.owner = entry.id
        list.add(
            "firewall.removed", .safe, .loosens, "no firewall stands before \(target) any more", at: nil,
            old: entry.origin)
    }
    for (target, entry) in new.sorted(by: { $0.key < $1.key }) where old[target] == nil {
        list.owner = entry.id
        list.add("firewall.added", .maybe, .tightens, "a firewall stands before \(target)", at: entry.origin)
    }
}
