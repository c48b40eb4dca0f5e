import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    mutating func nativeDomain(_ written: APISpec, _ kind: APIKind) -> Domain? {
        guard let domain = written.domain, let name = domain.name, let certificate = domain.certificate else {
            return nil
        }
        var result = Domain(name: name, certificate: certificate, origin: domain.origin)
        result.basePath = domain.basePath.map { node in
            Node(String(node.printed.split(separator: "/").joined(separator: "/")), node.origin)
        }
        result.zone = domain.zone
        result.tls = domain.tls?.printed ?? "1.2"
        result.isAtEdge = domain.endpoint?.string == "edge"
        if result.isAtEdge, kind != .rest {
            diagnostics.error(
                "not-for-kind", "an edge domain is not available for \(kind.words)",
                at: domain.endpoint?.origin ?? .none,
                help: "a REST API has it; use `endpoint: regional`")
        }
        if let mutual = domain.mutualTls {
            result.truststore = mutual.truststore
            result.truststoreVersion = mutual.version
        }
        addRouting(domain, to: &result)
        return result
    }

    private mutating func addRouting(_ domain: DomainSpec, to result: inout Domain) {
        guard let node = domain.routing else { return }
        let routing = RoutingSpec(node) ?? RoutingSpec()
        result.routing = routing.weight.map { .weighted($0) } ?? .latency
        if let check = routing.healthCheck, check.bool != false {
            result.healthCheck = check.string == nil ? "/health" : check
        }
        if result.zone == nil {
            diagnostics.error(
                "routing-without-zone", "`routing` needs the `zone` that the name is added to", at: node.origin,
                help: "add `zone`, the id of the Route 53 zone")
        }
    }

    /// What a kind of API has metrics for: `` `5xx`, `4xx` and `latency` ``.
    private func alarmKeys(_ kind: APIKind) -> String {
        let keys = AlarmsSpec.keys.filter { Alarm.has(kind.modelKind, $0) }.map { "`\($0)`" }
        return keys.dropLast().joined(separator: ", ") + " and " + (keys.last ?? "")
    }

    mutating func nativeAlarms(_ written: APISpec, _ kind: APIKind) -> [Alarm] {
        guard let alarms = written.alarms else { return [] }
        let topics = alarms.node["notify"]
        return AlarmsSpec.keys.compactMap { key in
            guard let node = alarms.node[key], let alarm = AlarmSpec(node), let threshold = alarm.threshold else {
                return nil
            }
            if !Alarm.has(kind.modelKind, key) {
                diagnostics.error(
                    "not-for-kind", "an alarm on `\(key)` is not available for \(kind.words)", at: node.origin,
                    help: "its metrics are \(alarmKeys(kind))")
            }
            checkAlarm(alarm, key)
            let notified = alarm.notify ?? topics
            return Alarm(
                key: key, threshold: threshold, period: alarm.period?.inSeconds ?? 300, periods: alarm.periods ?? 1,
                topics: notified.map { $0.list ?? [$0] } ?? [], origin: node.origin)
        }
    }

    mutating func addWebSocketFeatures(_ written: APISpec, to api: inout API) {
        if let selection = written.selection { api.websocket.routeSelection = selection }
        guard let node = written.connections, node.bool != false else { return }
        let spec = ConnectionsSpec(node)
        api.websocket.connections = ConnectionTable(
            name: spec?.tableName, ttl: spec?.ttl?.inSeconds ?? 7200, origin: node.origin)
    }
}
