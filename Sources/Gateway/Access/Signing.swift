import Velocity

/// A key of AWS with which requests are signed.
package struct AWSCredentials: Sendable, Equatable {
    package var accessKey: String
    package var secretKey: String
    package var session: String?

    package init(accessKey: String, secretKey: String, session: String? = nil) {
        self.accessKey = accessKey
        self.secretKey = secretKey
        self.session = session
    }
}

/// What of a request a signature of AWS covers ("Create a signed AWS API request").
struct CanonicalRequest {
    var method: String
    /// As in the request line, and encoded once more unless the service is S3.
    var path: String
    var query: [(name: String, value: String)]
    var headers: Headers
    /// In lower case and in order.
    var signedHeaders: [String]
    /// The digest of the body, or `UNSIGNED-PAYLOAD`.
    var payload: String

    private var text: String {
        let lines = signedHeaders.map { name in
            "\(name):\(headers.all(name).map(trimmed).joined(separator: ","))\n"
        }
        let items = query.map { (percentEncoded($0.name), percentEncoded($0.value)) }.sorted { $0 < $1 }
        return [
            method, path, items.map { "\($0.0)=\($0.1)" }.joined(separator: "&"), lines.joined(),
            signedHeaders.joined(separator: ";"), payload,
        ].joined(separator: "\n")
    }

    private func trimmed(_ value: String) -> String { value.split(separator: " ").joined(separator: " ") }

    /// - Parameters:
    ///   - date: `20261126T102030Z`
    ///   - scope: `20261126/us-east-1/execute-api/aws4_request`
    func signature(date: String, scope: String, secret: String, _ digests: Digests) -> String {
        let digest = hexadecimal(digests.sha256(Array(text.utf8)))
        var key = Array("AWS4\(secret)".utf8)
        for part in scope.split(separator: "/") { key = digests.hmac(key, Array(part.utf8)) }
        return hexadecimal(digests.hmac(key, Array("AWS4-HMAC-SHA256\n\(date)\n\(scope)\n\(digest)".utf8)))
    }
}

/// The items of a query for a signature, in which `+` is no blank.
func signedItems(_ query: String) -> [(name: String, value: String)] {
    query.split(separator: "&").map { item in
        let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (percentDecoded(parts[0]), parts.count > 1 ? percentDecoded(parts[1]) : "")
    }
}

extension Outbound {
    /// This request with a signature of AWS in its header.
    ///
    /// - Parameters:
    ///   - service: the name that the service signs with, `dynamodb`.
    ///   - now: milliseconds since 1970.
    package func signed(
        by credentials: AWSCredentials, service: String, region: String, at now: Int, _ digests: Digests
    ) -> Outbound {
        var signed = self
        let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let target = rest.dropFirst(authority.count)
        let path = String(target.prefix { $0 != "?" })
        let date = Moment(milliseconds: now).compact
        let payload = hexadecimal(digests.sha256(body))
        signed.headers["Host"] = String(authority)
        signed.headers["X-Amz-Date"] = date
        signed.headers["X-Amz-Content-Sha256"] = payload
        signed.headers["X-Amz-Security-Token"] = credentials.session
        let names = signed.headers.fields.map { $0.name.lowercased() }
        let kept = Set(names.filter { $0 == "host" || $0 == "content-type" || $0.hasPrefix("x-amz-") }).sorted()
        let request = CanonicalRequest(
            method: method, path: service == "s3" ? path : percentEncoded(path.isEmpty ? "/" : path, keeping: "/"),
            query: signedItems(String(target.dropFirst(path.count + 1))), headers: signed.headers, signedHeaders: kept,
            payload: payload)
        let scope = "\(date.prefix(8))/\(region)/\(service)/aws4_request"
        let signature = request.signature(date: date, scope: scope, secret: credentials.secretKey, digests)
        signed.headers["Authorization"] =
            "AWS4-HMAC-SHA256 Credential=\(credentials.accessKey)/\(scope), SignedHeaders=\(kept.joined(separator: ";")), "
            + "Signature=\(signature)"
        return signed
    }
}
