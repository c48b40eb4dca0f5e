import Surface
import Tree

extension CrossOriginAPI {
    /// What the gateway answers to the preflight of a request.
    package func preflightAnswer(to request: PageRequest, path: String) -> Answer {
        switch preflight(of: path) {
        case .configuration(let cors): cors.answer(to: request.origin, status: 204)
        case .mock(let route), .mapped(let route): answer(of: route, to: request.origin)
        case .guarded(let route) where api.kind == .http:
            cors?.answer(to: request.origin, status: route.access.scheme == .iam ? 403 : 401) ?? Answer(status: 401)
        case .guarded(let route): Answer(status: route.access.isOpen ? 403 : 401, headers: errorHeaders)
        case .nobody: Answer(status: api.kind == .rest ? 403 : 404, headers: errorHeaders)
        case .backend, .unknown: .unknown
        }
    }

    /// What a route answers when all goes well.
    package func answer(of route: Route, to request: PageRequest) -> Answer {
        if api.kind == .http { return cors?.answer(to: request.origin, status: nil) ?? .unknown }
        return answer(of: route, to: request.origin)
    }

    /// What the gateway answers by itself when a caller is turned away, or when there is too much to do.
    package func errorAnswer(to request: PageRequest) -> Answer {
        if api.kind == .http { return cors?.answer(to: request.origin, status: 401) ?? Answer(status: 401) }
        return Answer(status: 401, headers: errorHeaders)
    }

    /// A REST API answers what its method's responses say, unless a proxy does.
    private func answer(of route: Route, to origin: String) -> Answer {
        guard let integration = route.integration, !integration.isProxy, let response = integration.responses.first
        else { return .unknown }
        if let cors = route.preflight {
            return cors.isComplete ? cors.staticAnswer(to: origin, status: response.statusCode.int) : .unknown
        }
        var answer = Answer(status: status(response.statusCode))
        for parameter in response.parameters {
            guard let name = headerName(parameter.key) else { continue }
            answer.headers[name] = literal(parameter.value).map { .text($0) } ?? .unknown
        }
        answer.isOpen = response.templates.contains { $0.value.string?.firstRange(ofText: "responseOverride") != nil }
        return answer
    }

    /// The headers that the API's error answers have: those of `DEFAULT_4XX`.
    private var errorHeaders: [String: Answer.Value] {
        guard let response = api.gatewayResponses.first(where: { $0.type.string == "DEFAULT_4XX" }) else { return [:] }
        var headers: [String: Answer.Value] = [:]
        for parameter in response.parameters {
            guard let name = headerName(parameter.key) else { continue }
            headers[name] = literal(parameter.value).map { .text($0) } ?? .unknown
        }
        return headers
    }

    private func status(_ node: Node) -> Int? { node.int ?? node.string.flatMap { Int($0) } }
}

/// `method.response.header.X` and `gatewayresponse.header.X`, as a name in lower case.
private func headerName(_ parameter: String) -> String? {
    parameter.lastRange(ofText: ".header.").map { parameter[$0.upperBound...].lowercased() }
}

/// A text in single quotes; anything else is an expression, or holds a variable whose value is not known yet.
private func literal(_ node: Node) -> String? {
    guard let text = node.string, text.utf8.count >= 2, text.hasPrefix("'"), text.hasSuffix("'"),
        text.firstRange(ofText: "${") == nil
    else { return nil }
    return String(text.dropFirst().dropLast())
}

extension CORS {
    /// The answer of an HTTP API: the headers are there when the origin is one of the list.
    package func answer(to origin: String, status: Int?) -> Answer {
        guard let allowed = allowedOrigin(for: origin) else { return Answer(status: status) }
        return Answer(status: status, headers: headers(allowing: allowed))
    }

    /// `nil` when the origin is not on the list.
    private func allowedOrigin(for origin: String) -> Answer.Value? {
        let texts = origins.compactMap(\.string)
        if texts.contains("*") { return .text("*") }
        let matches = texts.contains { text in
            text == origin || (text == "https://*" || text == "http://*") && origin.hasPrefix(text.dropLast())
        }
        if matches { return .text(origin) }
        return texts.count == origins.count ? nil : .unknown
    }

    /// The answer of an `OPTIONS` method without a backend: one origin for all, or the one that asked, from a list.
    func staticAnswer(to origin: String, status: Int?) -> Answer {
        let texts = origins.compactMap(\.string)
        let isOnList = echoesOrigin && texts.contains { $0 == "*" || OriginPattern($0).matches(origin) }
        let answered = echoesOrigin ? texts.first ?? "" : texts.joined(separator: ",")
        return Answer(status: status, headers: headers(allowing: .text(isOnList ? origin : answered)))
    }

    private func headers(allowing origin: Answer.Value) -> [String: Answer.Value] {
        var result: [String: Answer.Value] = ["access-control-allow-origin": origin]
        result["access-control-allow-methods"] = list(methods)
        result["access-control-allow-headers"] = list(headers)
        result["access-control-expose-headers"] = list(exposedHeaders)
        if let allowsCredentials {
            result["access-control-allow-credentials"] =
                isTrue(allowsCredentials) ? .text("true") : allowsCredentials.bool == false ? nil : .unknown
        }
        if let maxAge { result["access-control-max-age"] = maxAge.int.map { .text(String($0)) } ?? .unknown }
        return result
    }

    private func list(_ nodes: [Node]) -> Answer.Value? {
        guard !nodes.isEmpty else { return nil }
        let texts = nodes.compactMap(\.string)
        return texts.count == nodes.count ? .text(texts.joined(separator: ",")) : .unknown
    }
}
