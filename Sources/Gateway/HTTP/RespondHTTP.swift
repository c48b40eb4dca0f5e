import RuntimeConfig
import Tree

/// Why an HTTP API answers by itself. Its answers cannot be customised.
struct HTTPRefusal: Error {
    var status: Int
    var message: String
    var headers: [Headers.Field] = []
    var detail: String?

    init(_ status: Int, _ message: String, headers: [Headers.Field] = [], detail: String? = nil) {
        self.status = status
        self.message = message
        self.headers = headers
        self.detail = detail
    }

    /// The gateway response type of REST APIs that comes nearest, for the log.
    var kind: Refusal.Kind {
        switch status {
        case 400: .badBody
        case 401: .unauthorized
        case 403: .accessDenied
        case 404: .notFound
        case 413: .tooLarge
        case 429: .throttled
        case 503: .integrationFailure
        default: .apiConfiguration
        }
    }

    static let notFound = HTTPRefusal(404, "Not Found")
    static let forbidden = HTTPRefusal(403, "Forbidden")
    static func unauthorized(_ detail: String? = nil) -> HTTPRefusal {
        HTTPRefusal(401, "Unauthorized", detail: detail)
    }
    static func failed(_ detail: String) -> HTTPRefusal { HTTPRefusal(500, "Internal Server Error", detail: detail) }
    static func unavailable(_ detail: String) -> HTTPRefusal { HTTPRefusal(503, "Service Unavailable", detail: detail) }
}

extension Exchange {
    /// The answer of an HTTP API, if nobody has to be waited for: a preflight or a refusal.
    mutating func beginHTTP() -> Response? {
        do throws(HTTPRefusal) {
            if request.body.count > Limits.payload { throw HTTPRefusal(413, "Request Entity Too Large") }
            body = request.body
            try findHTTPStage()
            if let preflight { return preflight }
            try findHTTPRoute()
            guard route?.authorization == Route.Authorization.none else { return nil }
            try letIntoHTTP()
            return nil
        } catch {
            return withCORS(answer(error))
        }
    }

    /// The answer when `beginHTTP` had none.
    mutating func endHTTP() async -> Response {
        do throws(HTTPRefusal) {
            if !isLetIn {
                try await authorizeHTTP()
                try letIntoHTTP()
            }
            return withCORS(try await integrateHTTP())
        } catch {
            return withCORS(answer(error))
        }
    }

    private mutating func letIntoHTTP() throws(HTTPRefusal) {
        try throttleHTTP()
        try validateHTTP()
        isLetIn = true
    }

    /// The stage that the first part of the path names, else `$default`. The stage stays in the path that events tell.
    mutating func findHTTPStage() throws(HTTPRefusal) {
        path = request.rawPath
        let slash = UInt8(ascii: "/")
        let first = Substring(path.utf8.drop { $0 == slash }.prefix { $0 != slash })
        let named = domainStage == nil && !first.isEmpty ? api.stage(first) : nil
        guard let stage = named ?? api.stage(domainStage ?? "$default") else { throw .notFound }
        self.stage = stage
        isStageInPath = named != nil
    }

    /// The path without its stage and without the base path of a custom domain.
    var httpPath: String {
        let prefix = isStageInPath ? stage.name : domainPrefix
        guard !prefix.isEmpty, let rest = path.dropping("/" + prefix) else { return path }
        return rest.isEmpty ? "/" : rest
    }

    mutating func findHTTPRoute() throws(HTTPRefusal) {
        guard let match = api.routes.match(request.method, httpPath) else { throw .notFound }
        route = match.route
        pathParameters = match.parameters.map { ($0.name, percentDecoded($0.value)) }
    }

    func throttleHTTP() throws(HTTPRefusal) {
        guard let route else { return }
        do throws(Refusal) { try admitStage(route) } catch { throw HTTPRefusal(429, "Too Many Requests") }
    }

    /// What AWS has REST APIs check: an HTTP API's author asks for it here, with the answers of a REST API.
    mutating func validateHTTP() throws(HTTPRefusal) {
        do throws(Refusal) { try validate() } catch {
            throw HTTPRefusal(400, error.message ?? error.kind.message ?? "Bad Request", detail: error.validation)
        }
    }

    mutating func answer(_ refusal: HTTPRefusal) -> Response {
        self.refusal = Refusal(
            refusal.kind, status: refusal.status, message: refusal.message, detail: refusal.detail)
        var response = Response(status: refusal.status, headers: Headers(refusal.headers))
        response.headers.add("Content-Type", "application/json")
        response.body = Array("{\"message\":\"\(refusal.message)\"}".utf8)
        return response
    }
}
