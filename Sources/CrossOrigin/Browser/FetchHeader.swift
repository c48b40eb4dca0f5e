/// What the Fetch standard says of headers. Names are compared without regard to case.
package enum FetchHeader {
    /// Whether a page may send it without asking first ("CORS-safelisted request-header").
    package static func isSafelisted(_ name: String, value: String) -> Bool {
        guard value.utf8.count <= 128 else { return false }
        switch name.lowercased() {
        case "accept": return !value.utf8.contains(where: isUnsafe)
        case "accept-language", "content-language": return value.utf8.allSatisfy(isOfLanguage)
        case "content-type": return !value.utf8.contains(where: isUnsafe) && isFormType(value)
        case "range": return isSimpleRange(value)
        default: return false
        }
    }

    /// Names that are safelisted for some values.
    package static let safelistedRequestNames: Set<String> = [
        "accept", "accept-language", "content-language", "content-type", "range",
    ]

    /// What a page may read of an answer without its being named in `Access-Control-Expose-Headers`.
    package static let safelistedResponseNames: Set<String> = [
        "cache-control", "content-language", "content-length", "content-type", "expires", "last-modified", "pragma",
    ]

    /// What a page may never read of an answer.
    package static let forbiddenResponseNames: Set<String> = ["set-cookie", "set-cookie2"]

    /// Whether `*` in `Access-Control-Allow-Headers` does not cover it ("CORS non-wildcard request-header name").
    package static func needsNaming(_ name: String) -> Bool { name.lowercased() == "authorization" }

    /// Whether no script can set it: the browser writes it itself, or leaves it out ("forbidden request-header").
    package static func isForbidden(_ name: String, value: String = "") -> Bool {
        let name = name.lowercased()
        if forbiddenNames.contains(name) || name.hasPrefix("proxy-") || name.hasPrefix("sec-") { return true }
        guard overridingNames.contains(name) else { return false }
        return value.split(separator: ",").contains { FetchMethod.isForbidden(trimmed($0)) }
    }

    private static let forbiddenNames: Set<String> = [
        "accept-charset", "accept-encoding", "access-control-request-headers", "access-control-request-method",
        "connection", "content-length", "cookie", "cookie2", "date", "dnt", "expect", "host", "keep-alive", "origin",
        "referer", "set-cookie", "te", "trailer", "transfer-encoding", "upgrade", "via",
    ]
    private static let overridingNames: Set<String> = [
        "x-http-method", "x-http-method-override", "x-method-override",
    ]

    /// "CORS-unsafe request-header byte".
    private static func isUnsafe(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 || byte == 0x7F || "\"():<>?@[\\]{}".utf8.contains(byte)
    }

    private static func isOfLanguage(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: " *,-.;=".utf8.contains(byte)
        }
    }

    /// Whether a form could send this type.
    private static func isFormType(_ value: String) -> Bool {
        let essence = trimmed(value.prefix { $0 != ";" }).lowercased()
        return ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"].contains(essence)
    }

    /// `bytes=0-` or `bytes=0-99`; a range from the end is none.
    private static func isSimpleRange(_ value: String) -> Bool {
        guard value.hasPrefix("bytes=") else { return false }
        let bounds = value.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard bounds.count == 2, let start = Int(bounds[0]), start >= 0 else { return false }
        return bounds[1].isEmpty || Int(bounds[1]).map { $0 >= start } ?? false
    }
}

/// Without blanks around.
func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
}
