import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The API of all `http` events; `nil` when there is none.
    mutating func resolveRESTAPI() -> API? {
        let settings = spec.provider?.apiGateway ?? APIGatewaySettingsSpec()
        checkExternalRESTAPI(settings)
        let events = httpEvents()
        guard let first = events.first else { return nil }
        checkRESTStages(settings, at: first.event.node.origin)
        var api = API(
            kind: .rest, name: restAPIName(settings), stage: restStage(settings), origin: first.event.node.origin)
        fill(&api, from: settings)
        var reading = RESTReading(api: api)
        for event in events { addRoute(event, settings, to: &reading) }
        api = reading.api
        api.preflights = reading.preflights.preflights
        resolveAPIKeys(settings, into: &api)
        checkExistingResources(api)
        noteRESTCollisions(api)
        noteUncompiledRESTSettings(settings)
        return api
    }

    /// An API as its routes are read.
    struct RESTReading {
        var api: API
        var preflights = PreflightUnion()
        private var authorizers: Set<Authorizer> = []
        private var latest: [String: Authorizer] = [:]

        init(api: API) { self.api = api }

        /// Of several authorizers with one name each is laid over those before, so one that is back has to be behind the others.
        mutating func add(_ authorizer: Authorizer) {
            let isNew = authorizers.insert(authorizer).inserted
            let isLatest = latest.updateValue(authorizer, forKey: authorizer.name) == authorizer
            if isNew || !isLatest { api.authorizers.append(authorizer) }
        }
    }

    /// One `http` event and whose it is.
    struct HTTPEvent {
        var function: String
        var event: HTTPEventSpec
    }

    private func httpEvents() -> [HTTPEvent] {
        (spec.functions?.entries ?? []).flatMap { entry in
            entry.events.compactMap { event in
                if case .http(let http) = event { HTTPEvent(function: entry.key, event: http) } else { nil }
            }
        }
    }

    private func restAPIName(_ settings: APIGatewaySettingsSpec) -> Node {
        if let name = spec.provider?.node["apiName"]?.ifTruthy { return Node(name.printed, name.origin) }
        let startsWithService = settings.shouldStartNameWithService?.isTruthy ?? false
        return Node(startsWithService ? "\(serviceName)-\(stage)" : "\(stage)-\(serviceName)")
    }

    /// Stages of a REST API are parts of addresses, so their names are plain.
    private mutating func checkRESTStages(_ settings: APIGatewaySettingsSpec, at event: Origin) {
        checkRESTStage(stage, at: provider.stage?.origin ?? event)
        if let own = settings.stage?.ifTruthy, let name = own.string { checkRESTStage(name, at: own.origin) }
    }

    private mutating func checkRESTStage(_ name: String, at place: Origin) {
        let isValid = name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
        if isValid, !name.isEmpty { return }
        diagnostics.error(
            "invalid-stage", "`\(name.cutForMessage)` is no name for the stage of a REST API", at: place,
            help: "use letters, digits, `-` and `_` only")
    }

    private func restStage(_ settings: APIGatewaySettingsSpec) -> Stage {
        var result = Stage(name: settings.stage?.ifTruthy ?? Node(stage))
        result.isTraced = spec.provider?.node["tracing"]?["apiGateway"]?.isTruthy ?? false
        guard let logs = spec.provider?.logs?.restApi?.ifTruthy else { return result }
        guard logs["accessLogging"]?.ifPresent?.isTruthy ?? true else { return result }
        result.accessLog = AccessLog(
            group: "/aws/api-gateway/\(serviceName)-\(stage)", format: logs["format"]?.ifTruthy,
            retention: spec.provider?.node["logRetentionInDays"]?.ifTruthy,
            dataProtection: spec.provider?.node["logDataProtectionPolicy"]?.ifTruthy)
        return result
    }
}
