import Diagnostics
import Model
import Spec
import Tree

// What single values cannot tell: mistakes that AWS would find when it deploys, or nobody at all.
extension Resolver {
    mutating func checkNative(_ written: APISpec, _ kind: APIKind, at origin: Origin) {
        noteEmpty(written.node["routes"], "route")
        noteEmpty(written.node["authorizers"], "authorizer")
        noteEmpty(written.node["usagePlans"], "usage plan")
        if written.routes?.entries.isEmpty == true, written.node["routes"]?.map?.isEmpty == true {
            diagnostics.error(
                "no-routes", "the API has no routes", at: written.node["routes"]?.origin ?? origin,
                help: "add a route: API Gateway deploys no API without one")
        }
        if kind != .rest, let name = written.name?.string, name.unicodeScalars.count > 128 {
            diagnostics.error(
                "name-too-long", "the name of \(kind.words) has at most 128 characters, and this has \(name.count)",
                at: written.name?.origin ?? origin, help: "shorten it")
        }
        checkThrottling(written.throttling)
        checkCORSAge(written, kind)
        checkDomain(written, kind)
        checkEndpoint(written)
        checkFirewall(written.waf)
        for stage in written.stages?.entries ?? [] {
            checkThrottling(stage.value.throttling)
            checkFirewall(stage.value.waf)
        }
        for plan in written.usagePlans?.entries ?? [] { checkQuota(plan.value.quota) }
        if kind == .rest { checkSiblings(written) }
    }

    /// Says that a key with nothing behind it makes nothing.
    mutating func noteEmpty(_ node: Node?, _ what: String) {
        for entry in node?.map?.entries ?? [] where entry.value.isNull {
            diagnostics.error(
                "empty-value", "the \(what) `\(entry.key)` is empty", at: Origin(entry.keySpan),
                help: "write what it is, or remove it")
        }
    }

    private mutating func checkThrottling(_ written: ThrottlingSpec?) {
        guard let written, written.rate == nil, written.burst == nil else { return }
        diagnostics.error(
            "empty-throttling", "`throttling` limits nothing", at: written.origin,
            help: "add `rate`, requests a second, and `burst`, requests at once")
    }

    /// Source: Amazon API Gateway V2 API Reference, Cors.
    private mutating func checkCORSAge(_ written: APISpec, _ kind: APIKind) {
        guard kind == .http, let age = written.cors?["maxAge"], let seconds = age.inSeconds.int, seconds > 86_400 else {
            return
        }
        diagnostics.error(
            "cors-age-out-of-range", "an HTTP API lets browsers remember CORS for at most a day", at: age.origin,
            help: "write `maxAge: 1d` or less")
    }

    // MARK: The edge

    private mutating func checkDomain(_ written: APISpec, _ kind: APIKind) {
        guard let domain = written.domain else { return }
        if kind != .rest, domain.tls?.printed == "1.0" {
            diagnostics.error(
                "not-for-kind", "TLS 1.0 is not available for \(kind.words)", at: domain.tls?.origin ?? .none,
                help: "a REST API has it; remove `tls`")
        }
        if domain.endpoint?.string == "edge", let mutual = domain.mutualTls {
            diagnostics.error(
                "mutual-tls-at-edge", "an edge domain asks no caller for a certificate", at: mutual.origin,
                help: "use `endpoint: regional`, or remove `mutualTls`")
        }
        guard let node = domain.routing?.map else { return }
        let isNearest = node["latency"]?.bool
        if node["weight"] != nil, isNearest == true {
            diagnostics.error(
                "two-routings", "`routing` is by latency or by weight", at: domain.routing?.origin ?? .none,
                help: "remove `latency` or `weight`")
        } else if node["weight"] == nil, isNearest != true {
            diagnostics.error(
                "no-routing", "`routing` does not say how regions share the name", at: domain.routing?.origin ?? .none,
                help: "add `latency: true` or a `weight`")
        }
    }

