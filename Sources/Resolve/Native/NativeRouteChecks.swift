import Diagnostics
import Model
import Spec
import Tree

// What a route says that does nothing, or that AWS would refuse.
extension Resolver {
    mutating func checkRoute(_ spec: RouteSpec, _ key: Route.Key, _ written: APISpec, _ kind: APIKind) {
        if let throttling = spec.throttling, throttling.rate == nil, throttling.burst == nil {
            diagnostics.error(
                "empty-throttling", "`throttling` limits nothing", at: throttling.origin,
                help: "add `rate`, requests a second, and `burst`, requests at once")
        }
        checkCache(spec, written)
        checkVariables(spec, key, kind)
        checkEdgeTimeout(spec, written)
        checkScopes(spec.authorizer, written)
        checkMapping(spec, key, kind)
        if kind == .websocket { checkAnswers(spec) }
    }

    /// Answers are kept where a stage has a cache.
    private mutating func checkCache(_ spec: RouteSpec, _ written: APISpec) {
        guard let cache = spec.cache, cache.bool != false, written.cache == nil,
            written.stages?.entries.contains(where: { $0.value.cache != nil }) != true
        else { return }
        diagnostics.error(
            "cache-without-cache", "no stage has a cache that answers could be kept in", at: cache.origin,
            help: "add `cache: { size: 0.5 }` to the API or to a stage: it costs by the hour")
    }

