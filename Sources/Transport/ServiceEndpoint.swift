import Crypto
import Gateway

/// Where services of AWS are, for whom integrations call them: a moto server, for one.
package struct ServiceEndpoint: Sendable {
    /// `http://127.0.0.1:5000`, without a slash at its end.
    package var url: String
    package var credentials: AWSCredentials

    package init(url: String, credentials: AWSCredentials) {
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.credentials = credentials
    }

    /// A request for the keys of a Cognito user pool, aimed here; `nil` for other issuers.
    func issuer(_ outbound: Outbound) -> Outbound? {
        guard outbound.url.hasPrefix("https://cognito-idp."), let host = outbound.url.firstRange(of: ".amazonaws.com/")
        else { return nil }
        var aimed = outbound
        aimed.url = "\(url)/\(outbound.url[host.upperBound...])"
        return aimed
    }

    /// A request to `https://{bucket.}{service}.{region}.amazonaws.com/…`, aimed here and signed. A bucket goes into the
    /// path.
    func request(_ outbound: Outbound, service: String, at now: Int) -> Outbound {
        let rest = outbound.url.drop { $0 != ":" }.dropFirst(3)
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        var path = String(rest.dropFirst(host.count))
        if !path.hasPrefix("/") { path = "/" + path }
        let labels = host.split(separator: ".").map(String.init)
        let place = labels.lastIndex(of: service) ?? 0
        let region = labels.indices.contains(place + 1) ? labels[place + 1] : "us-east-1"
        if service == "s3", place > 0 { path = "/\(labels[..<place].joined(separator: "."))\(path)" }
        var aimed = outbound
        aimed.url = url + path
        return aimed.signed(by: credentials, service: service, region: region, at: now, digests)
    }
}

/// SHA-256 and its code, for signatures of AWS.
let digests = Digests(
    sha256: { Array(SHA256.hash(data: $0)) },
    hmac: { Array(HMAC<SHA256>.authenticationCode(for: $1, using: SymmetricKey(data: $0))) })
