import RuntimeConfig
import Tree
import Velocity

extension Exchange {
    /// The answer of the route made of the backend's. `key` is what selection patterns are matched with: a status, or the
    /// error message of a function.
    mutating func response(_ integration: Integration, to answer: Response, key: String) throws(Refusal) -> Response {
        let entry = try select(integration, key: key)
        var response = Response(status: Int(entry.status) ?? 200)
        let converted = try convertedResponseBody(
            answer.body, type: answer.headers["Content-Type"], entry.contentHandling)
        response.body = converted.bytes
        if integration.kind == .mock { response.body = [] }
        let template = responseTemplate(entry)
        if let template {
            if converted.isBytes { throw .misconfigured("a template cannot read a binary body") }
            let body = response.body
            response.body = Array(try render(template.text, { $0.responseInput(body) }).utf8)
        }
        response.headers.add("Content-Type", contentType(of: answer, template?.type, integration))
        addMapped(entry, answer, integration, to: &response)
        try addOverrides(to: &response, integration)
        return response
    }

    private func responseInput(_ body: [UInt8]) -> InputObject {
        InputObject(
            body: String(decoding: body, as: UTF8.self), path: pathParameters.map { ($0.name, $0.value) },
            query: grouped(query).map { ($0.name, $0.values.last ?? "") },
            headers: eventHeaders(hidesAuthorization: hidesAuthorization).grouped.map {
                ($0.name, $0.values.last ?? "")
            })
    }

    private func contentType(of answer: Response, _ template: String?, _ integration: Integration) -> String {
        if let template { return template }
        return integration.kind == .mock ? "application/json" : answer.headers["Content-Type"] ?? "application/json"
    }

    /// The entry whose pattern matches whole; of several, the one whose own status is that of the backend. Without a match,
    /// the entry without a pattern.
    private func select(_ integration: Integration, key: String) throws(Refusal) -> IntegrationResponse {
        let isFunction = integration.function != nil
        let matching = integration.responses.filter { entry in
            guard let pattern = entry.pattern, !pattern.isEmpty, !(isFunction && key.isEmpty) else { return false }
            return api.selects(pattern, key)
        }
        if let exact = matching.first(where: { $0.status == key }) ?? matching.first { return exact }
        let plain = integration.responses.filter { ($0.pattern ?? "").isEmpty }
        guard let entry = plain.first(where: { $0.status == key }) ?? plain.first else {
            throw Refusal(.apiConfiguration, detail: "no integration response matches `\(key)`")
        }
        return entry
    }

    /// The template for what the caller accepts, for JSON, or the first.
    private func responseTemplate(_ entry: IntegrationResponse) -> (type: String, text: String)? {
        let accepted = mediaType(request.headers["Accept"])
        for type in [accepted, "application/json"] {
            if let type, let text = entry.templates[type] { return (type, text) }
        }
        return entry.templates.min { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func addMapped(
        _ entry: IntegrationResponse, _ answer: Response, _ integration: Integration, to response: inout Response
    ) {
        for (target, source) in entry.parameters.sorted(by: { $0.key < $1.key }) {
            guard let name = target.dropping("method.response.header.") else { continue }
            for value in responseValues(source, answer) {
                guard let outgoing = outgoingName(name, of: integration.kind) else { continue }
                response.headers[outgoing] = value
            }
        }
    }

    /// What a mapping expression finds in the answer: `integration.response.header.X`, `…multivalueheader.X`,
    /// `…body.JSONPath`, or what requests have too.
    private func responseValues(_ source: String, _ answer: Response) -> [String] {
        if let name = source.dropping("integration.response.header.") { return answer.headers[name].map { [$0] } ?? [] }
        if let name = source.dropping("integration.response.multivalueheader.") {
            let values = answer.headers.all(name)
            return values.isEmpty ? [] : [values.joined(separator: ",")]
        }
        if source == "integration.response.body" { return [String(decoding: answer.body, as: UTF8.self)] }
        if let path = source.dropping("integration.response.body.") {
            let document = JSONText.read(String(decoding: answer.body, as: UTF8.self))
            return document.flatMap { findText("$." + path, in: $0) }.map { [$0] } ?? []
        }
        return requestValues(source) ?? []
    }

    /// What templates said last: a status from 100 to 599, and header fields.
    private func addOverrides(to response: inout Response, _ integration: Integration) throws(Refusal) {
        let override = responseOverride.map ?? Mapping()
        if let status = override["status"], !status.isNull {
            guard let code = status.int ?? status.string.flatMap({ Int($0) }), (100...599).contains(code) else {
                throw .misconfigured("`\(status.printed)` is no status")
            }
            response.status = code
        }
        for entry in override["header"]?.map ?? Mapping() {
            guard let name = outgoingName(entry.key, of: integration.kind) else { continue }
            response.headers.remove(name)
            for value in entry.value.list ?? [entry.value] { response.headers.add(name, value.printed) }
        }
    }
}
