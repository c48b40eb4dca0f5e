import Gateway
import RuntimeConfig
import Tree

/// An API with one stage, for tests to change.
func api(_ kind: API.Kind, stage name: String? = nil, _ routes: [Route]) -> API {
    var api = API()
    api.id = "api"
    api.kind = kind
    var stage = Stage()
    stage.name = name ?? (kind == .http ? "$default" : "dev")
    api.stages = [stage]
    api.routes = routes
    return api
}

/// A route that a function answers.
func route(_ key: String, function: String = "f", format: String = "2.0", _ change: (inout Route) -> Void = { _ in })
    -> Route
{
    var route = Route()
    route.key = key
    var integration = Integration()
    integration.kind = .awsProxy
    integration.function = function
    integration.payloadFormat = format
    route.integration = integration
    change(&route)
    return route
}

/// A route that the gateway answers itself.
func mock(_ key: String, body: String = "{}") -> Route {
    route(key) { route in
        var integration = Integration()
        integration.requestTemplates = ["application/json": #"{"statusCode": 200}"#]
        var response = IntegrationResponse()
        response.templates = ["application/json": body]
        integration.responses = [response]
        route.integration = integration
    }
}

func gateway(_ api: API, _ effects: Effects = .test(), _ change: (inout Config) -> Void = { _ in }) -> Gateway {
    var config = Config()
    config.apis = [api]
    change(&config)
    return Gateway(config, effects)
}

extension Gateway {
    /// The answer to a request whose fields are given by name.
    func get(_ target: String, _ headers: [String: String] = [:], method: String = "GET", body: String = "") async
        -> Response
    {
        let fields = headers.sorted { $0.key < $1.key }.map { Headers.Field($0.key, $0.value) }
        return await respond(
            to: Request(method: method, target: target, headers: Headers(fields), body: Array(body.utf8)), api: "api")
    }
}

extension Response {
    var text: String { String(decoding: body, as: UTF8.self) }
}
