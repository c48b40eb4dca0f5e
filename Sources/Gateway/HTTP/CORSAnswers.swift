import RuntimeConfig

extension Exchange {
    /// The answer to a preflight of an HTTP API with CORS, whether it has a route or not ("Configure CORS for HTTP APIs").
    var preflight: Response? {
        guard let cors = config.cors, request.method == "OPTIONS" else { return nil }
        let isPreflight =
            request.headers.contains("Origin") && request.headers.contains("Access-Control-Request-Method")
        let route = api.routes.match("OPTIONS", httpPath)?.route
        if !isPreflight, route != nil { return nil }
        // A route that judges callers judges preflights too, which never say who asks: the guide tells so of `$default`, and
        // callers met it with `ANY` (anomalyco/sst issue 5493).
        if let route, route.authorization != .none { return nil }
        var response = Response(status: 204)
        guard let origin = allowedOrigin(cors) else { return response }
        response.headers.add("Access-Control-Allow-Origin", origin)
        if !cors.methods.isEmpty {
            response.headers.add("Access-Control-Allow-Methods", cors.methods.joined(separator: ","))
        }
        if !cors.headers.isEmpty {
            response.headers.add("Access-Control-Allow-Headers", cors.headers.joined(separator: ",").lowercased())
        }
        if let age = cors.maxAge { response.headers.add("Access-Control-Max-Age", "\(age)") }
        addShared(cors, to: &response)
        return response
    }

    /// An answer with the fields of the API's CORS in place of those that the backend sent.
    func withCORS(_ response: Response) -> Response {
        guard let cors = config.cors else { return response }
        var response = response
        response.headers.removeAll { $0.begins(with: "Access-Control-") }
        guard let origin = allowedOrigin(cors) else { return response }
        response.headers.add("Access-Control-Allow-Origin", origin)
        addShared(cors, to: &response)
        return response
    }

    private func addShared(_ cors: CORS, to response: inout Response) {
        if cors.allowsCredentials { response.headers.add("Access-Control-Allow-Credentials", "true") }
        if !cors.exposedHeaders.isEmpty {
            response.headers.add("Access-Control-Expose-Headers", cors.exposedHeaders.joined(separator: ","))
        }
    }

    /// `*`, or the origin of the request when it is listed; nothing for a request without an origin.
    private func allowedOrigin(_ cors: CORS) -> String? {
        guard let origin = request.headers["Origin"] else { return nil }
        if cors.origins.contains("*") { return "*" }
        let isListed = cors.origins.contains { listed in
            listed == origin || (listed.hasSuffix("://*") && origin.hasPrefix(listed.dropLast()))
        }
        return isListed ? origin : nil
    }
}