    /// Variables that a request or a backend's address names have to be in the path.
    private mutating func checkVariables(_ spec: RouteSpec, _ key: Route.Key, _ kind: APIKind) {
        guard case .http(_, let path) = key else { return }
        let names = path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            String(part.dropFirst().dropLast()).replacing("+", with: "")
        }
        func note(_ name: String, _ origin: Origin, _ diagnostics: inout DiagnosticBag) {
            diagnostics.error(
                "unknown-variable", "`\(name)` is no variable of the path `\(path)`", at: origin,
                help: nearest(to: name, among: names).map { "did you mean `\($0)`?" }
                    ?? "add `{\(name)}` to the path, or remove it here")
        }
        for entry in spec.request?.path?.map?.entries ?? [] where !names.contains(entry.key) {
            note(entry.key, Origin(entry.keySpan), &diagnostics)
        }
        guard let url = spec.proxy?.url, let text = url.string else { return }
        for name in text.variables where !names.contains(name) {
            let isMapped = spec.request?.map?.map?.entries.contains { $0.key == "path.\(name)" } ?? false
            if !isMapped { note(name, url.origin, &diagnostics) }
        }
    }

    /// Source: Amazon API Gateway Developer Guide, quotas for REST APIs: regional and private APIs may have it raised.
    private mutating func checkEdgeTimeout(_ spec: RouteSpec, _ written: APISpec) {
        guard written.endpoint?.type?.string == "edge", let timeout = spec.timeout,
            let value = timeout.inMilliseconds.int, value > 29_000
        else { return }
        diagnostics.error(
            "timeout-out-of-range", "an edge-optimized API waits 50 ms to 29 s for an integration", at: timeout.origin,
            help: "for longer work, answer at once and go on asynchronously; or use `endpoint: regional`")
    }

    /// Only tokens have scopes.
    private mutating func checkScopes(_ authorizer: Node?, _ written: APISpec) {
        guard let reference = authorizer.flatMap({ RouteAuthorizerSpec($0) }), let scopes = reference.scopes,
            let name = reference.name?.string, scopes.list?.isEmpty != true
        else { return }
        let isIAM = name == "iam" || written.authorizers?[name]?.type?.string == "iam"
        guard isIAM || name == "none" else { return }
        diagnostics.error(
            "scopes-without-token", "`\(name)` reads no token that could have scopes", at: scopes.origin,
            help: "remove `scopes`, or name a `jwt` or `cognito` authorizer")
    }

    /// Messages have no headers.
    private mutating func checkAnswers(_ spec: RouteSpec) {
        for status in spec.response?["statuses"]?.map?.entries ?? [] {
            guard let entry = status.value.map?.entry("headers") else { continue }
            diagnostics.error(
                "not-for-kind", "headers of an answer are not available for \(APIKind.websocket.words)",
                at: Origin(entry.keySpan), help: "\(APIKind.rest.words) has them; put what they say into the message")
        }
    }

    // MARK: Logs, authorizers, alarms

    /// What an API says of logs may be half of it, where its stages say the rest.
    mutating func checkLogs(of written: APISpec) {
        let stages = (written.stages?.entries ?? []).compactMap(\.value.logs)
        for logs in stages { checkLogs(logs, written.logs) }
        if stages.isEmpty { checkLogs(written.logs, nil) }
    }

    private mutating func checkLogs(_ own: APILogsSpec?, _ general: APILogsSpec?) {
        let access = own?.access ?? general?.access
        let execution = own?.execution ?? general?.execution
        let isOn = access.map { $0.bool != false } ?? false
        for (key, value) in [("retention", own?.retention), ("destination", own?.destination)] {
            guard !isOn, let value else { continue }
            diagnostics.error(
                "logs-without-access", "`\(key)` is of the access log, which is off", at: value.origin,
                help: "add `access: true`")
        }
        if let data = own?.data, data.bool == true, execution == nil || execution?.string == "off" {
            diagnostics.error(
                "data-without-execution", "`data` is of the execution log, which is off", at: data.origin,
                help: "add `execution: info`")
        }
        if let retention = own?.retention, let destination = own?.destination {
            diagnostics.error(
                "retention-of-foreign-group", "`retention` is of the group that gwc makes, and there is none",
                at: retention.origin, secondary: [.init(destination.origin.place, "lines go here")],
                help: "remove it, and set it where the group is made")
        }
    }

    mutating func checkAuthorizer(_ written: AuthorizerSpec, _ type: String, _ kind: APIKind) {
        if type == "jwt", let issuer = written.issuer, let text = issuer.string, !text.hasPrefix("https://"),
            !text.hasPrefix("${")
        {
            diagnostics.error(
                "issuer-without-https", "`\(text)` is no issuer that keys are fetched from", at: issuer.origin,
                help: "write its HTTPS address, such as `https://id.example.com/`")
        }
        if kind == .http, written.payload?.printed == "1.0", let simple = written.simpleResponses, simple.bool == true {
            diagnostics.error(
                "simple-responses-of-payload-1", "only functions with events of format 2.0 answer yes or no",
                at: simple.origin, help: "remove `payload` or `simpleResponses`")
        }
    }

    /// Source: Amazon CloudWatch API Reference, PutMetricAlarm.
    mutating func checkAlarm(_ alarm: AlarmSpec, _ key: String) {
        if let period = alarm.period, let seconds = period.inSeconds.int, ![10, 20, 30].contains(seconds),
            seconds % 60 != 0 || seconds == 0
        {
            diagnostics.error(
                "alarm-period", "an alarm has a period of 10, 20 or 30 seconds or of whole minutes", at: period.origin,
                help: "write for example `period: 1m`")
        }
        guard ["4xx", "5xx"].contains(key), let threshold = alarm.threshold, let value = threshold.double, value >= 1
        else { return }
        diagnostics.error(
            "share-out-of-range", "the share of requests is below 1, and this alarm never goes off",
            at: threshold.origin,
            help: "write a share such as `0.05`, 5 of 100 requests")
    }
}

extension String {
    /// `id` and `proxy` of `https://a.example/{id}/{proxy}`, without stage variables.
    fileprivate var variables: [String] {
        var names: [String] = []
        var rest = self[...]
        while let open = rest.firstIndex(of: "{") {
            let isStageVariable = open > rest.startIndex && rest[rest.index(before: open)] == "$"
            let tail = rest[rest.index(after: open)...]
            guard let close = tail.firstIndex(of: "}") else { break }
            if !isStageVariable { names.append(String(tail[..<close]).replacing("+", with: "")) }
            rest = tail[tail.index(after: close)...]
        }
        return names
    }
}
