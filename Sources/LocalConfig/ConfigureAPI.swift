import RuntimeConfig
import Surface
import Tree

extension Configurer {
    func api(_ api: SurfaceAPI) -> RuntimeConfig.API {
        var own = RuntimeConfig.API()
        own.id = apiID(api.id)
        own.name = texts.text(api.name) ?? api.id
        own.kind = kind(api.kind)
        own.endpoint = api.endpointType.flatMap { .init(rawValue: $0) } ?? .regional
        own.routes = api.routes.filter { $0.key != .unknown }.map { route($0, api) }
        own.stages = api.stages.map(stage)
        if own.stages.isEmpty { own.stages = [onlyStage(api)] }
        for authorizer in api.authorizers { own.authorizers[authorizer.id] = self.authorizer(authorizer, api) }
        for model in api.models { own.models[texts.text(model.name) ?? model.id] = schema(model) }
        for response in api.gatewayResponses {
            if let type = texts.text(response.type) { own.gatewayResponses[type] = gatewayResponse(response) }
        }
        own.cors = api.cors.map(cors)
        own.policy = api.policy.flatMap(policy)
        own.binaryMediaTypes = texts.texts(api.binaryMediaTypes)
        own.minimumCompressionSize = texts.int(api.minimumCompressionSize)
        own.keySource = texts.text(api.apiKeySource).flatMap { .init(rawValue: $0) } ?? .header
        own.routeSelection = texts.text(api.routeSelectionExpression) ?? own.routeSelection
        own.keySelection = texts.text(api.properties["ApiKeySelectionExpression"]) ?? own.keySelection
        return own
    }

    private func kind(_ kind: SurfaceAPI.Kind) -> RuntimeConfig.API.Kind {
        switch kind {
        case .rest: .rest
        case .http: .http
        case .webSocket: .websocket
        }
    }

    /// The stage of an API that is deployed elsewhere.
    private func onlyStage(_ api: SurfaceAPI) -> RuntimeConfig.Stage {
        var stage = RuntimeConfig.Stage()
        stage.name = api.kind == .http ? "$default" : "dev"
        return stage
    }

    /// A model's schema, which may be written as a text.
    private func schema(_ model: RequestModel) -> Node {
        guard let schema = model.schema else { return Node(Mapping()) }
        return schema.string.flatMap { JSONText.read($0) } ?? schema
    }

    /// A resource policy, which may be written as a text; an empty one is none.
    private func policy(_ node: Node) -> Node? {
        let document = texts.resolved(node.string.flatMap { JSONText.read($0) } ?? node)
        return document.map == nil ? nil : document
    }

    private func gatewayResponse(_ response: SurfaceGatewayResponse) -> RuntimeConfig.GatewayResponse {
        var own = RuntimeConfig.GatewayResponse()
        own.status = texts.int(response.statusCode)
        own.parameters = texts.texts(response.parameters)
        own.templates = texts.texts(response.templates)
        return own
    }

    func cors(_ cors: SurfaceCORS) -> RuntimeConfig.CORS {
        var own = RuntimeConfig.CORS()
        own.origins = texts.texts(cors.origins)
        own.methods = texts.texts(cors.methods)
        own.headers = texts.texts(cors.headers)
        own.exposedHeaders = texts.texts(cors.exposedHeaders)
        own.maxAge = texts.int(cors.maxAge)
        own.allowsCredentials = texts.bool(cors.allowsCredentials)
        return own
    }

    private func authorizer(_ authorizer: SurfaceAuthorizer, _ api: SurfaceAPI) -> RuntimeConfig.Authorizer {
        var own = RuntimeConfig.Authorizer()
        own.name = texts.text(authorizer.name) ?? authorizer.id
        own.kind = kind(authorizer.kind)
        own.function = authorizer.function.flatMap(function)
        own.identitySources = texts.texts(authorizer.identitySources).flatMap { source in
            source.split(separator: ",").map { String($0.filter { $0 != " " }) }
        }
        own.validation = texts.text(authorizer.identityValidation)
        own.ttl = texts.int(authorizer.resultTTL)
        own.payloadFormat = texts.text(authorizer.payloadFormat) ?? "1.0"
        own.answersSimply = texts.bool(authorizer.answersSimply)
        own.issuer = texts.text(authorizer.issuer)
        own.audience = texts.texts(authorizer.audience)
        own.userPools = texts.texts(authorizer.userPools)
        return own
    }

    private func kind(_ kind: SurfaceAuthorizer.Kind) -> RuntimeConfig.Authorizer.Kind {
        switch kind {
        case .token: .token
        case .jwt: .jwt
        case .userPool: .cognito
        case .request, .unknown: .request
        }
    }

    // MARK: Stages

    private func stage(_ stage: SurfaceStage) -> RuntimeConfig.Stage {
        var own = RuntimeConfig.Stage()
        own.name = texts.text(stage.name) ?? ""
        own.variables = texts.texts(stage.variables)
        own.accessLog = texts.text(stage.accessLog?["Format"])
        own.isCacheEnabled = texts.bool(stage.cacheEnabled)
        own.canary = stage.canary.map(canary)
        for settings in stage.routeSettings {
            let key = if case .route(let key) = settings.scope { key.text } else { "*" }
            var entry = own.settings[key] ?? RuntimeConfig.Stage.RouteSettings()
            entry.throttle = throttle(settings.properties) ?? entry.throttle
            entry.isCached = settings.caching.map { texts.bool($0) } ?? entry.isCached
            entry.cacheTTL = texts.int(settings.cacheTTL) ?? entry.cacheTTL
            if entry != RuntimeConfig.Stage.RouteSettings() { own.settings[key] = entry }
        }
        return own
    }

    /// A canary of the same deployment: its variables differ, its routes do not.
    private func canary(_ node: Node) -> RuntimeConfig.Stage.Canary {
        var own = RuntimeConfig.Stage.Canary()
        own.percent = texts.double(node["PercentTraffic"]) ?? 0
        own.variables = texts.texts(node["StageVariableOverrides"]?.map ?? Mapping())
        return own
    }
}
