import RuntimeConfig
import Tree

extension Exchange {
    /// The answer of a REST API, if nobody has to be waited for.
    mutating func beginREST() -> Response? {
        if request.body.count > Limits.payload { return payloadTooLarge() }
        do throws(Refusal) {
            try findStage()
            try findRoute()
            try decodeBody()
            guard route?.authorization == Route.Authorization.none else { return nil }
            try checkResourcePolicy(isAuthorized: false)
            try letIn()
            guard let integration = route?.integration, integration.kind == .mock, !stage.isCacheEnabled else {
                return nil
            }
            try checkMappings(integration)
            return compressed(try mock(integration))
        } catch {
            return gatewayResponse(error)
        }
    }

    /// The answer when `beginREST` had none.
    mutating func endREST() async -> Response {
        do throws(Refusal) {
            if !isLetIn {
                try await authorize()
                try letIn()
            }
            return try await answerFromCacheOrIntegration()
        } catch {
            return gatewayResponse(error)
        }
    }

    private mutating func letIn() throws(Refusal) {
        try admit()
        try validate()
        isLetIn = true
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
        let slash = UInt8(ascii: "/")
        let trimmed = fullPath.utf8.drop { $0 == slash }
        let name = trimmed.prefix { $0 != slash }
        path = "/" + Substring(trimmed[name.endIndex...].drop { $0 == slash })
        try enter(stage: Substring(name))
    }

    private mutating func enter(stage name: some StringProtocol) throws(Refusal) {
        guard let stage = api.stage(name) else { throw .unknownAPI }
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