    private mutating func checkEndpoint(_ written: APISpec) {
        guard let endpoint = written.endpoint, let vpc = endpoint.vpcEndpoints, endpoint.type?.string != "private"
        else {
            return
        }
        diagnostics.error(
            "vpc-endpoints-of-public-api", "only a private API is reached from VPC endpoints", at: vpc.origin,
            help: "use `type: private`, or remove `vpcEndpoints`")
    }

    private mutating func checkFirewall(_ node: Node?) {
        guard let node, node.map?.isEmpty == true else { return }
        diagnostics.error(
            "empty-firewall", "`waf` makes a web ACL that lets everything through", at: node.origin,
            help: "add `rateLimit` or `managedRules`, or name a web ACL by its ARN")
    }

    /// Source: Amazon API Gateway API Reference, QuotaSettings.
    private mutating func checkQuota(_ quota: NativeQuotaSpec?) {
        guard let period = quota?.per?.string, let offset = quota?.offset, let value = offset.int else { return }
        let most = ["day": 0, "week": 6, "month": 27][period] ?? 0
        guard value > most else { return }
        diagnostics.error(
            "quota-offset-out-of-range", "the offset of a quota per \(period) is \(most == 0 ? "0" : "0 to \(most)")",
            at: offset.origin, help: most == 0 ? "remove `offset`" : "write \(most) or less")
    }

    // MARK: Paths

    /// A REST API has one variable at a place of its paths.
    private mutating func checkSiblings(_ written: APISpec) {
        var known: [String: (text: String, origin: Origin)] = [:]
        for entry in written.routes?.entries ?? [] {
            guard let path = HTTPRouteText(entry.key)?.path else { continue }
            var parent = ""
            for part in path.split(separator: "/") {
                if part.hasPrefix("{") {
                    if let first = known[parent], first.text != part {
                        diagnostics.error(
                            "second-variable", "`\(part)` stands where `\(first.text)` does", at: entry.keyOrigin,
                            secondary: [.init(first.origin.place, "the other one")],
                            help: "give both one name: a REST API has one variable at a place")
                    } else {
                        known[parent] = (String(part), entry.keyOrigin)
                    }
                }
                parent += "/\(part)"
            }
        }
    }

    /// Whether a route's path is one, apart from its form.
    mutating func checkPath(_ path: String, at origin: Origin) -> Bool {
        if let mark = path.first(where: { "?#".contains($0) }) {
            diagnostics.error(
                "invalid-route", "`\(mark)` is no part of a path", at: origin,
                help: "remove what is behind it: parameters are no part of a route")
            return false
        }
        var names: Set<Substring> = []
        for part in path.split(separator: "/") where part.hasPrefix("{") {
            let name = part.dropFirst().prefix { $0 != "}" && $0 != "+" }
            guard names.insert(name).inserted else {
                diagnostics.error(
                    "same-variable", "the path has `\(part)` twice", at: origin,
                    help: "give each variable a name of its own")
                return false
            }
        }
        return true
    }

    /// A message's route: `$connect`, `$disconnect`, `$default`, or what messages say.
    mutating func messageKey(_ text: String, at origin: Origin) -> Route.Key? {
        let own = ["$connect", "$disconnect", "$default"]
        if text.hasPrefix("$"), !own.contains(text) {
            diagnostics.error(
                "invalid-route", "`\(text)` is no route of a WebSocket API", at: origin,
                help: nearest(to: text, among: own).map { "did you mean `\($0)`?" }
                    ?? "only `$connect`, `$disconnect` and `$default` begin with `$`")
            return nil
        }
        if HTTPRouteText(text) != nil {
            diagnostics.error(
                "invalid-route", "`\(text)` is no route of a WebSocket API", at: origin,
                help: "messages have no methods and paths: write what `selection` finds in them, or use `type: http`")
            return nil
        }
        return .message(text)
    }
}
