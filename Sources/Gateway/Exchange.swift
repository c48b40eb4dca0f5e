import RuntimeConfig
import Tree

/// One request on its way through the gateway, and everything that is known of it.
struct Exchange: Sendable {
    private let arrival: Arrival
    let api: RunningAPI
    let gateway: Gateway
    var stage: Shared<Stage> = .none
    var route: Shared<Route>?
    /// The path that routes are matched with, and that events tell.
    var path = "/"
    /// The path of the custom domain or of the address, with the stage.
    var fullPath: String
    var pathParameters: [(name: String, value: String)] = []
    var isCanary = false
    /// The caller is known, and the request is counted and valid.
    var isLetIn = false
    /// The function of a WebSocket route has answered a body, be it empty.
    var isBodyGiven = false
    /// Whether the path of an HTTP API begins with its stage.
    var isStageInPath = false
    /// What the authorizer said of the caller.
    var caller = Caller()
    /// What templates changed, seen by the next template.
    var requestOverride = Node(Mapping())
    var responseOverride = Node(Mapping())
    var integration = IntegrationStatus()
    var refusal: Refusal?
    /// The body of the request, unpacked.
    var body: [UInt8] = []

    struct IntegrationStatus: Sendable {
        var status: Int?
        var latency: Int?
        var requestID: String?
        var error: String?
    }

    init(_ request: Request, _ address: Gateway.Address, _ gateway: Gateway) {
        arrival = Arrival(request, gateway.effects, isREST: address.api.config.kind == .rest)
        self.api = address.api
        self.gateway = gateway
        fullPath = request.rawPath
        domainStage = address.stage
        domainPrefix = address.prefix
    }

    var request: Request { arrival.request }
    /// The request as its caller signed it.
    var sentRequest: Request {
        var request = arrival.request
        request.method = arrival.sentMethod
        return request
    }
    var start: Int { arrival.start }
    var requestID: String { arrival.requestID }
    var extendedID: String { arrival.extendedID }
    var traceID: String { request.headers["X-Amzn-Trace-Id"] ?? Identifiers.trace(arrival.trace, at: start) }

    /// The stage that the custom domain of the request leads to.
    let domainStage: String?
    /// The base path of that domain.
    let domainPrefix: String

    var config: API { api.config }
    var effects: Effects { gateway.effects }
    var host: String { request.headers["Host"] ?? "\(config.id).execute-api.\(gateway.config.region).amazonaws.com" }
    var userAgent: String? { request.headers["User-Agent"] }
    /// In REST APIs a semicolon "results in the data being split" ("Amazon API Gateway important notes").
    var query: [(name: String, value: String)] {
        queryItems(request.rawQuery, splitsAtSemicolons: config.kind == .rest)
    }

    /// The stage variables, those of the canary in place of the stage's.
    var stageVariables: [String: String] {
        guard isCanary, let canary = stage.canary else { return stage.variables }
        return stage.variables.merging(canary.variables) { $1 }
    }

    /// The ARN of the method, as policies name it; of a WebSocket API, of the route.
    var methodARN: String {
        if config.kind == .websocket { return "\(apiARN)/\(stage.name)/\(route?.key ?? "$connect")" }
        return "\(apiARN)/\(stage.name)/\(request.method)\(path)"
    }

    var apiARN: String { "arn:aws:execute-api:\(gateway.config.region):\(gateway.config.account):\(config.id)" }

    /// The path of the matched resource, `/users/{id}`.
    var resourcePath: String {
        guard let key = route?.key else { return path }
        return key.firstIndex(of: " ").map { String(key[key.index(after: $0)...]) } ?? key
    }

    /// The identifier of the resource: that of the configuration, or one made of its path.
    var resourceID: String {
        if let id = route?.id { return id }
        return identifier(of: resourcePath, length: 6)
    }
}

/// What is settled when a request comes in.
private final class Arrival: Sendable {
    let request: Request
    /// The method of the request line. In REST APIs `X-HTTP-Method-Override` overrides it ("Amazon API Gateway important
    /// notes").
    let sentMethod: String
    let start: Int
    let requestID: String
    let extendedID: String
    /// What the name of the trace is made of, where the caller gave none.
    let trace: (UInt64, UInt64)

    init(_ request: Request, _ effects: Effects, isREST: Bool) {
        sentMethod = request.method
        var request = request
        if isREST, let method = request.headers["X-HTTP-Method-Override"], !method.isEmpty { request.method = method }
        self.request = request
        start = effects.now()
        let identifiers = Identifiers(effects.random)
        requestID = identifiers.uuid()
        extendedID = identifiers.extended()
        trace = (effects.random(), effects.random())
    }
}

/// What is known of a caller.
struct Caller: Sendable {
    var principal: String?
    /// The context of an authorizer, all of it texts for REST APIs.
    var context: Mapping?
    var claims: Mapping?
    var scopes: [String]?
    var apiKey: APIKey?
    var usageKey: String?
    var iam: (accessKey: String, account: String)?
    /// In milliseconds, what the authorizer took.
    var latency: Int?
}
