import Diagnostics
import Surface
import Tree

/// Names of one's own: what they are, where they lead, and how they are reached.
func compareDomains(_ list: inout ChangeList) {
    let (old, new) = (list.before.surface.domains, list.after.surface.domains)
    list.needsDeployment = false
    for domain in new {
        list.owner = domain.id
        list.subject = "domain \(domain.name.shown)"
        guard let was = old.first(where: { $0.id == domain.id }) else {
            list.add("domain.added", .safe, .neutral, "a new address", at: domain.origin)
            continue
        }
        if differ(was.name, domain.name) {
            list.add(
                "domain.renamed", .breaking, .neutral, "the address is another", at: domain.name.origin,
                from: was.name.shown, to: domain.name.shown)
        }
        compareTLS(was, domain, &list)
        compareMappings(was, domain, &list)
    }
    for domain in old where !new.contains(where: { $0.id == domain.id }) {
        list.owner = domain.id
        list.subject = "domain \(domain.name.shown)"
        list.add("domain.removed", .breaking, .tightens, "the address goes", at: nil, old: domain.origin)
    }
}

extension Domain {
    /// The settings of its endpoint; a V2 domain has a list of one.
    private var endpoint: Node { properties["DomainNameConfigurations"]?.list?.first ?? properties }
    fileprivate var securityPolicy: Node? { endpoint["SecurityPolicy"] }
    fileprivate var endpointType: String? {
        endpoint["EndpointType"]?.string ?? properties["EndpointConfiguration"]?["Types"]?.list?.first?.string
    }
    fileprivate var truststore: Node? { properties["MutualTlsAuthentication"]?["TruststoreUri"] }
}

private func compareTLS(_ old: Domain, _ new: Domain, _ list: inout ChangeList) {
    if differ(old.securityPolicy, new.securityPolicy) {
        let usual = "TLS_1_0"
        let (was, now) = (old.securityPolicy?.shown ?? usual, new.securityPolicy?.shown ?? usual)
        let isRaised = now > was
        list.add(
            isRaised ? "domain.tls-raised" : "domain.tls-lowered", isRaised ? .breaking : .safe,
            isRaised ? .tightens : .loosens,
            isRaised ? "older clients cannot connect any more" : "older clients can connect",
            at: new.securityPolicy?.origin ?? new.origin, from: was, to: now)
    }
    switch (old.truststore, new.truststore) {
    case (nil, let now?):
        list.add("domain.mutual-tls-on", .breaking, .tightens, "clients have to show a certificate", at: now.origin)
    case (_?, nil):
        list.add("domain.mutual-tls-off", .safe, .loosens, "clients need no certificate any more", at: new.origin)
    case (let was?, let now?):
        if differ(was, now) {
            list.add("domain.truststore-changed", .maybe, .unknown, "other certificates are accepted", at: now.origin)
        }
    case (nil, nil): break
    }
    if let was = old.endpointType, let now = new.endpointType, was != now {
        list.add(
            "domain.endpoint-type-changed", .breaking, .neutral, "the name leads to another endpoint", at: new.origin,
            from: was, to: now)
    }
}

private func compareMappings(_ old: Domain, _ new: Domain, _ list: inout ChangeList) {
    func path(_ mapping: Domain.Mapping) -> String {
        "/\(mapping.path.map { $0.shown == "(none)" ? "" : $0.shown } ?? "")"
    }
    let before = Dictionary(old.mappings.map { (path($0), $0) }) { first, _ in first }
    let after = Dictionary(new.mappings.map { (path($0), $0) }) { first, _ in first }
    for mapping in old.mappings where after[path(mapping)] == nil {
        list.add(
            "domain.path-removed", .breaking, .neutral, "\(path(mapping)) leads nowhere any more", at: nil,
            old: mapping.origin)
    }
    for mapping in new.mappings {
        guard let was = before[path(mapping)] else {
            list.add(
                "domain.path-added", .safe, .neutral, "\(path(mapping)) leads to \(mapping.api)", at: mapping.origin)
            continue
        }
        if was.api != mapping.api || differ(was.stage, mapping.stage) {
            list.add(
                "domain.path-moved", .maybe, .unknown, "\(path(mapping)) leads elsewhere", at: mapping.origin,
                from: "\(was.api) \(was.stage?.shown ?? "")", to: "\(mapping.api) \(mapping.stage?.shown ?? "")")
        }
    }
}
