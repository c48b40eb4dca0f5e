import RuntimeConfig
import Tree
import Velocity

extension Exchange {
    /// The event of a function behind a proxy of a REST API, payload format 1.0 ("Lambda proxy integrations in API
    /// Gateway"). Nothing of the path is decoded.
    func proxyEvent(forAuthorizer: Bool = false) -> Node {
        let headers = eventHeaders(hidesAuthorization: hidesAuthorization && !forAuthorizer)
        let query = grouped(self.query)
        let isBytes = isBinary(request.headers["Content-Type"], config.binaryMediaTypes)
        return Node(
            Mapping([
                .init("resource", Node(resourcePath)), .init("path", Node(path)),
                .init("httpMethod", Node(request.method)),
                .init("headers", singles(headers.grouped)), .init("multiValueHeaders", multiples(headers.grouped)),
                .init("queryStringParameters", singles(query)),
                .init("multiValueQueryStringParameters", multiples(query)),
                .init("pathParameters", texts(pathParameters.sorted { $0.name < $1.name })),
                .init("stageVariables", texts(stageVariables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })),
                .init("requestContext", Node(eventContext())), .init("body", eventBody(isBytes)),
                .init("isBase64Encoded", Node(isBytes && !body.isEmpty)),
            ]))
    }

    private func eventContext() -> Mapping {
        let context = self.context
        let names = [
            "resourceId", "authorizer", "resourcePath", "operationName", "httpMethod", "extendedRequestId",
            "requestTime",
            "path", "accountId", "protocol", "stage", "domainPrefix", "requestTimeEpoch", "requestId", "identity",
            "domainName", "deploymentId", "apiId",
        ]
        return Mapping(names.compactMap { name in context[name].map { .init(name, $0) } })
    }

    /// The header fields that a function sees: the client's in the client's casing, without those of the connection, and
    /// the ones that the gateway writes.
    func eventHeaders(hidesAuthorization: Bool) -> Headers {
        var hidden = [
            "Connection", "Content-Length", "Content-MD5", "Expect", "Max-Forwards", "Proxy-Authenticate", "Server",
            "TE",
            "Transfer-Encoding", "Trailer", "Upgrade", "WWW-Authenticate", "X-Forwarded-For", "X-Forwarded-Port",
            "X-Forwarded-Proto", "X-Amzn-Trace-Id",
        ]
        if hidesAuthorization { hidden.append("Authorization") }
        var headers = Headers()
        for field in request.headers.fields where !hidden.contains(where: { field.name.isSameName(as: $0) }) {
            let canonical = ["Authorization", "Host", "User-Agent"].first { field.name.isSameName(as: $0) }
            headers.add(canonical ?? field.name, field.value)
        }
        if !headers.contains("Host") { headers.add("Host", host) }
        headers.add("X-Amzn-Trace-Id", traceID)
        headers.add("X-Forwarded-For", forwardedFor)
        headers.add("X-Forwarded-Port", "\(request.port)")
        headers.add("X-Forwarded-Proto", request.scheme)
        return headers
    }

    var forwardedFor: String {
        (request.headers.all("X-Forwarded-For") + [request.sourceIP]).joined(separator: ", ")
    }

    private func eventBody(_ isBytes: Bool) -> Node {
        if body.isEmpty { return .null }
        return Node(isBytes ? encodeBase64(body) : String(decoding: body, as: UTF8.self))
    }

    /// The last value of each name; null without any.
    func singles(_ groups: [(name: String, values: [String])]) -> Node {
        texts(groups.map { ($0.name, $0.values.last ?? "") })
    }

    func multiples(_ groups: [(name: String, values: [String])]) -> Node {
        if groups.isEmpty { return .null }
        return Node(Mapping(groups.map { .init($0.name, Node($0.values.map { Node($0) })) }))
    }

    func texts(_ entries: [(name: String, value: String)]) -> Node {
        entries.isEmpty ? .null : Node(Mapping(entries.map { .init($0.name, Node($0.value)) }))
    }
}
