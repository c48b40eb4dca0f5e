import RuntimeConfig
import Tree
import Velocity

extension Exchange {
    /// The event of a function behind an HTTP API or a function URL, payload format 2.0 ("Create AWS Lambda proxy
    /// integrations for HTTP APIs"). The path and its variables are decoded; what is empty is missing.
    func event20() -> Node {
        let (headers, cookies) = lowercasedHeaders()
        let query = grouped(self.query).map { ($0.name, $0.values.joined(separator: ",")) }
        let isURL = config.kind == .functionURL
        var event = Mapping([
            .init("version", "2.0"), .init("routeKey", Node(route?.key ?? "$default")),
            .init("rawPath", Node(isURL ? path : percentDecoded(path))),
            .init("rawQueryString", Node(request.rawQuery)),
        ])
        if !cookies.isEmpty { event["cookies"] = Node(cookies.map { Node($0) }) }
        event["headers"] = texts(headers)
        if !query.isEmpty { event["queryStringParameters"] = texts(query) }
        event["requestContext"] = Node(context20())
        if !pathParameters.isEmpty { event["pathParameters"] = texts(pathParameters) }
        if !stageVariables.isEmpty {
            event["stageVariables"] = texts(stageVariables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        }
        if !body.isEmpty { event["body"] = Node(httpBody) }
        event["isBase64Encoded"] = Node(isHTTPBodyBinary && !body.isEmpty)
        return Node(event)
    }

    /// `requestContext` of format 2.0.
    func context20() -> Mapping {
        var context = Mapping([
            .init("accountId", Node(config.kind == .functionURL ? "anonymous" : gateway.config.account)),
            .init("apiId", Node(config.id)),
        ])
        if let authorizer = authorizer20 { context["authorizer"] = authorizer }
        if let certificate = request.certificate {
            context["authentication"] = ["clientCert": certificate.node]
        }
        let http = Mapping([
            .init("method", Node(request.method)), .init("path", Node(percentDecoded(path))),
            .init("protocol", Node(request.version == "HTTP/2.0" ? "HTTP/1.1" : request.version)),
            .init("sourceIp", Node(request.sourceIP)), .init("userAgent", Node(userAgent ?? "")),
        ])
        let rest: [(String, Node)] = [
            ("domainName", Node(host)),
            ("domainPrefix", Node(host.split(separator: ".").first.map(String.init) ?? config.id)),
            ("http", Node(http)), ("requestId", Node(extendedID)), ("routeKey", Node(route?.key ?? "$default")),
            ("stage", Node(stage.name)), ("time", Node(Moment(milliseconds: start).commonLog)),
            ("timeEpoch", Node(start)),
        ]
        for (name, value) in rest { context[name] = value }
        return context
    }

    private var authorizer20: Node? {
        if let claims = caller.claims {
            let scopes = caller.scopes.map { Node($0.map { Node($0) }) } ?? .null
            return ["jwt": Node(Mapping([.init("claims", Node(claims)), .init("scopes", scopes)]))]
        }
        if let iam = caller.iam {
            return [
                "iam": Node(
                    Mapping([
                        .init("accessKey", Node(iam.accessKey)), .init("accountId", Node(iam.account)),
                        .init("callerId", Node(iam.accessKey)), .init("cognitoIdentity", .null),
                        .init("principalOrgId", .null),
                        .init("userArn", Node("arn:aws:iam::\(iam.account):user/\(iam.accessKey)")),
                        .init("userId", Node(iam.accessKey)),
                    ]))
            ]
        }
        return caller.context.map { ["lambda": Node($0)] }
    }

    /// The event of payload format 1.0 behind an HTTP API: header names in canonical casing, the path as sent and its
    /// variables decoded (recorded).
    func event10() -> Node {
        let groups = httpHeaders().map { (canonicalName($0.name), $0.values) }
        let query = grouped(self.query)
        return Node(
            Mapping([
                .init("version", "1.0"), .init("resource", Node(resourcePath)), .init("path", Node(path)),
                .init("httpMethod", Node(request.method)), .init("headers", singles(groups)),
                .init("multiValueHeaders", multiples(groups)), .init("queryStringParameters", singles(query)),
                .init("multiValueQueryStringParameters", multiples(query)),
                .init("requestContext", Node(context10())), .init("pathParameters", texts(pathParameters)),
                .init("stageVariables", texts(stageVariables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })),
                .init("body", body.isEmpty ? .null : Node(httpBody)),
                .init("isBase64Encoded", Node(isHTTPBodyBinary && !body.isEmpty)),
            ]))
    }

