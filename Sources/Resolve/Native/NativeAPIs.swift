import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The APIs below `apis:`, in the order written.
    mutating func resolveNativeAPIs() -> [API] {
        noteEmpty(spec.node["apis"], "API")
        var keys: [String: Origin] = [:]
        return (spec.apis?.entries ?? []).compactMap { entry in
            if let first = keys.updateValue(entry.keyOrigin, forKey: entry.key.capitalised) {
                diagnostics.error(
                    "same-api-name", "two APIs are called `\(entry.key)`, upper and lower case aside",
                    at: entry.keyOrigin, secondary: [.init(first.place, "the other one")],
                    help: "give one another name: both would have the same logical ids")
            }
            return resolveNativeAPI(entry.value, key: entry.key, at: entry.keyOrigin)
        }
    }

    private mutating func resolveNativeAPI(_ written: APISpec, key: String, at origin: Origin) -> API? {
        guard let kind = written.type?.string.flatMap(APIKind.init) else { return nil }
        checkFeatures(of: written.node, kind, at: .api)
        checkNative(written, kind, at: origin)
        let stage = stageSpec(written)
        if let stage { checkFeatures(of: stage.node, kind, at: .stage) }
        checkLogs(of: written)
        var api = API(
            kind: kind.modelKind, name: written.name ?? Node("\(serviceName)-\(self.stage)-\(key)"),
            stage: nativeStage(written, stage, kind, key), origin: origin)
        api.key = key
        api.description = written.description
        api.tags = tags(written)
        api.disablesDefaultEndpoint = written.disableDefault
        api.authorizers = nativeAuthorizers(written, kind)
        api.routes = nativeRoutes(written, kind, authorizers: api.authorizers)
        api.domain = nativeDomain(written, kind)
        api.alarms = nativeAlarms(written, kind)
        api.hasDashboard = written.dashboard?.bool ?? false
        switch kind {
        case .http:
            api.cors = httpCORS(written, api)
            addModels(written, to: &api)
        case .rest: addRESTFeatures(written, to: &api)
        case .websocket: addWebSocketFeatures(written, to: &api)
        }
        return api
    }

    /// Says what the kind does not have, and which one has it.
    mutating func checkFeatures(of node: Node, _ kind: APIKind, at place: Feature.Place) {
        for entry in node.map?.entries ?? [] where !Feature.has(kind, entry.key, at: place) {
            diagnostics.error(
                "not-for-kind", "`\(entry.key)` is not available for \(kind.words)", at: Origin(entry.keySpan),
                help: "\(Feature.owners(of: entry.key, at: place)) has it: set `type`, or remove the key")
        }
    }

    /// The same for the keys inside of a route's options.
    mutating func checkParts(of route: Node, _ kind: APIKind) {
        for feature in Feature.all where feature.place == .part && !feature.kinds.contains(kind) {
            let path = feature.key.split(separator: ".").map(String.init)
            guard let entry = route[path[0]]?.map?.entry(path[1]) else { continue }
            diagnostics.error(
                "not-for-kind", "`\(feature.key)` is not available for \(kind.words)", at: Origin(entry.keySpan),
                help: "\(Feature.owners(of: feature.key, at: .part)) has it: set `type`, or remove the key")
        }
    }

    private func tags(_ written: APISpec) -> Mapping? {
        var tags = provider.tags?.map ?? Mapping()
        for entry in written.tags?.map?.entries ?? [] { tags[entry.key] = entry.value }
        return tags.isEmpty ? nil : tags
    }
}

extension APIKind {
    var modelKind: API.Kind {
        switch self {
        case .http: .http
        case .rest: .rest
        case .websocket: .websocket
        }
    }
}

// Stages.
extension Resolver {
    /// The settings of the stage that is built. Other stages are other builds.
    fileprivate mutating func stageSpec(_ written: APISpec) -> StageSpec? {
        guard let stages = written.stages else { return nil }
        if let spec = stages[stage] { return spec }
        diagnostics.warning(
            "unlisted-stage", "`stages` has no `\(stage)`, the stage that is built",
            at: written.node["stages"]?.origin ?? written.origin,
            help: "add it, with `true` when it needs no settings of its own")
        return nil
    }

