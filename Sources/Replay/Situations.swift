import Gateway
import RuntimeConfig
import Tree

/// A configuration and what happens to it.
struct Situation {
    var config: Config
    var world: @Sendable (Invocation) -> InvocationResult = { _ in .answer(Array(#"{"statusCode":200}"#.utf8)) }
    var backend: OutboundResult = .unreachable
    var credentials = ["AKIAIOSFODNN7EXAMPLE": "secret"]
    var requests = [Request(method: "GET", target: "/dev/p")]
    /// In place of the requests.
    var events: (@Sendable (Gateway) async -> [Observation])?

    /// What the last request, or the events, led to.
    func happen() async -> [Observation] {
        let backend = backend
        let world = world
        let gateway = Gateway(
            config,
            Effects(
                now: { 1_795_688_430_000 }, random: { 7 }, invoke: { world($0) }, fetch: { _ in backend },
                credentials: credentials))
        if let events { return await events(gateway) }
        var response = Response(status: 0)
        for request in requests { response = await gateway.respond(to: request, api: "api") }
        return [Observation(response)]
    }

    // MARK: Parts

    /// An API of one route, answered by a function.
    init(_ kind: API.Kind, key: String? = nil, _ change: (inout Route, inout API) -> Void = { _, _ in }) {
        var api = API()
        api.id = "api"
        api.kind = kind
        var stage = Stage()
        stage.name = kind == .http ? "$default" : "dev"
        api.stages = [stage]
        var route = Route()
        route.key = key ?? (kind == .rest ? "GET /p" : "GET /dev/p")
        var integration = Integration()
        integration.kind = .awsProxy
        integration.function = "f"
        integration.payloadFormat = "2.0"
        route.integration = integration
        change(&route, &api)
        api.routes = [route]
        config = Config()
        config.apis = [api]
    }

    func with(_ change: (inout Situation) -> Void) -> Situation {
        var copy = self
        change(&copy)
        return copy
    }

    static func raised(_ message: String) -> InvocationResult {
        .failure(Array(JSONWriter.compact(["errorMessage": Node(message), "errorType": "Error"]).utf8))
    }

    static func returned(_ text: String) -> InvocationResult { .answer(Array(text.utf8)) }

    static func policy(_ effect: String, _ resource: String) -> InvocationResult {
        returned(
            #"{"principalId":"p","policyDocument":{"Statement":[{"Effect":"\#(effect)","Action":"*","Resource":"\#(resource)"}]}}"#
        )
    }

    /// Guarded by a function that judges a token.
    static func judged(_ kind: API.Kind, _ result: InvocationResult, simple: Bool = false) -> Situation {
        Situation(kind) { route, api in
            route.authorization = .custom
            route.authorizer = "a"
            var authorizer = Authorizer()
            authorizer.kind = kind == .http ? .request : .token
            authorizer.function = "judge"
            authorizer.identitySources = [
                kind == .http ? "$request.header.Authorization" : "method.request.header.Authorization"
            ]
            authorizer.payloadFormat = kind == .http ? "2.0" : "1.0"
            authorizer.answersSimply = simple
            api.authorizers = ["a": authorizer]
        }.with {
            $0.world = { $0.function == "judge" ? result : .answer(Array(#"{"statusCode":200}"#.utf8)) }
            $0.requests = [Request(method: "GET", target: "/dev/p", headers: Headers([.init("Authorization", "t")]))]
        }
    }

    /// Guarded by a key whose holders may do what `change` says.
    static func keyed(_ change: (inout UsagePlan) -> Void) -> Situation {
        Situation(.rest) { route, _ in route.requiresKey = true }.with {
            var key = APIKey()
            key.id = "k"
            key.value = "the-key"
            var plan = UsagePlan()
            plan.id = "plan"
            plan.keys = ["k"]
            var stage = UsagePlan.Stage()
            stage.api = "api"
            stage.stage = "dev"
            plan.stages = [stage]
            change(&plan)
            $0.config.apiKeys = [key]
            $0.config.usagePlans = [plan]
            let request = Request(method: "GET", target: "/dev/p", headers: Headers([.init("x-api-key", "the-key")]))
            $0.requests = [request, request]
        }
    }
}