    private func context10() -> Mapping {
        var identity = self.identity
        identity["userAgent"] = Node(userAgent ?? "")
        var context = Mapping([
            .init("accountId", Node(gateway.config.account)), .init("apiId", Node(config.id)),
        ])
        if let authorizer = authorizer10 { context["authorizer"] = authorizer }
        let rest: [(String, Node)] = [
            ("domainName", Node(host)),
            ("domainPrefix", Node(host.split(separator: ".").first.map(String.init) ?? config.id)),
            ("extendedRequestId", Node(extendedID)), ("httpMethod", Node(request.method)), ("identity", Node(identity)),
            ("path", Node(percentDecoded(path))), ("protocol", Node(request.version)), ("requestId", Node(extendedID)),
            ("requestTime", Node(Moment(milliseconds: start).commonLog)), ("requestTimeEpoch", Node(start)),
            ("resourceId", Node(route?.key ?? "$default")), ("resourcePath", Node(resourcePath)),
            ("stage", Node(stage.name)),
        ]
        for (name, value) in rest { context[name] = value }
        return context
    }

    private var authorizer10: Node? {
        if let claims = caller.claims {
            let scopes = caller.scopes.map { Node($0.map { Node($0) }) } ?? .null
            return Node(Mapping([.init("claims", Node(claims)), .init("scopes", scopes)]))
        }
        return caller.context.map { Node($0) }
    }

    // MARK: Parts

    /// The header fields by name, those of the connection left out and those of the gateway added.
    func httpHeaders() -> [(name: String, values: [String])] {
        let hidden = ["Connection", "X-Forwarded-For", "X-Forwarded-Port", "X-Forwarded-Proto", "X-Amzn-Trace-Id"]
        var headers = request.headers
        headers.removeAll { HeaderRules.contains(hidden, $0) }
        if !headers.contains("Host") { headers.add("Host", host) }
        if !headers.contains("Content-Length"), config.kind == .http || !body.isEmpty {
            headers.add("Content-Length", "\(body.count)")
        }
        headers.add("X-Amzn-Trace-Id", traceID)
        headers.add("X-Forwarded-For", forwardedFor)
        headers.add("X-Forwarded-Port", "\(request.port)")
        headers.add("X-Forwarded-Proto", request.scheme)
        if config.kind == .functionURL, request.scheme == "https" {
            headers.add("X-Amzn-Tls-Version", "TLSv1.3")
            headers.add("X-Amzn-Tls-Cipher-Suite", "TLS_AES_128_GCM_SHA256")
        }
        return headers.grouped
    }

    /// Names in lower case, values of one name joined, and the cookies apart; function URLs keep them in both places.
    private func lowercasedHeaders() -> (headers: [(name: String, value: String)], cookies: [String]) {
        var headers: [(name: String, value: String)] = []
        var cookies: [String] = []
        for (name, values) in httpHeaders() {
            let name = name.lowercased()
            if name == "cookie" {
                cookies = values.flatMap { $0.split(separator: ";") }.map { String($0.drop { $0 == " " }) }
                if config.kind == .http { continue }
            }
            headers.append((name, values.joined(separator: ",")))
        }
        return (headers.sorted { $0.name < $1.name }, cookies)
    }

    private var httpBody: String { isHTTPBodyBinary ? encodeBase64(body) : String(decoding: body, as: UTF8.self) }

    /// All but texts, JSON and the like is base64 in events.
    private var isHTTPBodyBinary: Bool {
        guard let type = mediaType(request.headers["Content-Type"]) else { return false }
        let texts = ["application/json", "application/javascript", "application/xml", "application/graphql"]
        return !(type.hasPrefix("text/") || texts.contains(type) || type.hasSuffix("+json") || type.hasSuffix("+xml"))
    }
}

/// `content-type` as `Content-Type`.
func canonicalName(_ name: String) -> String {
    var isFirst = true
    let bytes = name.utf8.map { byte in
        defer { isFirst = byte == UInt8(ascii: "-") }
        return switch byte {
        case 0x41...0x5A where !isFirst: byte | 0x20
        case 0x61...0x7A where isFirst: byte & ~0x20
        default: byte
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
