/// An origin as browsers write it into `Origin`: scheme, host and port, in lower case and ASCII, without a port that is
/// the scheme's own and without a slash at its end (HTML, "ASCII serialisation of an origin").
package enum SerializedOrigin {
    /// Why no browser ever sends a text as an origin.
    package enum Problem: Hashable, Sendable {
        case several, blank, noScheme, path, userInfo, upperCase, defaultPort, notASCII, noHost, invalidPort, wildcard

        /// In the words of a finding, behind the origin.
        package var words: String {
            switch self {
            case .several: "is several origins in one text"
            case .blank: "has blanks in it"
            case .noScheme: "has no scheme"
            case .path: "ends with a slash or has a path"
            case .userInfo: "has a user name"
            case .upperCase: "has upper-case letters"
            case .defaultPort: "has the port that its scheme has anyway"
            case .notASCII: "has letters that browsers write in Punycode"
            case .noHost: "has no host"
            case .invalidPort: "has no valid port"
            case .wildcard: "has a `*` inside"
            }
        }
    }

    /// The first problem of a text that is neither `*` nor `null`; `nil` for an origin.
    package static func problem(of text: String) -> Problem? {
        if text.contains(",") { return .several }
        if text.utf8.contains(where: { $0 <= 0x20 }) { return .blank }
        guard let (scheme, rest) = parts(of: text), !scheme.isEmpty else { return .noScheme }
        if rest.contains(where: { "/?#\\".contains($0) }) { return .path }
        if rest.contains("@") { return .userInfo }
        if rest.isEmpty || rest.hasPrefix(":") { return .noHost }
        if text.contains("*") { return .wildcard }
        if text.utf8.contains(where: { $0 >= 0x80 }) { return .notASCII }
        if text != text.lowercased() { return .upperCase }
        return portProblem(scheme, rest)
    }

    /// The origin that an author most likely meant, where there is no doubt: case, port and slash put right.
    package static func repaired(_ text: String) -> String? {
        guard problem(of: text) != nil, let (scheme, rest) = parts(of: text.lowercased()) else { return nil }
        var host = rest
        if host.hasSuffix("/") { host.removeLast() }
        for (own, port) in defaultPorts where own == scheme && host.hasSuffix(":\(port)") {
            host.removeLast(port.count + 1)
        }
        let origin = "\(scheme)://\(host)"
        return problem(of: origin) == nil ? origin : nil
    }

    /// The scheme, and what stands behind `://`; `nil` without one.
    package static func parts(of text: String) -> (scheme: String, rest: Substring)? {
        guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") else { return nil }
        return (String(text[..<colon]), text[text.index(colon, offsetBy: 3)...])
    }

    /// The host of an origin, without its port and with the brackets of an address of IPv6.
    package static func host(of text: String) -> String? {
        guard let rest = parts(of: text)?.rest else { return nil }
        if rest.hasPrefix("["), let end = rest.firstIndex(of: "]") { return String(rest[...end]) }
        return String(rest.prefix { !":/?#".contains($0) })
    }

    private static let defaultPorts = [("https", "443"), ("http", "80")]

    private static func portProblem(_ scheme: String, _ rest: Substring) -> Problem? {
        let afterHost = rest.hasPrefix("[") ? rest.drop { $0 != "]" }.dropFirst() : rest.drop { $0 != ":" }
        guard afterHost.hasPrefix(":") else { return afterHost.isEmpty ? nil : .noHost }
        let port = String(afterHost.dropFirst())
        if defaultPorts.contains(where: { $0 == (scheme, port) }) { return .defaultPort }
        guard let number = Int(port), (1...65_535).contains(number), port == String(number) else { return .invalidPort }
        return nil
    }
}
