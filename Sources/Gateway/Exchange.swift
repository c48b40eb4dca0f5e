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
        self.request = request
        self.api = address.api
        self.gateway = gateway
        start = gateway.effects.now()
        let identifiers = Identifiers(gateway.effects.random)
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

    /// Sixteen digits of a number, from the high end.
    private func addHex(_ number: UInt64, to bytes: inout [UInt8], digits: Range<Int> = 0..<16) {
        for place in digits {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * place)) & 15
            bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    /// Version 4 of RFC 9562.
    func uuid() -> String {
        let high = random() & ~0xF000 | 0x4000
        let low = random() & ~(3 << 62) | 2 << 62
        var bytes: [UInt8] = []
        bytes.reserveCapacity(36)
        for (number, digits) in [(high, 0..<8), (high, 8..<12), (high, 12..<16), (low, 0..<4), (low, 4..<16)] {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
            addHex(number, to: &bytes, digits: digits)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Sixteen characters, the last one `=`.
    func extended() -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        for count in [8, 7] {
            let number = random()
            for place in 0..<count { bytes.append(Self.alphabet[Int(number >> UInt64(6 * place) & 63)]) }
        }
        bytes.append(UInt8(ascii: "="))
        return String(decoding: bytes, as: UTF8.self)
    }

    func trace(_ milliseconds: Int) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        addHex(random(), to: &bytes)
        addHex(random(), to: &bytes, digits: 0..<8)
        return "Root=1-\(String(milliseconds / 1000, radix: 16))-\(String(decoding: bytes, as: UTF8.self))"
    }
}

/// A short name that is the same whenever it is made of the same text.
func identifier(of text: String, length: Int) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 36)
    return String((digits + "0000000000000").prefix(length))
}
