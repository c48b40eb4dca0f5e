import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The API of all `httpApi` events; `nil` when there is none. Its settings are checked either way.
    mutating func resolveHTTPAPI() -> API? {
        let settings = provider.httpApi ?? HTTPAPISettingsSpec()
        checkHTTPSettings(settings)
        var api = API(
            kind: .http, name: httpAPIName(settings), stage: httpStage(settings),
            origin: provider.httpApi?.origin ?? spec.origin)
        api.description = settings.description?.ifTruthy.map { Node($0.printed, $0.origin) }
        api.disablesDefaultEndpoint = settings.disableDefaultEndpoint?.ifPresent
        api.tags = provider.tags?.map
        api.external = settings.id?.ifTruthy.map { ExternalAPI(id: $0) }
        let authorizers = httpAuthorizers(settings)
        api.authorizers = authorizers.map(\.authorizer)
        var routes = HTTPRoutes(
            authorizers: Dictionary(authorizers.map { ($0.key, $0.authorizer) }, uniquingKeysWith: { $1 }),
            isExternal: api.external != nil, payloadFormat: settings.payload?.ifTruthy ?? "2.0",
            most: spec.functions?.entries.reduce(0) { $0 + $1.events.count } ?? 0)
        for entry in spec.functions?.entries ?? [] { addHTTPRoutes(of: entry, to: &routes) }
        api.routes = routes.all
        api.cors = httpCORS(settings, methods: routes.methods)
        return api.routes.isEmpty ? nil : api
    }

    private func httpAPIName(_ settings: HTTPAPISettingsSpec) -> Node {
        if let name = settings.name?.ifTruthy { return Node(name.printed, name.origin) }
        let startsWithService = settings.shouldStartNameWithService?.isTruthy ?? false
        return Node(startsWithService ? "\(serviceName)-\(stage)" : "\(stage)-\(serviceName)")
    }

    private func httpStage(_ settings: HTTPAPISettingsSpec) -> Stage {
        var result = Stage(name: "$default")
        result.hasRouteMetrics = settings.metrics?.ifTruthy ?? false
        guard let logs = provider.logs?.httpApi?.ifTruthy else { return result }
        result.accessLog = AccessLog(
            group: "/aws/http-api/\(stackName)", format: logs["format"]?.ifTruthy ?? Self.httpLogFormat,
            retention: provider.logRetentionInDays?.ifTruthy, dataProtection: provider.logDataProtectionPolicy?.ifTruthy
        )
        return result
    }

    /// One JSON map a request.
    private static let httpLogFormat = Node(
        JSONWriter.compact([
            "requestId": "$context.requestId",
            "ip": "$context.identity.sourceIp",
            "requestTime": "$context.requestTime",
            "httpMethod": "$context.httpMethod",
            "routeKey": "$context.routeKey",
            "status": "$context.status",
            "protocol": "$context.protocol",
            "responseLength": "$context.responseLength",
        ]))

    // MARK: Checks

    private mutating func checkHTTPSettings(_ settings: HTTPAPISettingsSpec) {
        if let value = settings.useProviderTags?.ifTruthy,
            spec.node.refusesDeprecation(Self.tagsDeprecation, alsoStrict: true)
        {
            diagnostics.error(
                "deprecated-key", "`useProviderTags` is out of date, and this service takes that for an error",
                at: value.origin, help: "remove it: the tags of the provider are applied anyway")
        }
        if let payload = settings.payload?.ifTruthy, !payload.isUnknown, !["1.0", "2.0"].contains(payload.printed) {
            diagnostics.warning(
                "invalid-payload-format", "API Gateway knows no payload format \(payload.quoted)", at: payload.origin,
                help: "write `'1.0'` or `'2.0'`, in quotes: without them YAML reads a number")
        }
        guard let id = settings.id?.ifTruthy else { return }
        let ineffective = [
            ("httpApi.cors", settings.cors), ("httpApi.authorizers", settings.node["authorizers"]),
            ("logs.httpApi", provider.logs?.httpApi),
        ]
        for (name, value) in ineffective {
            guard let value = value?.ifTruthy else { continue }
            diagnostics.error(
                "not-with-external-api", "`provider.\(name)` has no effect on an API of another stack",
                at: value.origin.place.isNone ? id.origin : value.origin,
                secondary: [.init(id.origin.place, "the API is made elsewhere")],
                help: "set it where the API is made, and remove it here")
        }
    }

    private static let tagsDeprecation = "AWS_HTTP_API_USE_PROVIDER_TAGS_PROPERTY"
}

// CORS of the whole API.
extension Resolver {
    /// - Parameter methods: those of the routes, for settings that name none.
    private func httpCORS(_ settings: HTTPAPISettingsSpec, methods: [String]) -> CORS? {
        guard let written = settings.cors?.ifTruthy, settings.id?.ifTruthy == nil else { return nil }
        let cors = HTTPAPICORSSpec(written) ?? HTTPAPICORSSpec()
        var result = CORS(
            origins: elements(cors.allowedOrigins) ?? ["*"],
            methods: elements(cors.allowedMethods) ?? methods.map { Node($0) },
            headers: elements(cors.allowedHeaders) ?? Self.usualHeaders, origin: written.origin)
        result.allowCredentials = cors.allowCredentials?.isTruthy ?? false
        result.exposedHeaders = elements(cors.exposedResponseHeaders)
        result.maxAge = cors.maxAge?.ifPresent
        return result
    }

    /// The elements of a list, each once; one value stands for a list of it.
    private func elements(_ node: Node?) -> [Node]? {
        guard let node = node?.ifTruthy else { return nil }
        return (node.list ?? [node]).eachOnce
    }

    private static let usualHeaders: [Node] = [
        "Content-Type", "X-Amz-Date", "Authorization", "X-Api-Key", "X-Amz-Security-Token", "X-Amz-User-Agent",
        "X-Amzn-Trace-Id",
    ]
}
