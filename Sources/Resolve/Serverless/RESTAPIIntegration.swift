import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// What answers a route, and how requests and answers are translated.
    mutating func integration(
        _ http: HTTPEventSpec, _ kind: IntegrationKind, method: String, _ settings: APIGatewaySettingsSpec,
        cors: CORS?
    ) -> Integration {
        var result = Integration(target: target(http, kind, method: method))
        result.timeout = http.timeoutInMillis?.ifTruthy ?? settings.timeoutInMillis?.ifTruthy
        if kind.isProxy { result.transferMode = http.response?.transferMode?.ifTruthy?.printed.uppercased() }
        result.request.parameters = mappedParameters(http, kind)
        guard kind.mapsResponses else { return result }
        result.request.passThrough = http.request?.passThrough?.ifTruthy ?? (kind == .lambda ? "NEVER" : nil)
        result.request.contentHandling = http.request?.contentHandling?.ifPresent
        result.request.templates = requestTemplates(http, kind)
        result.responses = responses(http, kind, cors: cors)
        return result
    }

    private func target(_ http: HTTPEventSpec, _ kind: IntegrationKind, method: String) -> Integration.Target {
        switch kind {
        case .lambdaProxy: return .function(isProxy: true)
        case .lambda: return .function(isProxy: false)
        case .mock: return .mock
        case .other(let name): return .other(name)
        case .http, .httpProxy:
            // A proxy is asked with the method of the route: `request.method` is one of the keys that it drops.
            let own = kind == .http ? http.request?.method?.ifTruthy?.printed.uppercased() : nil
            var target = WebTarget(uri: http.request?.uri?.ifTruthy, method: own ?? method, isProxy: kind == .httpProxy)
            target.connectionType = http.connectionType?.ifTruthy.map(connectionType)
            target.connectionID = http.connectionId?.ifPresent
            return .web(target)
        }
    }

    // MARK: Requests

    /// Where the target's parameters come from.
    private func mappedParameters(_ http: HTTPEventSpec, _ kind: IntegrationKind) -> Mapping {
        var result = Mapping()
        let isAsynchronous = http.async?.isTruthy ?? false
        if kind == .lambda || kind.isWeb || isAsynchronous {
            for parameter in flatParameters(http, kind) {
                let target = "integration.\(parameter.key.dropFirst("method.".count))"
                result.append(target, parameter.value["mappedValue"]?.ifTruthy ?? Node(parameter.key))
            }
        }
        if isAsynchronous { result["integration.request.header.X-Amz-Invocation-Type"] = "'Event'" }
        return result
    }

    /// `request.parameters` by the names that API Gateway has for them.
    func flatParameters(_ http: HTTPEventSpec, _ kind: IntegrationKind) -> [Mapping.Entry] {
        guard let places = http.request?.parameters?.map else { return [] }
        if !kind.isProxy && kind != .lambda && kind != .http { return places.entries }
        return [("querystrings", "querystring"), ("paths", "path"), ("headers", "header")].flatMap { plural, place in
            (places[plural]?.map?.entries ?? []).map {
                .init("method.request.\(place).\($0.key)", $0.value, keySpan: $0.keySpan)
            }
        }
    }

    private func requestTemplates(_ http: HTTPEventSpec, _ kind: IntegrationKind) -> Mapping {
        var templates = Mapping()
        if kind == .lambda {
            templates.append("application/json", Node(RequestTemplate.json))
            templates.append("application/x-www-form-urlencoded", Node(RequestTemplate.form))
        }
        for entry in http.request?.template?.map?.entries ?? [] { templates[entry.key] = entry.value.ifPresent }
        let claims = RequestTemplate.claims(http.authorizer?["claims"])
        return templates.mapValues { template in
            guard let text = template.string else { return template }
            return Node(text.replacingFirst(RequestTemplate.claimsPlace, with: claims), template.origin)
        }
    }

    // MARK: Answers

    private mutating func responses(_ http: HTTPEventSpec, _ kind: IntegrationKind, cors: CORS?) -> [ResponseMapping] {
        let response = http.response
        guard let codes = statusCodes(http, kind) else { return [] }
        let common = commonHeaders(response, cors)
        return codes.inJavaScriptOrder.map { code in
            let spec = HTTPStatusCodeSpec(code.value)
            var result = ResponseMapping(status: code.key, pattern: spec?.pattern?.ifTruthy?.printed ?? "")
            result.headers = common
            for header in spec?.headers?.map?.entries ?? [] { result.headers[header.key] = header.value }
            if let template = response?.template?.ifTruthy { result.templates["application/json"] = template }
            if let own = spec?.template?.ifTruthy { addTemplates(own, to: &result.templates) }
            if code.key.hasPrefix("2") { result.contentHandling = response?.contentHandling?.ifPresent }
            return result
        }
    }

    private func addTemplates(_ template: Node, to templates: inout Mapping) {
        guard let byType = template.map else {
            templates["application/json"] = template
            return
        }
        for entry in byType { templates[entry.key] = entry.value }
    }

    /// The kinds of answers by status; `nil` when API Gateway is told of none.
    private mutating func statusCodes(_ http: HTTPEventSpec, _ kind: IntegrationKind) -> Mapping? {
        guard let response = http.response, !(kind == .lambda && response.node.map?.isEmpty ?? true) else {
            if kind == .lambda { return StatusCodes.standard }
            noteMissingResponses(http, kind)
            return nil
        }
        guard var codes = response.statusCodes?.map else {
            if kind != .mock { return StatusCodes.standard }
            refuseMissingStatusCodes(response)
            return nil
        }
        let hasDefault = codes.entries.contains { $0.value["pattern"]?.string == "" }
        if kind != .mock, !hasDefault {
            noteReplacedSuccess(codes)
            codes["200"] = ["pattern": ""]
        }
        return codes
    }

    /// Without a status with an empty pattern, an answer 200 is added in place of one that is there.
    private mutating func noteReplacedSuccess(_ codes: Mapping) {
        guard let lost = codes.entry("200") else { return }
        diagnostics.warning(
            "lost-status", "what `200` says is lost: no status is the one for success", at: Origin(lost.keySpan),
            help: "add `pattern: ''` to the status that successful answers get")
    }

    /// The framework reads them without looking whether they are there.
    private mutating func refuseMissingStatusCodes(_ response: HTTPResponseSpec) {
        diagnostics.error(
            "no-responses", "the `response` of this `mock` integration has no `statusCodes`", at: response.origin,
            help: "add `statusCodes`, with a status whose `pattern` is empty")
    }

    private mutating func noteMissingResponses(_ http: HTTPEventSpec, _ kind: IntegrationKind) {
        diagnostics.warning(
            "no-responses", "this `\(kind.words)` integration maps no answers, so every request fails",
            at: http.integration?.origin ?? http.node.origin,
            help: "add `response.statusCodes`, with a status whose `pattern` is empty")
    }

    /// Headers of all answers of a route.
    private func commonHeaders(_ response: HTTPResponseSpec?, _ cors: CORS?) -> Mapping {
        var headers = Mapping()
        if let cors {
            let origins = cors.origins.isEmpty ? "undefined" : cors.origins.map(\.printed).joined(separator: ",")
            headers.append("Access-Control-Allow-Origin", "'\(origins)'")
            if cors.allowCredentials { headers.append("Access-Control-Allow-Credentials", "true") }
        }
        for header in response?.headers?.map?.entries ?? [] { headers[header.key] = header.value }
        return headers
    }
}

extension String {
    /// This text with the first occurrence of `old` replaced.
    func replacingFirst(_ old: String, with new: String) -> String {
        let text = Array(utf8)
        let pattern = Array(old.utf8)
        guard text.count >= pattern.count else { return self }
        for start in 0...(text.count - pattern.count)
        where text[start] == pattern[0] && text[start...].starts(with: pattern) {
            return String(decoding: text[..<start] + Array(new.utf8) + text[(start + pattern.count)...], as: UTF8.self)
        }
        return self
    }
}
