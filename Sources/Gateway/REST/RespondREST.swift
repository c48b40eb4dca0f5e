import RuntimeConfig
import Tree

extension Gateway {
    /// The answer of a REST API.
    func respondREST(_ exchange: inout Exchange) async -> Response {
        if exchange.request.body.count > Limits.payload { return exchange.payloadTooLarge() }
        do throws(Refusal) {
            try exchange.findStage()
            try exchange.findRoute()
            try exchange.decodeBody()
            try await exchange.authorize()
            try exchange.admit()
            try exchange.validate()
            return try await exchange.answerFromCacheOrIntegration()
        } catch {
            return exchange.gatewayResponse(error)
        }
    }
}

/// What AWS allows ("API Gateway quotas").
enum Limits {
    /// Bytes of a request or an answer.
    static let payload = 10_485_760
    /// Bytes of an event for a function.
    static let event = 6_291_456
    /// Milliseconds that a REST or WebSocket integration may take.
    static let restTimeout = 29_000
    static let httpTimeout = 30_000
    /// Milliseconds that an authorizer may take.
    static let authorizerTimeout = 10_000
}

extension Exchange {
    /// An answer that comes before everything else and cannot be customised.
    fileprivate mutating func payloadTooLarge() -> Response {
        refusal = Refusal(.tooLarge)
        return Response(
            status: 413, headers: Headers([.init("Content-Type", "text/plain; charset=utf-8")]),
            body: Array("HTTP content length exceeded \(Limits.payload) bytes.".utf8))
    }

    /// The stage that the first part of the path names; slashes around it count once.
    mutating func findStage() throws(Refusal) {
        if let domainStage {
            path = request.rawPath
            return try enter(stage: domainStage)
        }
        let trimmed = fullPath.drop { $0 == "/" }
        let name = trimmed.prefix { $0 != "/" }
        path = "/" + trimmed[name.endIndex...].drop { $0 == "/" }
        try enter(stage: String(name))
    }

    private mutating func enter(stage name: String) throws(Refusal) {
        guard let stage = config.stages.first(where: { $0.name == name }) else { throw .unknownAPI }
        self.stage = stage
        guard let canary = stage.canary else { return }
        isCanary = Double(effects.random() % 10_000) < canary.percent * 100
    }

    mutating func findRoute() throws(Refusal) {
        let table = isCanary ? api.canaries[stage.name] ?? api.routes : api.routes
        guard let match = table.match(request.method, routedPath) else { throw Refusal(.missingToken) }
        route = match.route
        pathParameters = match.parameters
    }

    /// The path without the base path of a custom domain.
    var routedPath: String {
        guard !domainPrefix.isEmpty, let rest = path.dropping("/" + domainPrefix) else { return path }
        return rest.isEmpty ? "/" : rest
    }

    /// A compressed body, unpacked. What is in no coding that the gateway reads is refused ("Enable payload compression").
    mutating func decodeBody() throws(Refusal) {
        guard let coding = request.headers["Content-Encoding"]?.lowercased(), coding != "identity",
            config.minimumCompressionSize != nil
        else {
            body = request.body
            return
        }
        guard coding == "gzip" || coding == "deflate", let decoded = effects.codings.decode(request.body, coding) else {
            throw Refusal(.unsupportedMediaType)
        }
        body = decoded
    }
}
