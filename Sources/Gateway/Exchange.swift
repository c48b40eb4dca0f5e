import RuntimeConfig
import Tree

/// One request on its way through the gateway, and everything that is known of it.
struct Exchange: Sendable {
    let request: Request
    let api: RunningAPI
    let gateway: Gateway
    let start: Int
    let requestID: String
    let extendedID: String
    let traceID: String
    var stage = Stage()
    /// The path that routes are matched with, and that events tell.
    var path = "/"
    /// The path of the custom domain or of the address, with the stage.
    var fullPath: String
    var route: Route?
    var pathParameters: [(name: String, value: String)] = []
    var isCanary = false
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
        self.request = request
        self.api = address.api
        self.gateway = gateway
        start = gateway.effects.now()
        var identifiers = Identifiers(gateway.effects.random)
        requestID = identifiers.uuid()
        extendedID = identifiers.extended()
        traceID = request.headers["X-Amzn-Trace-Id"] ?? identifiers.trace(start)
        fullPath = request.rawPath
        domainStage = address.stage
        domainPrefix = address.prefix
    }

    /// The stage that the custom domain of the request leads to.
    let domainStage: String?
    /// The base path of that domain.
    let domainPrefix: String

    var config: API { api.config }
    var effects: Effects { gateway.effects }
    var host: String { request.headers["Host"] ?? "\(config.id).execute-api.\(gateway.config.region).amazonaws.com" }
    var userAgent: String? { request.headers["User-Agent"] }
    var query: [(name: String, value: String)] { queryItems(request.rawQuery) }

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

/// The names that requests get.
struct Identifiers {
    private let random: @Sendable () -> UInt64

    init(_ random: @escaping @Sendable () -> UInt64) { self.random = random }

    private func hex(_ digits: Int) -> String {
        var text = ""
        while text.count < digits {
            let part = String(random(), radix: 16)
            text += String(repeating: "0", count: 16 - part.count) + part
        }
        return String(text.prefix(digits))
    }

    mutating func uuid() -> String {
        let digits = Array(hex(32))
        let variant = ["8", "9", "a", "b"][Int(random() % 4)]
        let parts = [
            String(digits[0..<8]), String(digits[8..<12]), "4" + digits[13..<16], variant + digits[17..<20],
            String(digits[20..<32]),
        ]
        return parts.joined(separator: "-")
    }

    /// Sixteen characters, the last one `=`.
    mutating func extended() -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        return String((0..<15).map { _ in alphabet[Int(random() % 64)] }) + "="
    }

    mutating func trace(_ milliseconds: Int) -> String {
        "Root=1-\(String(milliseconds / 1000, radix: 16))-\(hex(24))"
    }
}

/// A short name that is the same whenever it is made of the same text.
func identifier(of text: String, length: Int) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 36)
    return String((digits + "0000000000000").prefix(length))
}
