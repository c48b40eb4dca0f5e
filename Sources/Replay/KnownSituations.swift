import Gateway
import RuntimeConfig
import Tree

/// The situation that some words describe; `nil` when they are not known.
func situation(_ api: String, _ words: String) -> Situation? {
    let table =
        switch api {
        case "REST": restSituations
        case "HTTP": httpSituations
        case "WEBSOCKET": socketSituations
        default: managementSituations
        }
    return table.first { words.contains($0.words) }?.make()
}

private typealias Row = (words: String, make: @Sendable () -> Situation)

private let restSituations: [Row] = [
    ("no resource", { Situation(.rest).with { $0.requests = [Request(method: "GET", target: "/dev/other")] } }),
    ("API key required", { Situation(.rest) { route, _ in route.requiresKey = true } }),
    ("rate limit exceeded", { .keyed { $0.throttle = Throttle(rate: 1, burst: 1) } }),
    (
        "quota exceeded",
        {
            .keyed {
                var quota = UsagePlan.Quota()
                quota.limit = 1
                $0.quota = quota
            }
        }
    ),
    (
        "required parameter missing",
        {
            Situation(.rest) { route, _ in
                route.validatesParameters = true
                route.parameters = ["method.request.header.h1": true, "method.request.querystring.q1": true]
            }
        }
    ),
    (
        "body does not fit the model",
        {
            Situation(.rest) { route, api in
                route.validatesBody = true
                route.models = ["application/json": "m"]
                api.models = ["m": ["required": ["a"]]]
            }
        }
    ),
    ("no template for the content type", { backend { $0.passthrough = .never } }),
    (
        "no integration response matches",
        { backend { $0.responses = [] }.with { $0.backend = .answer(Response(status: 200)) } }
    ),
    ("Lambda proxy answer malformed", { Situation(.rest).with { $0.world = { _ in Situation.returned("[1]") } } }),
    ("Lambda function error", { Situation(.rest).with { $0.world = { _ in Situation.raised("no") } } }),
    ("integrationHttpMethod", { Situation(.rest) { route, _ in route.integration?.method = "GET" } }),
    (
        "not base64",
        {
            Situation(.rest) { _, api in api.binaryMediaTypes = ["*/*"] }.with {
                $0.world = { _ in Situation.returned(#"{"body":"%%%","isBase64Encoded":true}"#) }
            }
        }
    ),
    ("integration timeout", { Situation(.rest).with { $0.world = { _ in .timeout } } }),
    ("payload above 10 MB", { large(.rest, 10_485_761) }),
    ("above 6 MB", { large(.rest, 6_291_457) }),
    (
        "identity source missing",
        { Situation.judged(.rest, .missing).with { $0.requests = [Request(method: "GET", target: "/dev/p")] } }
    ),
    ("raises exactly", { .judged(.rest, Situation.raised("Unauthorized")) }),
    ("implicit deny", { .judged(.rest, Situation.policy("Allow", "arn:aws:execute-api:*:*:other/*")) }),
    ("denies explicitly", { .judged(.rest, Situation.policy("Deny", "*")) }),
    ("raises anything else", { .judged(.rest, Situation.raised("broken")) }),
    ("without signature", { signed([]) }),
    (
        "wrong signature",
        { signed([.init("X-Amz-Date", "20261126T102030Z"), .init("Authorization", signature("20261126"))]) }
    ),
    ("does not parse", { signed([.init("Authorization", "AWS4-HMAC-SHA256 nonsense")]) }),
    ("unknown stage", { Situation(.rest).with { $0.requests = [Request(method: "GET", target: "/none/p")] } }),
]

private func signature(_ day: String) -> String {
    "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/\(day)/us-east-1/execute-api/aws4_request, SignedHeaders=host, "
        + "Signature=0"
}

private func signed(_ fields: [Headers.Field]) -> Situation {
    Situation(.rest) { route, _ in route.authorization = .iam }.with {
        $0.requests = [Request(method: "GET", target: "/dev/p", headers: Headers(fields))]
    }
}

/// A route with a backend of its own.
private func backend(_ change: (inout Integration) -> Void) -> Situation {
    Situation(.rest) { route, _ in
        var integration = Integration()
        integration.kind = .http
        integration.uri = "http://backend/"
        integration.requestTemplates = ["application/xml": "x"]
        integration.responses = [IntegrationResponse()]
        change(&integration)
        route.integration = integration
    }
}

private func large(_ kind: API.Kind, _ count: Int) -> Situation {
    Situation(kind).with {
        $0.requests = [Request(method: "GET", target: "/dev/p", body: Array(repeating: 0x61, count: count))]
    }
}

// MARK: HTTP APIs

private let httpSituations: [Row] = [
    ("no route", { Situation(.http).with { $0.requests = [Request(method: "GET", target: "/none")] } }),
    ("token missing, malformed", { token([["aud": "other"]]) }),
    ("none of the route scopes", { token([["aud": "me", "scope": "read"]], scopes: ["write"]) }),
    (
        "identity source missing",
        { Situation.judged(.http, .missing).with { $0.requests = [Request(method: "GET", target: "/dev/p")] } }
    ),
    ("isAuthorized false", { .judged(.http, Situation.returned(#"{"isAuthorized":false}"#), simple: true) }),
    ("error, timeout or bad answer", { .judged(.http, .timeout, simple: true) }),
    ("Lambda function error", { Situation(.http).with { $0.world = { _ in Situation.raised("no") } } }),
    ("unreachable backend", { Situation(.http).with { $0.world = { _ in .timeout } } }),
    ("payload above 10 MB", { large(.http, 10_485_761) }),
    (
        "throttled",
        {
            Situation(.http) { _, api in
                var settings = Stage.RouteSettings()
                settings.throttle = Throttle(rate: 0, burst: 0)
                api.stages[0].settings["*"] = settings
            }
        }
    ),
]

/// A token whose signature is taken to be right.
private func token(_ claims: [Node], scopes: [String] = []) -> Situation {
    Situation(.http) { route, api in
        route.authorization = .jwt
        route.authorizer = "a"
        route.scopes = scopes
        var authorizer = Authorizer()
        authorizer.kind = .jwt
        authorizer.issuer = "https://issuer"
        authorizer.audience = ["me"]
        api.authorizers = ["a": authorizer]
    }.with {
        let claims = claims
        $0.events = { gateway in
            let verifying = Gateway(gateway.config, issuer())
            var own = claims[0].map ?? Mapping()
            own["iss"] = "https://issuer"
            let headers = Headers([.init("Authorization", "Bearer \(jsonWebToken(own))")])
            let request = Request(method: "GET", target: "/dev/p", headers: headers)
            return [Observation(await verifying.respond(to: request, api: "api"))]
        }
    }
}

// MARK: WebSocket APIs

private let socketSituations: [Row] = [
    ("answers non-2xx", { handshake { _ in Situation.returned(#"{"statusCode":403}"#) } }),
    ("Lambda error", { handshake { _ in Situation.raised("no") } }),
    ("identity source missing / deny / failure", { judgedHandshakes() }),
    ("no route and no $default", { message(key: "other") { _ in .missing } }),
    ("integration failed", { message(key: "$default") { _ in Situation.raised("no") } }),
    ("binary frame", { closed { SocketLimits.close(for: .binaryFrame) } }),
    ("frame above 32 KB", { closed { SocketLimits.close(for: .tooLarge) } }),
    ("idle 10 minutes", { closed { SocketLimits.close(for: .aged) } }),
    ("server closes", { closed { SocketLimits.close(for: .server) } }),
]

private func closed(_ close: @escaping @Sendable () -> (code: Int, reason: String)) -> Situation {
    Situation(.websocket, key: "$default").with {
        $0.events = { _ in [Observation(closeCode: close().code, reason: close().reason)] }
    }
}

private func handshake(_ function: @escaping @Sendable (Invocation) -> InvocationResult) -> Situation {
    Situation(.websocket, key: "$connect").with {
        $0.world = function
        $0.events = { gateway in [Observation(await refusal(gateway, Headers()))] }
    }
}

private func refusal(_ gateway: Gateway, _ headers: Headers) async -> Response {
    let request = Request(method: "GET", target: "/dev", headers: headers)
    guard case .refused(let response) = await gateway.connect(request, api: "api") else { return Response(status: 101) }
    return response
}

private func judgedHandshakes() -> Situation {
    var base = Situation.judged(.rest, .missing)
    base.config.apis[0].kind = .websocket
    base.config.apis[0].routes[0].key = "$connect"
    let config = base.config
    base.events = { _ in
        var seen: [Observation] = []
        let sent = Headers([.init("Authorization", "t")])
        for (headers, result) in [
            (Headers(), .missing), (sent, Situation.policy("Deny", "*")), (sent, Situation.raised("broken")),
        ] as [(Headers, InvocationResult)] {
            let effects = Effects(
                now: { 1_795_688_430_000 }, random: { 7 }, invoke: { _ in result }, fetch: { _ in .unreachable })
            seen.append(Observation(await refusal(Gateway(config, effects), headers)))
        }
        return seen
    }
    return base
}

private func message(
    key: String, _ function: @escaping @Sendable (Invocation) -> InvocationResult
) -> Situation {
    Situation(.websocket, key: key).with {
        $0.world = function
        $0.events = { gateway in
            let request = Request(method: "GET", target: "/dev")
            guard case .accepted(let connection, _) = await gateway.connect(request, api: "api") else { return [] }
            guard case .send(let bytes) = await gateway.receive(Array(#"{"action":"x"}"#.utf8), from: connection) else {
                return [Observation()]
            }
            return [Observation(frame: String(decoding: bytes, as: UTF8.self))]
        }
    }
}

// MARK: @connections

private let managementSituations: [Row] = [
    ("connection closed", { management("POST", "/dev/@connections/JC1dgf9yoAMCK-g%3D") }),
    ("not well-formed", { management("POST", "/dev/@connections/x") }),
    ("above 128 KB", { management("POST", "/dev/@connections/JC1dgf9yoAMCK-g%3D", count: 131_073) }),
    (
        "caller not allowed",
        { management("POST", "/none/@connections/JC1dgf9yoAMCK-g%3D") }
    ),
    (
        "limit exceeded",
        {
            management("POST", "/dev/@connections/JC1dgf9yoAMCK-g%3D").with {
                var settings = Stage.RouteSettings()
                settings.throttle = Throttle(rate: 0, burst: 0)
                $0.config.apis[0].stages[0].settings["@connections"] = settings
            }
        }
    ),
]

private func management(_ method: String, _ target: String, count: Int = 1) -> Situation {
    Situation(.websocket, key: "$default").with {
        $0.requests = [Request(method: method, target: target, body: Array(repeating: 0x61, count: count))]
        // The rows are about what comes behind the signature.
        $0.credentials = [:]
    }
}
