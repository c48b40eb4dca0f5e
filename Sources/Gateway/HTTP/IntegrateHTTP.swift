import RuntimeConfig
import Tree
import Velocity

extension Exchange {
    /// Lets the integration of an HTTP API's route answer.
    mutating func integrateHTTP() async throws(HTTPRefusal) -> Response {
        guard let integration = route?.integration else { throw .failed("the route has no integration") }
        let response: Response
        if integration.subtype != nil {
            response = try await callService(integration)
        } else if integration.function != nil {
            response = try await callFunction(integration)
        } else {
            response = try await callURL(integration)
        }
        return changed(response, integration)
    }

    private mutating func callFunction(_ integration: Integration) async throws(HTTPRefusal) -> Response {
        let event = integration.payloadFormat == "2.0" ? event20() : event10()
        let function = try httpResolved(integration.function ?? "")
        let begin = effects.now()
        let result = await effects.invoke(
            Invocation(
                id: requestID, function: function, payload: JSONWriter.write(event, indentation: nil), isEvent: false,
                timeout: integration.timeout ?? Limits.httpTimeout, traceID: traceID))
        self.integration.latency = effects.now() - begin
        switch result {
        case .answer(let bytes):
            self.integration.status = 200
            return try httpAnswer(bytes, format: integration.payloadFormat)
        case .failure(let bytes):
            let message = JSONText.read(String(decoding: bytes, as: UTF8.self))?.map?["errorMessage"]?.printed
            self.integration.error = message
            throw .failed("the function failed: \(message ?? "")")
        case .timeout: throw .unavailable("the function took too long")
        case .missing, .throttled: throw .failed("the function cannot be called")
        }
    }

    private mutating func callURL(_ integration: Integration) async throws(HTTPRefusal) -> Response {
        var headers = request.headers
        headers.removeAll { HeaderRules.contains(HeaderRules.droppedByHTTP, $0) || $0.begins(with: "X-Forwarded-") }
        headers["Forwarded"] = "by=127.0.0.1;for=\(request.sourceIP);host=\(host);proto=\(request.scheme)"
        headers["X-Amzn-Trace-Id"] = traceID
        var query = self.query
        var path: String?
        change(&headers, &query, &path, integration.requestParameters)
        var address = try httpResolved(integration.uri ?? "")
        for parameter in pathParameters {
            let value = percentEncoded(parameter.value, keeping: "/")
            address = address.replacing("{\(parameter.name)}", with: value)
        }
        if let path { address = replacingPath(of: address, with: path) }
        let method = integration.method.map { $0 == "ANY" ? request.method : $0 } ?? request.method
        let text = query.map { "\(percentEncoded($0.name))=\(percentEncoded($0.value))" }.joined(separator: "&")
        if !text.isEmpty { address += (address.contains("?") ? "&" : "?") + text }
        return try await fetch(
            Outbound(
                purpose: .backend, method: method, url: address, headers: headers, body: body,
                timeout: integration.timeout ?? Limits.httpTimeout, verifiesTLS: integration.verifiesTLS))
    }

    mutating func fetch(_ outbound: Outbound) async throws(HTTPRefusal) -> Response {
        let begin = effects.now()
        let result = await effects.fetch(outbound)
        integration.latency = effects.now() - begin
        switch result {
        case .answer(let answer):
            integration.status = answer.status
            return withoutConnection(answer)
        case .timeout: throw .unavailable("the backend took too long")
        case .noEndpoint: throw .failed(Refusal.noEndpoint)
        case .unreachable: throw .unavailable("the backend cannot be reached")
        }
    }

    private func replacingPath(of address: String, with path: String) -> String {
        guard let scheme = address.firstRange(of: "://") else { return address }
        let rest = address[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let query = rest.drop { $0 != "?" }
        return address[..<scheme.upperBound] + authority + (path.hasPrefix("/") ? path : "/" + path) + query
    }

    /// Stage variables in a name or an address. One that is not set is a failure.
    func httpResolved(_ text: String) throws(HTTPRefusal) -> String {
        do throws(Refusal) { return try resolved(text) } catch { throw .failed(error.detail ?? "") }
    }
}
