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
        let service = config.kind == .functionURL ? "lambda" : "execute-api"
        guard signature.scope.split(separator: "/").dropFirst(2).first.map(String.init) == service else {
            throw Refusal(
                .invalidSignature, message: "Credential should be scoped to correct service: '\(service)'. ")
        }
        guard signature.isValid(for: sentRequest, secret: secret, effects.digests) else {
            throw Refusal(.invalidSignature)
        }
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
        let sent = request.headers["X-Amz-Content-Sha256"]
        let payload = isInQuery ? "UNSIGNED-PAYLOAD" : sent ?? hexadecimal(digests.sha256(request.body))
        let canonical = CanonicalRequest(
            method: request.method, path: percentEncoded(request.rawPath, keeping: "/"),
            query: signedItems(request.rawQuery).filter { !isInQuery || $0.name != "X-Amz-Signature" },
            headers: request.headers, signedHeaders: signedHeaders, payload: payload)
        let expected = canonical.signature(date: date, scope: scope, secret: secret, digests)
        return !signature.isEmpty && expected == signature
    }
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
