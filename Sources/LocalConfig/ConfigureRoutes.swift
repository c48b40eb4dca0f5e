import RuntimeConfig
import Surface
import Tree

extension Configurer {
    func route(_ route: SurfaceRoute, _ api: SurfaceAPI) -> RuntimeConfig.Route {
        var own = RuntimeConfig.Route()
        own.key = route.key.text
        own.authorization = authorization(route.access.scheme)
        own.authorizer = route.access.authorizer
        own.scopes = texts.texts(route.access.scopes)
        own.requiresKey = texts.bool(route.requiresAPIKey)
        own.operation = texts.text(route.operationName)
        for parameter in route.parameters { own.parameters[parameter.key] = texts.bool(parameter.value) }
        for model in route.models { own.models[model.key] = modelName(model.value, api) }
        let validator = route.validator.flatMap { node in api.validators.first { $0.id == node.identity } }
        own.validatesBody = texts.bool(validator?.validatesBody)
        own.validatesParameters = texts.bool(validator?.validatesParameters)
        own.integration = route.integration.map { integration($0, api) }
        own.answers = !route.responses.isEmpty || route.properties["RouteResponseSelectionExpression"] != nil
        if api.kind != .webSocket { own.answers = false }
        own.modelSelection = texts.text(route.properties["ModelSelectionExpression"])
        return own
    }

    private func authorization(_ scheme: Access.Scheme) -> RuntimeConfig.Route.Authorization {
        switch scheme {
        case .open, .unknown: .none
        case .iam: .iam
        case .lambda: .custom
        case .jwt: .jwt
        case .userPool: .cognito
        }
    }

    /// Routes name a model by its resource or by its name.
    private func modelName(_ node: Node, _ api: SurfaceAPI) -> String {
        let model = api.models.first { $0.id == node.identity }
        return model.map { texts.text($0.name) ?? $0.id } ?? texts.text(node) ?? node.identity
    }

    private func integration(_ integration: SurfaceIntegration, _ api: SurfaceAPI) -> RuntimeConfig.Integration {
        var own = RuntimeConfig.Integration()
        own.kind = texts.text(integration.type).flatMap { .init(rawValue: $0) } ?? .mock
        aim(&own, integration)
        own.method = texts.text(integration.method)
        own.timeout = texts.int(integration.timeout)
        own.payloadFormat = texts.text(integration.payloadFormat) ?? "1.0"
        own.subtype = texts.text(integration.properties["IntegrationSubtype"])
        own.requestParameters = texts.texts(integration.requestParameters)
        own.requestTemplates = texts.texts(integration.requestTemplates)
        own.verifiesTLS = !texts.bool(integration.properties["TlsConfig"]?["InsecureSkipVerification"])
        own.templateSelection = texts.text(integration.properties["TemplateSelectionExpression"])
        own.passthrough = texts.text(integration.passthroughBehavior).flatMap { .init(rawValue: $0) } ?? .whenNoMatch
        own.contentHandling = texts.text(integration.contentHandling).flatMap { .init(rawValue: $0) }
        own.cacheKeys = texts.texts(integration.cacheKeyParameters)
        own.cacheNamespace = texts.text(integration.cacheNamespace)
        if api.kind == .http {
            for response in integration.responses {
                own.responseParameters[response.statusCode.printed] = texts.texts(response.parameters)
            }
        } else {
            own.responses = integration.responses.map(response)
        }
        return own
    }

    private func aim(_ own: inout RuntimeConfig.Integration, _ integration: SurfaceIntegration) {
        switch integration.target {
        case .function(let reference): own.function = function(reference)
        case .http(let address): own.uri = texts.text(address)
        case .service, .unknown: own.uri = texts.text(integration.uri)
        case .mock: break
        }
    }

    private func response(_ response: SurfaceIntegrationResponse) -> RuntimeConfig.IntegrationResponse {
        var own = RuntimeConfig.IntegrationResponse()
        own.status = texts.text(response.statusCode) ?? "200"
        own.pattern = texts.text(response.selectionPattern)
        own.parameters = texts.texts(response.parameters)
        own.templates = texts.texts(response.templates)
        own.contentHandling = texts.text(response.contentHandling).flatMap { .init(rawValue: $0) }
        return own
    }
}
