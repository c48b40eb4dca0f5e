/// What a host's name or address says about where it is.
package enum Host {
    /// Whether it is the machine itself (W3C, Secure Contexts).
    package static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" || host.hasPrefix("127.")
            || host == "0.0.0.0"
    }

    /// Whether it is in a network of somebody's own: addresses of RFC 1918 and RFC 4193, names without a dot, and the
    /// endings that home and office networks use.
    package static func isPrivate(_ host: String) -> Bool {
        if isLoopback(host) { return false }
        if host.hasPrefix("[fc") || host.hasPrefix("[fd") || host.hasPrefix("[fe80") { return true }
        let numbers = host.split(separator: ".").compactMap { Int($0) }
        if numbers.count == 4 {
            return numbers[0] == 10 || numbers[0] == 192 && numbers[1] == 168 || numbers[0] == 169 && numbers[1] == 254
                || numbers[0] == 172 && (16...31).contains(numbers[1])
        }
        let endings = [".local", ".internal", ".intranet", ".corp", ".lan", ".home", ".private", ".home.arpa"]
        return !host.contains(".") && !host.contains("*") && !host.hasPrefix("[")
            || endings.contains { host.hasSuffix($0) }
    }
}
