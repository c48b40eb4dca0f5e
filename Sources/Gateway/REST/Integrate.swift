import RuntimeConfig
import Tree
import Velocity

extension Exchange {
    /// Lets the integration of the route answer.
    mutating func integrate() async throws(Refusal) -> Response {
        guard let integration = route?.integration else { throw .misconfigured("the method has no integration") }
        try checkMappings(integration)
        switch integration.kind {
        case .awsProxy: return try await invokeProxy(integration)
        case .aws where integration.function != nil: return try await invokeFunction(integration)
        case .mock: return try mock(integration)
        case .http, .aws: return try await callBackend(integration)
        case .httpProxy: return try await callProxiedBackend(integration)
        }
    }

    /// Some fields break an integration when a mapping sets them.
    func checkMappings(_ integration: Integration) throws(Refusal) {
        var forbidden = HeaderRules.forbiddenInMapping
        if integration.kind == .aws || integration.kind == .awsProxy { forbidden += HeaderRules.forbiddenForAWS }
        for name in integration.requestParameters.keys {
            guard let header = name.dropping("integration.request.header.") else { continue }
            if HeaderRules.contains(forbidden, header) { throw .misconfigured("a mapping sets `\(header)`") }
        }
    }

    // MARK: Functions

    private mutating func invokeProxy(_ integration: Integration) async throws(Refusal) -> Response {
        if let method = integration.method, method != "POST" {
            throw .misconfigured("functions are called with POST, not \(method)")
        }
        let event = JSONWriter.write(proxyEvent(), indentation: nil)
        switch try await invoke(integration, event, isEvent: false) {
        case .answer(let bytes): return try proxyAnswer(bytes)
        case .failure(let bytes): throw .malformed(failureText(bytes))
        case let other: throw failure(of: other)
        }
    }

    private mutating func invoke(
        _ integration: Integration, _ payload: [UInt8], isEvent: Bool, clientContext: String? = nil
    ) async throws(Refusal) -> InvocationResult {
        if payload.count > Limits.event { throw Refusal(.tooLarge) }
        let begin = effects.now()
        let function = try resolved(integration.function ?? "")
        var call = Invocation(
            id: requestID, function: function, payload: payload, isEvent: isEvent,
            timeout: integration.timeout ?? Limits.restTimeout, traceID: traceID)
        call.clientContext = clientContext
        let result = await effects.invoke(call)
        self.integration.latency = effects.now() - begin
        self.integration.status = 200
        if case .failure(let bytes) = result { self.integration.error = failureText(bytes) }
        return result
    }

    private func failureText(_ bytes: [UInt8]) -> String {
        JSONText.read(String(decoding: bytes, as: UTF8.self))?.map?["errorMessage"]?.printed ?? "the function failed"
    }

    private func failure(of result: InvocationResult) -> Refusal {
        switch result {
        case .timeout: Refusal(.integrationTimeout, detail: "the function took too long")
        case .throttled: Refusal(.apiConfiguration, detail: "the function is busy")
        default: Refusal(.apiConfiguration, detail: "the function cannot be called")
        }
    }

    /// The name of a function or an address, with its stage variables. One that is not set is a 500.
    func resolved(_ text: String) throws(Refusal) -> String {
        var missing: String?
        let variables = stageVariables
        let value = substituteVariables(text) { path in
            guard let name = path.dropping("stageVariables."), let value = variables[name] else {
                missing = String(path)
                return ""
            }
            return value
        }
        if let missing { throw .misconfigured("`\(missing)` is not set") }
        return value
    }

    /// The function is not called with what is no JSON (serverless/serverless issue 2270, fluct/fluct issue 22).
    private mutating func invokeFunction(_ integration: Integration) async throws(Refusal) -> Response {
        let outgoing = try mappedRequest(integration)
        let isEvent = outgoing.headers["X-Amz-Invocation-Type"] == "Event"
        let payload = outgoing.body.isEmpty ? Array("{}".utf8) : outgoing.body
        guard JSONText.read(String(decoding: payload, as: UTF8.self)) != nil else {
            throw Refusal(
                .badBody, message: "Could not parse request body into json: the mapping template gave no JSON",
                detail: "the event of the function is no JSON")
        }
        let context = outgoing.headers["X-Amz-Client-Context"].flatMap(decodeBase64)
        let result = try await invoke(
            integration, payload, isEvent: isEvent, clientContext: context.map { String(decoding: $0, as: UTF8.self) })
        if isEvent { return try response(integration, to: Response(status: 202), key: "") }
        switch result {
        case .answer(let bytes): return try response(integration, to: jsonAnswer(bytes), key: "")
        case .failure(let bytes):
            return try response(integration, to: jsonAnswer(bytes), key: failureText(bytes))
        case let other: throw failure(of: other)
        }
    }

    private func jsonAnswer(_ bytes: [UInt8]) -> Response {
        Response(status: 200, headers: Headers([.init("Content-Type", "application/json")]), body: bytes)
    }

    // MARK: Mock

    /// The request template tells which answer to give: `{"statusCode": 200}`, read leniently.
    mutating func mock(_ integration: Integration) throws(Refusal) -> Response {
        let outgoing = try mappedRequest(integration)
        guard let status = statusCode(in: String(decoding: outgoing.body, as: UTF8.self)) else {
            throw .misconfigured("the template of the mock gives no `statusCode`")
        }
        self.integration.status = status
        return try response(integration, to: Response(status: status), key: "\(status)")
    }
}

/// The status in what a mock's template gives: quotes around keys may be missing, and commas may stand at the end.
func statusCode(in text: String) -> Int? {
    if let value = JSONText.read(text)?.map?["statusCode"] { return value.int ?? value.string.flatMap { Int($0) } }
    guard text.drop(while: \.isWhitespace).hasPrefix("{"), let key = text.firstRange(of: "statusCode") else {
        return nil
    }
    let rest = text[key.upperBound...].drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    guard rest.first == ":" else { return nil }
    let digits = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }.prefix { $0.isNumber }
    return Int(digits)
}
