import Tree

extension Exchange {
    /// Checks the signature of a caller with an access key of AWS ("Signature Version 4"), against the keys of this machine.
    mutating func authorizeWithSignature() throws(Refusal) {
        guard let signature = try SentSignature(request) else { throw Refusal(.missingToken) }
        guard let secret = effects.credentials[signature.accessKey] else {
            throw Refusal(.accessDenied, message: "The security token included in the request is invalid.")
        }
        let age = abs(effects.now() - (signature.moment ?? 0))
        guard age <= 5 * 60_000 else {
            throw Refusal(.invalidSignature, message: "Signature expired: \(signature.date) is too far from now")
        }
        guard signature.isValid(for: request, secret: secret, effects.digests) else { throw Refusal(.invalidSignature) }
        caller.iam = (signature.accessKey, gateway.config.account)
    }
}

/// A signature as a request carries it, in its `Authorization` field or in its query.
struct SentSignature {
    var accessKey: String
    /// `20261126/us-east-1/execute-api/aws4_request`
    var scope: String
    /// `20261126T102030Z`
    var date: String
    var signedHeaders: [String]
    var signature: String
    private var isInQuery = false

    /// `nil` when the request carries none.
    init?(_ request: Request) throws(Refusal) {
        let query = queryItems(request.rawQuery)
        let value = { (name: String) in query.first { $0.name == name }?.value }
        var parts: [String: String] = [:]
        if let header = request.headers["Authorization"] {
            guard header.hasPrefix("AWS4-HMAC-SHA256") else { throw SentSignature.incomplete(header) }
            for part in header.dropFirst(16).split(separator: ",") {
                let pair = part.split(separator: "=", maxSplits: 1)
                guard pair.count == 2 else { throw SentSignature.incomplete(header) }
                parts[pair[0].filter { $0 != " " }] = String(pair[1])
            }
            date = request.headers["X-Amz-Date"] ?? ""
        } else if value("X-Amz-Signature") != nil {
            isInQuery = true
            for name in ["Credential", "SignedHeaders", "Signature"] { parts[name] = value("X-Amz-\(name)") }
            date = value("X-Amz-Date") ?? ""
        } else {
            return nil
        }
        guard let credential = parts["Credential"], let slash = credential.firstIndex(of: "/"),
            let signed = parts["SignedHeaders"], let signature = parts["Signature"]
        else { throw SentSignature.incomplete(request.headers["Authorization"] ?? "") }
        accessKey = String(credential[..<slash])
        scope = String(credential[credential.index(after: slash)...])
        signedHeaders = signed.split(separator: ";").map(String.init)
        self.signature = signature
    }

    private static func incomplete(_ header: String) -> Refusal {
        var refusal = Refusal(
            .invalidSignature,
            message:
                "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded "
                + "with Base64): '\(header.prefix(8))…'.")
        refusal.errorType = "IncompleteSignatureException"
        return refusal
    }

    /// Milliseconds since 1970; `nil` when the date is none.
    var moment: Int? {
        let digits = date.filter(\.isNumber).compactMap(\.wholeNumberValue)
        guard digits.count == 14 else { return nil }
        let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
        return milliseconds(
            year: number(0..<4), month: number(4..<6), day: number(6..<8),
            seconds: number(8..<10) * 3600 + number(10..<12) * 60 + number(12..<14))
    }

    func isValid(for request: Request, secret: String, _ digests: Digests) -> Bool {
        let canonical = Array(canonicalRequest(request, digests).utf8)
        let text = "AWS4-HMAC-SHA256\n\(date)\n\(scope)\n\(hexadecimal(digests.sha256(canonical)))"
        var key = Array("AWS4\(secret)".utf8)
        for part in scope.split(separator: "/") { key = digests.hmac(key, Array(part.utf8)) }
        let expected = hexadecimal(digests.hmac(key, Array(text.utf8)))
        return !signature.isEmpty && expected == signature
    }

    private func canonicalRequest(_ request: Request, _ digests: Digests) -> String {
        let query = request.rawQuery.split(separator: "&").map { item in
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let name = percentEncoded(percentDecoded(parts[0]))
            return (name, parts.count > 1 ? percentEncoded(percentDecoded(parts[1])) : "")
        }.filter { !isInQuery || $0.0 != "X-Amz-Signature" }.sorted { $0 < $1 }
        let headers = signedHeaders.map { name in
            let values = request.headers.all(name).map(trimmed).joined(separator: ",")
            return "\(name):\(values)\n"
        }
        let sent = request.headers["X-Amz-Content-Sha256"]
        let payload = isInQuery ? "UNSIGNED-PAYLOAD" : sent ?? hexadecimal(digests.sha256(request.body))
        return [
            request.method, percentEncoded(request.rawPath, keeping: "/"),
            query.map { "\($0.0)=\($0.1)" }.joined(separator: "&"), headers.joined(),
            signedHeaders.joined(separator: ";"),
            payload,
        ].joined(separator: "\n")
    }

    private func trimmed(_ value: String) -> String { value.split(separator: " ").joined(separator: " ") }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// Milliseconds since 1970 of a moment in UTC.
func milliseconds(year: Int, month: Int, day: Int, seconds: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return ((era * 146_097 + dayOfEra - 719_468) * 86400 + seconds) * 1000
}
