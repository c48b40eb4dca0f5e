import RuntimeConfig

/// The API keys and the plans that they belong to.
struct KeyTable: Sendable {
    private var keys: [String: APIKey] = [:]
    private var plans: [UsagePlan] = []

    init(_ config: Config) {
        keys = Dictionary(config.apiKeys.map { ($0.value, $0) }, uniquingKeysWith: { first, _ in first })
        plans = config.usagePlans
    }

    func key(_ value: String) -> APIKey? { keys[value].flatMap { $0.isEnabled ? $0 : nil } }

    /// The plan of a key for a stage, with what it says of the stage.
    func plan(of key: APIKey, api: String, stage: String) -> (plan: UsagePlan, stage: UsagePlan.Stage)? {
        for plan in plans where plan.keys.contains(key.id) {
            if let stage = plan.stages.first(where: { $0.api == api && $0.stage == stage }) { return (plan, stage) }
        }
        return nil
    }
}

extension Exchange {
    /// Checks the API key and counts the request: the plan's throttle of the method, the plan's, its quota, and the stage's
    /// throttle ("Throttle requests to your REST APIs").
    mutating func admit() throws(Refusal) {
        guard let route else { return }
        if route.requiresKey { try admitKey(route) }
        try admitStage(route)
    }

    private mutating func admitKey(_ route: Shared<Route>) throws(Refusal) {
        guard let value = sentKey, let key = gateway.keys.key(value),
            let (plan, planStage) = gateway.keys.plan(of: key, api: config.id, stage: stage.name)
        else { throw Refusal(.invalidKey) }
        caller.apiKey = key
        let owner = "\(plan.id)/\(key.id)"
        let method = "\(resourcePath)/\(request.method)"
        if let throttle = planStage.throttles[method] ?? planStage.throttles["\(resourcePath)/ANY"] {
            try take("\(owner)/\(config.id)/\(stage.name)\(method)", throttle)
        }
        if let throttle = plan.throttle { try take(owner, throttle) }
        if let quota = plan.quota {
            let now = effects.now()
            if !gateway.state.withLock({ $0.count(owner, quota, at: now) }) { throw Refusal(.quotaExceeded) }
        }
    }

    /// Where the API says that keys are: in a field, in what the authorizer said, or, for a WebSocket API, where its selection
    /// expression points ("API key selection expressions").
    private var sentKey: String? {
        if config.kind == .websocket {
            let isOfAuthorizer = config.keySelection.contains("context.authorizer.usageIdentifierKey")
            return isOfAuthorizer ? caller.usageKey : mapped(config.keySelection, nil)
        }
        return config.keySource == .authorizer ? caller.usageKey : request.headers["x-api-key"]
    }

    /// The throttle of the stage holds for each method by itself.
    func admitStage(_ route: Shared<Route>) throws(Refusal) {
        guard let throttle = settings(of: route, \.throttle) else { return }
        try take("\(config.id)/\(stage.name)/\(route.key)", throttle)
    }

    /// What the stage says of a route: its own setting, that of any method on its path, or that of all routes.
    func settings<Value>(of route: Shared<Route>, _ value: (Stage.RouteSettings) -> Value?) -> Value? {
        if stage.settings.isEmpty { return nil }
        let own = stage.settings[route.key].flatMap(value)
        let method = stage.settings["\(request.method) \(resourcePath)"].flatMap(value)
        return own ?? method ?? stage.settings["ANY \(resourcePath)"].flatMap(value)
            ?? stage.settings["*"].flatMap(value)
    }

    private func take(_ name: String, _ throttle: Throttle) throws(Refusal) {
        guard throttle.rate != nil || throttle.burst != nil else { return }
        let now = effects.now()
        if !gateway.state.withLock({ $0.take(name, throttle, at: now) }) { throw Refusal(.throttled) }
    }
}
