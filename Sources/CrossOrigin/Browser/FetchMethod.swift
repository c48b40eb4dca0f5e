/// What the Fetch standard says of methods.
package enum FetchMethod {
    /// Whether a page may use it without asking first, and without being named in `Access-Control-Allow-Methods`.
    package static func isSafelisted(_ method: String) -> Bool { ["GET", "HEAD", "POST"].contains(method) }

    /// Whether no script may use it at all.
    package static func isForbidden(_ method: String) -> Bool {
        ["CONNECT", "TRACE", "TRACK"].contains(method.uppercased())
    }
}
