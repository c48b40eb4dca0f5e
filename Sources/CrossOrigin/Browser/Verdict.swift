/// What a browser makes of an answer.
package enum Verdict: Hashable, Sendable {
    case allowed
    case refused(Refusal)
    /// It depends on what nobody knows at build time.
    case unknown

    package var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
}

/// Why a browser keeps an answer from a page, or does not even send the request.
package enum Refusal: Hashable, Sendable {
    /// There is no `Access-Control-Allow-Origin`.
    case noOrigin
    /// `Access-Control-Allow-Origin` says something else than the page's origin, letter for letter.
    case otherOrigin(String)
    /// `Access-Control-Allow-Origin: *` for a request with credentials.
    case anyOriginWithCredentials
    /// `Access-Control-Allow-Credentials` is not `true` for a request with credentials.
    case noCredentials
    /// The preflight's status is not 200 to 299.
    case status(Int)
    /// `Access-Control-Allow-Methods` lacks the method.
    case method(String)
    /// `Access-Control-Allow-Headers` lacks the header.
    case header(String)

    /// In the words of a finding.
    package var words: String {
        switch self {
        case .noOrigin: "the answer has no `Access-Control-Allow-Origin`"
        case .otherOrigin(let origin): "`Access-Control-Allow-Origin` is `\(origin)`"
        case .anyOriginWithCredentials: "`Access-Control-Allow-Origin` is `*`, which does not hold with credentials"
        case .noCredentials: "the answer has no `Access-Control-Allow-Credentials: true`"
        case .status(let status): "the preflight is answered with \(status)"
        case .method(let method): "`Access-Control-Allow-Methods` lacks `\(method)`"
        case .header(let header): "`Access-Control-Allow-Headers` lacks `\(header)`"
        }
    }
}
