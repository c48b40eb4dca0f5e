/// A request that a script of a page makes to another origin, in the terms of the Fetch standard.
package struct PageRequest: Hashable, Sendable {
    /// Serialised, such as `https://shop.example.com`, or `null`.
    package var origin: String
    /// As the script spells it; see `method`.
    private var spelledMethod: String
    /// What the script sets, besides what the browser adds by itself.
    package var headers: [Header]
    /// Whether cookies and the like go along (`credentials: "include"`).
    package var includesCredentials: Bool

    package init(from origin: String, _ method: String, headers: [Header] = [], includesCredentials: Bool = false) {
        self.origin = origin
        spelledMethod = method
        self.headers = headers
        self.includesCredentials = includesCredentials
    }

    /// The method that is sent: six methods are put into upper case, all others stay as they are, `patch` too
    /// (Fetch, "normalize").
    package var method: String {
        let upper = spelledMethod.uppercased()
        return ["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"].contains(upper) ? upper : spelledMethod
    }

    /// Whether the browser asks first, in a preflight.
    package var needsPreflight: Bool { !FetchMethod.isSafelisted(method) || !unsafeHeaderNames.isEmpty }

    /// Names of headers that a preflight has to allow, in lower case and sorted (Fetch, "CORS-unsafe request-header
    /// names"): those that are not safelisted and, when the safelisted ones together are too long, these too.
    package var unsafeHeaderNames: [String] {
        let sent = headers.filter { !FetchHeader.isForbidden($0.name, value: $0.value) }
        let safe = sent.filter { FetchHeader.isSafelisted($0.name, value: $0.value) }
        let isTooLong = safe.reduce(0) { $0 + $1.value.utf8.count } > 1024
        let unsafe = isTooLong ? sent : sent.filter { !FetchHeader.isSafelisted($0.name, value: $0.value) }
        return Set(unsafe.map { $0.name.lowercased() }).sorted()
    }

    /// A header of a request.
    package struct Header: Hashable, Sendable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}
