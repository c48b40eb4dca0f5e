import RuntimeConfig
import Tree

extension Exchange {
    /// The answer of the gateway itself, customised as the API says ("Gateway responses for REST APIs").
    mutating func gatewayResponse(_ refusal: Refusal) -> Response {
        self.refusal = refusal
        let status = refusal.status ?? refusal.kind.status
        let own = config.gatewayResponses[refusal.kind.rawValue]
        let family = config.gatewayResponses[status < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX"]
        let entry = own ?? family
        var response = Response(status: entry?.status ?? status)
        response.headers.add("Content-Type", "application/json")
        response.headers.add("x-amzn-ErrorType", refusal.errorType ?? refusal.kind.errorType)
        response.body = Array(gatewayResponseBody(refusal, entry, &response).utf8)
        for (name, source) in (entry?.parameters ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let header = name.dropping("gatewayresponse.header.") else { continue }
            if let value = gatewayResponseValue(source) { response.headers[header] = value }
        }
        return response
    }

    private func gatewayResponseBody(
        _ refusal: Refusal, _ entry: GatewayResponse?, _ response: inout Response
    ) -> String {
        let accepted = mediaType(request.headers["Accept"])
        let templates = entry?.templates ?? [:]
        let type = accepted.flatMap { templates[$0] == nil ? nil : $0 } ?? "application/json"
        if let template = templates[type] {
            response.headers["Content-Type"] = type
            return substituteVariables(template) { contextVariable($0) }
        }
        let message = lookUp("messageString", in: error(refusal))?.string ?? "null"
        let key = refusal.kind == .accessDenied ? "Message" : "message"
        return "{\"\(key)\":\(refusal.kind.isSpaced ? " " : "")\(message)}"
    }

    private func contextVariable(_ path: Substring) -> String {
        if let name = path.dropping("stageVariables.") { return stageVariables[name] ?? "" }
        let value = lookUp(path.dropFirst("context.".count), in: context)
        return value.map { $0.isNull ? "" : $0.printed } ?? ""
    }

    /// `'text'`, `method.request.header.X`, `context.X`, `stageVariables.X`.
    private func gatewayResponseValue(_ source: String) -> String? {
        requestValue(source)
    }
}

extension StringProtocol {
    /// What follows a prefix.
    func dropping(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}

extension Gateway {
    /// What an API answers for each type of gateway response, as AWS lists them.
    package static func gatewayResponses(
        of api: API
    ) -> [(type: String, status: Int?, parameters: [String: String])] {
        let families = ["DEFAULT_4XX", "DEFAULT_5XX"].map { family in
            (family, api.gatewayResponses[family]?.status, api.gatewayResponses[family]?.parameters ?? [:])
        }
        return families
            + (Refusal.Kind.allCases.map { ($0.rawValue, $0.status) } + [("WAF_FILTERED", 403)]).map { type, status in
                let family = api.gatewayResponses[status < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX"]
                let entry = api.gatewayResponses[type] ?? family
                return (type, entry?.status ?? status, entry?.parameters ?? [:])
            }
    }
}
