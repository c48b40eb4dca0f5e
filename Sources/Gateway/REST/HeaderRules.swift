import RuntimeConfig

/// Which header fields pass in which direction, as recorded ("API Gateway known issues" has the documented part).
enum HeaderRules {
    /// Fields of a request that no backend gets unless a mapping sets them.
    static let droppedOnRequest = [
        "Connection", "Content-Encoding", "Content-Length", "Content-MD5", "Expect", "Host", "Max-Forwards",
        "Proxy-Authenticate", "Server", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Via", "WWW-Authenticate",
    ]
    /// Fields of a request that no backend of an HTTP API gets.
    static let droppedByHTTP = ["Connection", "Host", "Keep-Alive", "TE", "Trailer", "Transfer-Encoding", "Upgrade"]
    /// Fields of an answer that only the gateway sets.
    static let ofConnection = ["Connection", "Content-Length", "Transfer-Encoding", "Keep-Alive", "Upgrade"]
    /// Fields that no mapping may set.
    static let forbiddenInMapping = ["Content-Length", "Transfer-Encoding"]
    /// More such fields where AWS is called.
    static let forbiddenForAWS = ["Authorization", "Connection", "Expect", "Proxy-Authenticate", "TE"]
    /// Fields that a mapping sets without effect.
    static let ignoredInMapping = ["Connection", "Expect", "Proxy-Authenticate", "TE", "Via"]

    /// Fields of every answer that get the prefix `x-amzn-Remapped-`.
    static let remapped = ["Connection", "Content-Length", "Date", "Server"]
    /// More such fields of non-proxies.
    static let remappedOutsideProxies = [
        "Authorization", "Content-MD5", "Expect", "Host", "Max-Forwards", "Proxy-Authenticate", "Trailer", "Upgrade",
        "User-Agent", "WWW-Authenticate",
    ]

    static func contains(_ names: [String], _ name: String) -> Bool { names.contains { $0.isSameName(as: name) } }
}

extension Exchange {
    /// No backend and no function of a REST API sees the `Authorization` field when it holds a signature of Version 4 or the
    /// method asks for one ("Amazon API Gateway important notes").
    var hidesAuthorization: Bool {
        guard config.kind == .rest else { return false }
        return route?.authorization == .iam
            || request.headers["Authorization"]?.hasPrefix("AWS4-HMAC-SHA256") ?? false
    }

    /// The name under which a field of an answer leaves; `nil` for one that does not.
    func outgoingName(_ name: String, of kind: Integration.Kind) -> String? {
        if name.isSameName(as: "Transfer-Encoding") { return nil }
        if kind == .httpProxy, HeaderRules.contains(["Content-Encoding", "Via"], name) { return nil }
        var remapped = HeaderRules.remapped
        if kind == .httpProxy { remapped.append("x-amzn-RequestId") }
        if kind != .httpProxy { remapped += HeaderRules.remappedOutsideProxies }
        return HeaderRules.contains(remapped, name) ? "x-amzn-Remapped-\(name)" : name
    }

    func remapProxyHeaders(_ headers: inout Headers) {
        headers = Headers(
            headers.fields.compactMap { field in
                outgoingName(field.name, of: .awsProxy).map { Headers.Field($0, field.value) }
            })
    }
}
