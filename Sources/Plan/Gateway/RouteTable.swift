import Surface

/// Which route answers a request: the most specific one that matches.
///
/// Sources: Amazon API Gateway Developer Guide, "Create routes for HTTP APIs" (full match, then greedy variables, then
/// `$default`) and "Set up a proxy integration with a proxy resource" for REST.
struct RouteTable {
    /// One part of a path, with what can follow it.
    private final class Part {
        var literals: [String: Part] = [:]
        var variable: Part?
        /// Routes that end here, by method.
        var routes: [String: Route] = [:]
        /// Routes whose greedy variable begins here, by method.
        var greedy: [String: Route] = [:]
    }

    private let root = Part()
    private let fallback: Route?

    init(_ routes: [Route]) {
        fallback = routes.first { $0.key == .fallback }
        for route in routes {
            guard case .http(let method, let path) = route.key else { continue }
            var part = root
            var isGreedy = false
            for text in path.split(separator: "/") {
                if text.hasPrefix("{"), text.hasSuffix("+}") {
                    isGreedy = true
                    break
                }
                part = RouteTable.step(part, text)
            }
            if isGreedy { part.greedy[method] = route } else { part.routes[method] = route }
        }
    }

    private static func step(_ part: Part, _ text: Substring) -> Part {
        if text.hasPrefix("{") {
            if let next = part.variable { return next }
            let next = Part()
            part.variable = next
            return next
        }
        if let next = part.literals[String(text)] { return next }
        let next = Part()
        part.literals[String(text)] = next
        return next
    }

    /// The route that answers a request, the path as parts.
    func route(_ method: String, _ path: [String]) -> Route? { find(method, path[...], root) ?? fallback }

    private func find(_ method: String, _ path: ArraySlice<String>, _ part: Part) -> Route? {
        guard let first = path.first else { return part.routes[method] ?? part.routes["ANY"] }
        if let next = part.literals[first], let found = find(method, path.dropFirst(), next) { return found }
        if let next = part.variable, let found = find(method, path.dropFirst(), next) { return found }
        return part.greedy[method] ?? part.greedy["ANY"]
    }

    /// A request that a route is the most specific one for: variables stand for texts that no literal part is.
    static func sample(_ key: Route.Key) -> [String]? {
        guard let path = key.path else { return nil }
        return path.split(separator: "/").flatMap { part -> [String] in
            if part.hasSuffix("+}") { return ["\u{1}", "\u{1}"] }
            return [part.hasPrefix("{") ? "\u{1}" : String(part)]
        }
    }

    /// The methods that `ANY` stands for.
    static let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]
}

extension Route.Key {
    /// The key with the names of variables left out: two keys of one shape are one route to a client.
    var shape: String {
        guard case .http(let method, let path) = self else { return text }
        let parts = path.split(separator: "/").map { part in
            part.hasPrefix("{") ? part.hasSuffix("+}") ? "{+}" : "{}" : String(part)
        }
        return "\(method) /\(parts.joined(separator: "/"))"
    }
}