    fileprivate mutating func nativeStage(
        _ written: APISpec, _ own: StageSpec?, _ kind: APIKind, _ key: String
    ) -> Stage {
        // An HTTP API without stages has the one that adds nothing to its paths.
        let isDefault = kind == .http && written.stages == nil
        var result = Stage(name: isDefault ? "$default" : Node(stage))
        result.variables = own?.variables?.map
        result.throttle = (own?.throttling ?? written.throttling).map(throttle)
        result.hasRouteMetrics = own?.metrics ?? written.metrics ?? false
        result.isTraced = (own?.tracing ?? written.tracing)?.bool ?? false
        result.deploysByItself = own?.autoDeploy ?? true
        result.cache = (own?.cache ?? written.cache).map(stageCache)
        result.canary = (own?.canary ?? written.canary).map(canary)
        result.firewall = (own?.waf ?? written.waf).flatMap(firewall)
        result.clientCertificate = own?.clientCertificate.flatMap { node in
            node.bool.map { $0 ? .made : nil } ?? .existing(node)
        }
        addLogs(own?.logs, written.logs, kind, key, to: &result)
        return result
    }

    func throttle(_ written: ThrottlingSpec) -> Throttle { Throttle(burst: written.burst, rate: written.rate) }

    private func stageCache(_ written: CacheSpec) -> StageCache {
        StageCache(
            size: written.size.map { Node($0.printed, $0.origin) } ?? "0.5",
            rules: RouteCache(
                ttl: written.ttl?.inSeconds, isEncrypted: written.encrypted ?? true))
    }

    private func canary(_ written: CanarySpec) -> Canary {
        Canary(
            percent: written.percent ?? 0, variables: written.variables?.map,
            usesStageCache: written.useStageCache ?? false)
    }

    private func firewall(_ node: Node) -> Firewall? {
        guard let written = WAFSpec(node) else { return nil }
        if let arn = written.arn { return .existing(arn) }
        return .made(
            rateLimit: written.rateLimit, managedRules: (written.managedRules?.list ?? []).compactMap(\.string))
    }

    /// What the stage says of logs and, key by key, what the API says.
    private mutating func addLogs(
        _ own: APILogsSpec?, _ general: APILogsSpec?, _ kind: APIKind, _ key: String, to stage: inout Stage
    ) {
        let access = own?.access ?? general?.access
        if let access, access.bool != false {
            var log = AccessLog(
                group: "/aws/apigateway/\(serviceName)-\(self.stage)-\(key)",
                format: access.string == nil ? Self.logFormat(kind) : access,
                retention: own?.retention ?? general?.retention ?? 30)
            log.destination = own?.destination ?? general?.destination
            stage.accessLog = log
        }
        guard let level = (own?.execution ?? general?.execution)?.string else { return }
        if kind == .http {
            diagnostics.error(
                "not-for-kind", "execution logs are not available for an HTTP API",
                at: (own?.execution ?? general?.execution)?.origin ?? .none,
                help: "a REST API or a WebSocket API has them; `access` logs a line for every request")
        }
        stage.executionLog = ExecutionLog(
            level: Node(level.uppercased()), includesData: own?.data ?? general?.data ?? false)
    }

    /// One JSON map a request.
    private static func logFormat(_ kind: APIKind) -> Node {
        let common = [
            "requestId": "$context.requestId", "ip": "$context.identity.sourceIp", "time": "$context.requestTime",
        ]
        var format = Mapping()
        for name in ["requestId", "ip", "time"] { format.append(name, Node(common[name] ?? "")) }
        switch kind {
        case .http, .rest:
            format.append("method", "$context.httpMethod")
            format.append("path", kind == .http ? "$context.path" : "$context.resourcePath")
            format.append("status", "$context.status")
            format.append("latency", "$context.responseLatency")
            format.append("error", "$context.error.message")
        case .websocket:
            format.append("route", "$context.routeKey")
            format.append("event", "$context.eventType")
            format.append("connection", "$context.connectionId")
            format.append("status", "$context.status")
            format.append("error", "$context.error.message")
        }
        return Node(JSONWriter.compact(Node(format)))
    }
}
