import RuntimeConfig
import Tree

/// A configuration made of an API as cases spell it, with what stands behind its routes.
struct RecordedAPI {
    var config = Config()
    /// What the function or the backend behind a route does, in the words of the case.
    var behaviours: [String: String] = [:]
    var stage: String { config.apis.first?.stages.first?.name ?? "" }

    static let account = "111111111111"

    init(_ id: String, _ api: Mapping, routeKey: String?) {
        config.account = RecordedAPI.account
        var own = API()
        own.id = "api12345"
        own.name = id
        own.kind = RecordedAPI.kind(api["type"]?.string)
        own.endpoint = (api["endpoint"] ?? api["endpointType"])?.string.flatMap { .init(rawValue: $0) } ?? .regional
        own.binaryMediaTypes = texts(api["binaryMediaTypes"])
        own.minimumCompressionSize = api["minimumCompressionSize"]?.int
        own.keySource = api["apiKeySource"]?.string.flatMap { .init(rawValue: $0) } ?? .header
        own.models = Dictionary(uniqueKeysWithValues: (api["models"]?.map ?? Mapping()).map { ($0.key, $0.value) })
        own.gatewayResponses = (api["gatewayResponses"]?.map ?? Mapping()).reduce(into: [:]) {
            $0[$1.key] = RecordedAPI.gatewayResponse($1.value)
        }
        own.routes = RecordedAPI.routes(api, &behaviours, models: &own.models)
        if let fallback = api["default"]?.map, let routeKey {
            own.routes.append(RecordedAPI.route(routeKey, fallback, &behaviours, models: &own.models))
        }
        if own.routes.isEmpty, own.kind == .functionURL {
            var method = Mapping([.init("type", "AWS_PROXY"), .init("payloadFormatVersion", "2.0")])
            method["lambda_"] = "echo-event"
            own.routes = [RecordedAPI.route("$default", method, &behaviours, models: &own.models)]
        }
        var stage = Stage()
        stage.name = api["stage"]?.string ?? "$default"
        stage.variables = Dictionary(uniqueKeysWithValues: strings(api["stageVariables"]).map { ($0.0, $0.1) })
        if let canary = api["canary"]?.map { stage.canary = canaryOf(canary, &own) }
        own.stages = [stage]
        config.apis = [own]
        readCallers(api)
    }

    private static func kind(_ type: String?) -> API.Kind {
        switch type {
        case "REST": .rest
        case "WEBSOCKET": .websocket
        case "HTTP": .http
        default: .functionURL
        }
    }

    private mutating func canaryOf(_ canary: Mapping, _ api: inout API) -> Stage.Canary {
        var own = Stage.Canary()
        own.percent = canary["percentTraffic"]?.double ?? 0
        own.variables = Dictionary(uniqueKeysWithValues: strings(canary["stageVariableOverrides"]).map { ($0.0, $0.1) })
        own.routes = RecordedAPI.routes(canary, &behaviours, models: &api.models)
        return own
    }

    private mutating func readCallers(_ api: Mapping) {
        config.apiKeys = texts(api["apiKeys"]).enumerated().map { index, value in
            var key = APIKey()
            key.id = "key\(index)"
            key.value = value
            return key
        }
        for disabled in texts(api["disabledApiKeys"]) {
            var key = APIKey()
            key.id = "key\(config.apiKeys.count)"
            key.value = disabled
            key.isEnabled = false
            config.apiKeys.append(key)
        }
        guard let plan = api["usagePlan"]?.map ?? (config.apiKeys.isEmpty ? nil : Mapping()) else { return }
        var own = UsagePlan()
        own.id = "plan"
        own.keys = config.apiKeys.map(\.id)
        var stage = UsagePlan.Stage()
        stage.api = config.apis[0].id
        stage.stage = config.apis[0].stages[0].name
        own.stages = [stage]
        if let throttle = plan["throttle"]?.map {
            own.throttle = Throttle(
                rate: (throttle["rateLimit"] ?? throttle["rate"])?.double,
                burst: (throttle["burstLimit"] ?? throttle["burst"])?.int)
        }
        if let quota = plan["quota"]?.map {
            var limit = UsagePlan.Quota()
            limit.limit = quota["limit"]?.int ?? 0
            limit.offset = quota["offset"]?.int ?? 0
            limit.period = quota["period"]?.string.flatMap { .init(rawValue: $0) } ?? .day
            own.quota = limit
        }
        config.usagePlans = [own]
    }

    private static func gatewayResponse(_ node: Node) -> GatewayResponse {
        var response = GatewayResponse()
        response.status = node.map?["statusCode"].flatMap { $0.int ?? $0.string.flatMap { Int($0) } }
        response.parameters = Dictionary(
            uniqueKeysWithValues: strings(node.map?["responseParameters"]).map { ($0.0, $0.1) })
        response.templates = Dictionary(
            uniqueKeysWithValues: strings(node.map?["responseTemplates"]).map { ($0.0, $0.1) })
        return response
    }
}

func texts(_ node: Node?) -> [String] { node?.list?.map(\.printed) ?? [] }
func dictionary(_ node: Node?) -> [String: String] {
    Dictionary(strings(node).map { ($0.0, $0.1) }, uniquingKeysWith: { $1 })
}
