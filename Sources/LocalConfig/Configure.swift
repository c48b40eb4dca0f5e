import CloudFormation
import RuntimeConfig
import Surface
import Tree

/// The configuration of the local gateway for what a template puts before callers.
///
/// What only AWS could tell, such as the address of a resource, becomes what it would be on this machine.
///
/// - Parameter archives: paths of functions' code from the folder of the spec, by their names; the code of others is in that
///   folder itself.
package func configure(
    _ graph: ResourceGraph, region: String, account: String = "123456789012", archives: [String: String] = [:]
) -> Config {
    let surface = Surface(graph)
    let configurer = Configurer(surface: surface, texts: Texts(graph: graph, account: account, region: region))
    var config = Config()
    config.account = account
    config.region = region
    config.functions = configurer.functions()
    for (name, path) in archives { config.functions[name]?.code = path }
    config.apis = surface.apis.map(configurer.api) + configurer.functionURLs()
    config.apiKeys = surface.apiKeys.map(configurer.apiKey)
    config.usagePlans = surface.usagePlans.map(configurer.usagePlan)
    config.domains = surface.domains.compactMap(configurer.domain)
    return config
}

struct Configurer {
    let surface: Surface
    let texts: Texts

    // MARK: Functions

    func functions() -> [String: RuntimeConfig.Function] {
        Dictionary(surface.functions.map { (name($0), function($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// A function's name; its logical id where it has none.
    private func name(_ function: SurfaceFunction) -> String { texts.text(function.name) ?? function.id }

    private func function(_ function: SurfaceFunction) -> RuntimeConfig.Function {
        var own = RuntimeConfig.Function()
        own.runtime = texts.text(function.runtime) ?? own.runtime
        own.handler = texts.text(function.handler) ?? own.handler
        own.timeout = texts.int(function.timeout) ?? own.timeout
        own.memory = texts.int(function.memorySize) ?? own.memory
        own.environment = texts.texts(function.environment)
        own.reservedConcurrency = texts.int(function.reservedConcurrency)
        return own
    }

    /// The function that a reference means: one of the template by its name, else the name in the ARN.
    func function(_ reference: FunctionReference) -> String? {
        if let function = reference.id.flatMap(surface.function) { return name(function) }
        guard let text = texts.text(reference.node) else { return nil }
        guard let start = text.ranges(of: ":function:").last else { return text }
        return String(text[start.upperBound...].prefix { $0 != "/" && $0 != ":" })
    }

    /// A function with an address of its own is an API with one route.
    func functionURLs() -> [RuntimeConfig.API] {
        surface.functions.flatMap { function in
            function.urls.map { url in
                var api = RuntimeConfig.API()
                api.id = apiID(url.id)
                api.name = name(function)
                api.kind = .functionURL
                api.cors = url.cors.map(cors)
                var route = RuntimeConfig.Route()
                route.key = "$default"
                route.authorization = texts.text(url.authorization) == "AWS_IAM" ? .iam : .none
                var integration = RuntimeConfig.Integration()
                integration.kind = .awsProxy
                integration.function = name(function)
                integration.payloadFormat = "2.0"
                route.integration = integration
                api.routes = [route]
                var stage = RuntimeConfig.Stage()
                stage.name = "$default"
                api.stages = [stage]
                return api
            }
        }
    }

    // MARK: Callers

    /// A key without a value of its own gets one of its id, for AWS would make one.
    func apiKey(_ key: SurfaceAPIKey) -> RuntimeConfig.APIKey {
        var own = RuntimeConfig.APIKey()
        own.id = key.id
        own.name = texts.text(key.name) ?? ""
        own.value = texts.text(key.value) ?? "\(key.id)-local-key"
        own.isEnabled = key.isEnabled == nil || texts.bool(key.isEnabled)
        return own
    }

    func usagePlan(_ plan: SurfaceUsagePlan) -> RuntimeConfig.UsagePlan {
        var own = RuntimeConfig.UsagePlan()
        own.id = plan.id
        own.keys = plan.keys
        own.throttle = plan.throttle.flatMap(throttle)
        own.stages = plan.stages.map { stage in
            var entry = RuntimeConfig.UsagePlan.Stage()
            entry.api = apiID(stage.api)
            entry.stage = texts.text(stage.stage) ?? ""
            for limit in stage.throttles { entry.throttles[limit.key] = throttle(limit.value) }
            return entry
        }
        if let quota = plan.quota {
            var entry = RuntimeConfig.UsagePlan.Quota()
            entry.limit = texts.int(quota["Limit"]) ?? 0
            entry.offset = texts.int(quota["Offset"]) ?? 0
            entry.period = texts.text(quota["Period"]).flatMap { .init(rawValue: $0) } ?? .day
            own.quota = entry
        }
        return own
    }

    func throttle(_ node: Node) -> Throttle? {
        let rate = texts.double(node["RateLimit"] ?? node["ThrottlingRateLimit"])
        let burst = texts.int(node["BurstLimit"] ?? node["ThrottlingBurstLimit"])
        return rate == nil && burst == nil ? nil : Throttle(rate: rate, burst: burst)
    }

    func domain(_ domain: SurfaceDomain) -> RuntimeConfig.Domain? {
        guard let name = texts.text(domain.name), !domain.mappings.isEmpty else { return nil }
        var own = RuntimeConfig.Domain()
        own.name = name
        own.truststore = texts.text(domain.properties["MutualTlsAuthentication"]?["TruststoreUri"])
        own.routes = domain.mappings.map { mapping in
            var route = RuntimeConfig.Domain.Route()
            let path = texts.text(mapping.path) ?? ""
            route.path = path == "(none)" ? "" : path
            route.api = apiID(mapping.api)
            route.stage = texts.text(mapping.stage) ?? ""
            return route
        }
        return own
    }
}
