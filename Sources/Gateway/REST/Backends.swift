import RuntimeConfig
import Tree

extension Exchange {
    /// Calls a backend or a service of AWS with what mappings and templates make of the request.
    mutating func callBackend(_ integration: Integration) async throws(Refusal) -> Response {
        let mapped = try mappedRequest(integration)
        var headers = Headers()
        headers.add("Accept", "application/json")
        headers.add("User-Agent", "AmazonAPIGateway_\(config.id)")
        if integration.kind == .http {
            headers.add("X-Amzn-Apigateway-Api-Id", config.id)
            headers.add("X-Amzn-Trace-Id", traceID)
        }
        headers.add("Content-Type", mediaTypeForBackend(integration))
        for field in mapped.headers.fields where !HeaderRules.contains(HeaderRules.ignoredInMapping, field.name) {
            headers[field.name] = field.value
        }
        let answer = try await send(integration, mapped, headers, body: mapped.body)
        return try response(integration, to: answer, key: "\(answer.status)")
    }

    private func mediaTypeForBackend(_ integration: Integration) -> String {
        integration.requestTemplates.isEmpty
            ? request.headers["Content-Type"] ?? "application/json" : "application/json"
    }

    /// Passes the request on, without the fields that belong to the connection, and the answer back.
    mutating func callProxiedBackend(_ integration: Integration) async throws(Refusal) -> Response {
        var mapped = MappedRequest(query: query)
        applyMappings(integration, to: &mapped)
        var headers = request.headers
        headers.removeAll { HeaderRules.contains(HeaderRules.droppedOnRequest, $0) }
        if hidesAuthorization { headers.remove("Authorization") }
        for field in mapped.headers.fields where !HeaderRules.contains(HeaderRules.ignoredInMapping, field.name) {
            headers[field.name] = field.value
        }
        headers["X-Amzn-Apigateway-Api-Id"] = config.id
        headers["X-Amzn-Trace-Id"] = traceID
        mapped.path.merge(pathParameters.map { ($0.name, $0.value) }) { own, _ in own }
        let (bytes, _) = try convertedRequestBody(integration.contentHandling)
        var answer = try await send(integration, mapped, headers, body: bytes)
        answer.headers = Headers(
            answer.headers.fields.compactMap { field in
                outgoingName(field.name, of: .httpProxy).map { Headers.Field($0, field.value) }
            })
        return answer
    }

    private mutating func send(
        _ integration: Integration, _ mapped: MappedRequest, _ headers: Headers, body: [UInt8]
    ) async throws(Refusal) -> Response {
        let address = try resolved(integration.uri ?? "")
        let method = integration.method.map { $0 == "ANY" ? request.method : $0 } ?? request.method
        var outbound = Outbound(
            purpose: .backend, method: method, url: "", headers: headers, body: body,
            timeout: integration.timeout ?? Limits.restTimeout, verifiesTLS: integration.verifiesTLS)
        try aim(&outbound, at: address, mapped)
        let begin = effects.now()
        let result = await effects.fetch(outbound)
        self.integration.latency = effects.now() - begin
        switch result {
        case .answer(let answer):
            self.integration.status = answer.status
            return answer
        case .timeout: throw Refusal(.integrationTimeout, detail: "the backend took too long")
        case .noEndpoint: throw Refusal(.integrationFailure, detail: Refusal.noEndpoint)
        case .unreachable: throw Refusal(.integrationFailure, detail: "the backend cannot be reached")
        }
    }

    /// Fills the variables of an address and adds the query; an ARN becomes a request to a service.
    private func aim(_ outbound: inout Outbound, at address: String, _ mapped: MappedRequest) throws(Refusal) {
        var address = address
        for (name, value) in mapped.path {
            address = address.replacing("{\(name)}", with: value).replacing("{\(name)+}", with: value)
        }
        var query = mapped.query
        if address.hasPrefix("arn:") {
            guard let service = ServiceAddress(arn: address) else { throw .misconfigured("Invalid endpoint address") }
            outbound.purpose = .service(service.name)
            address = service.url
            if let action = service.action {
                if outbound.headers["X-Amz-Target"] == nil, let target = service.target(action) {
                    outbound.headers["X-Amz-Target"] = target
                    if service.speaksJSON { outbound.headers["Content-Type"] = service.contentType }
                } else if outbound.headers["X-Amz-Target"] == nil {
                    query.insert(("Action", action), at: 0)
                }
            }
        }
        outbound.url = appending(query, to: address)
    }

    private func appending(_ query: [(name: String, value: String)], to address: String) -> String {
        if query.isEmpty { return address }
        let text = query.map { "\(percentEncoded($0.name))=\(percentEncoded($0.value))" }.joined(separator: "&")
        return address + (address.contains("?") ? "&" : "?") + text
    }
}

/// Where an `arn:aws:apigateway:{region}:{subdomain.service}:{action|path}/…` leads.
struct ServiceAddress {
    var name: String
    var subdomain: String?
    var region: String
    var action: String?
    var path = "/"

    init?(arn: String) {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[2] == "apigateway" else { return nil }
        region = parts[3]
        let labels = parts[4].split(separator: ".")
        guard let last = labels.last else { return nil }
        name = String(last)
        subdomain = labels.count > 1 ? labels.dropLast().joined(separator: ".") : nil
        if let action = parts[5].dropping("action/") {
            let pieces = action.split(separator: "&", maxSplits: 1)
            self.action = pieces.first.map(String.init)
            if pieces.count > 1 { path = "/?\(pieces[1])" }
        } else if let path = parts[5].dropping("path/") {
            self.path = "/" + path
        } else {
            return nil
        }
    }

    var url: String {
        "https://\(subdomain.map { $0 + "." } ?? "")\(name).\(region).amazonaws.com\(path)"
    }

    /// The services whose only protocol is JSON with a target; the others read `Action` in the query.
    private static let targets: [String: (prefix: String, version: String)] = [
        "dynamodb": ("DynamoDB_20120810", "1.0"), "kinesis": ("Kinesis_20131202", "1.1"),
        "states": ("AWSStepFunctions", "1.0"),
        "events": ("AWSEvents", "1.1"), "firehose": ("Firehose_20150804", "1.1"), "logs": ("Logs_20140328", "1.1"),
        "cognito-idp": ("AWSCognitoIdentityProviderService", "1.1"), "secretsmanager": ("secretsmanager", "1.1"),
    ]

    func target(_ action: String) -> String? { ServiceAddress.targets[name].map { "\($0.prefix).\(action)" } }
    var speaksJSON: Bool { ServiceAddress.targets[name] != nil }
    var contentType: String { "application/x-amz-json-\(ServiceAddress.targets[name]?.version ?? "1.0")" }
}
