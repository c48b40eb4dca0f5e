import RuntimeConfig

extension Exchange {
    /// An answer that was kept, or else that of the integration, compressed if the caller wants it ("Cache settings for
    /// REST APIs").
    mutating func answerFromCacheOrIntegration() async throws(Refusal) -> Response {
        guard let route, stage.isCacheEnabled, request.method == "GET", settings(of: route, \.isCached) ?? true else {
            return compressed(try await integrate())
        }
        let key = cacheKey(route)
        let now = effects.now()
        let isRefreshed = request.headers["Cache-Control"]?.contains("max-age=0") ?? false
        if !isRefreshed, let kept = gateway.state.withLock({ $0.answers[key] }), kept.until > now {
            return compressed(kept.value)
        }
        let response = try await integrate()
        let ttl = settings(of: route, \.cacheTTL) ?? 300
        if ttl > 0, response.status < 300 {
            gateway.state.withLock { $0.answers[key] = .init(value: response, until: now + ttl * 1000) }
        }
        return compressed(response)
    }

    /// Only the parameters that are named as keys keep answers apart.
    private func cacheKey(_ route: Shared<Route>) -> String {
        let integration = route.integration
        let namespace = integration?.cacheNamespace ?? route.key
        let values = (integration?.cacheKeys ?? []).sorted().map { key in
            (requestValues(key) ?? []).joined(separator: "\u{1}")
        }
        return ([config.id, stage.name, namespace] + values).joined(separator: "\u{0}")
    }

    /// Compresses a body of enough size for a caller that names a coding ("Payload compression for REST APIs").
    func compressed(_ response: Response) -> Response {
        guard let minimum = config.minimumCompressionSize, response.body.count >= minimum,
            !response.headers.contains("Content-Encoding"), let coding = acceptedCoding,
            let bytes = effects.codings.encode(response.body, coding)
        else { return response }
        var response = response
        response.body = bytes
        response.headers["Content-Encoding"] = coding
        return response
    }

    private var acceptedCoding: String? {
        let named = (request.headers["Accept-Encoding"] ?? "").split(separator: ",").map { choice in
            choice.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
        }.filter { choice in !choice.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" } }.compactMap(\.first)
        return ["gzip", "deflate"].first { named.contains($0) }
    }
}
