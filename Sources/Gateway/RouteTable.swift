import RuntimeConfig

/// The routes of a REST or HTTP API, ready to be looked up.
struct RouteTable: Sendable {
    struct Match: Sendable {
        var route: Shared<Route>
        /// The values of the variables, as they stand in the path.
        var parameters: [(name: String, value: String)]
    }

    private struct Entry: Sendable {
        var method: String
        var segments: [Segment]
        var ranks: [Int]
        var route: Shared<Route>
    }

    private enum Segment: Sendable {
        case text(Substring)
        case variable(String)
        case greedy(String)

        /// Text before variables before greedy variables.
        var rank: Int {
            switch self {
            case .text: 0
            case .variable: 1
            case .greedy: 2
            }
        }
    }

    /// The most specific first.
    private var entries: [Entry] = []
    /// The entries without variables by their path.
    private var exact: [String: [(method: String, route: Shared<Route>)]] = [:]
    private var fallback: Shared<Route>?
    private let kind: API.Kind

    init(_ routes: [Route], kind: API.Kind) {
        self.kind = kind
        for route in routes {
            guard let space = route.key.firstIndex(of: " ") else {
                if route.key == "$default" { fallback = Shared(route) }
                continue
            }
            let path = route.key[route.key.index(after: space)...]
            let segments = RouteTable.segments(path)
            entries.append(
                Entry(
                    method: String(route.key[..<space]), segments: segments, ranks: segments.map(\.rank),
                    route: Shared(route)))
        }
        entries.sort { a, b in
            for (left, right) in zip(a.ranks, b.ranks) where left != right { return left < right }
            return a.ranks.count > b.ranks.count
        }
        for entry in entries where entry.ranks.allSatisfy({ $0 == 0 }) {
            let path = entry.route.key.drop { $0 != " " }.dropFirst()
            exact[String(path), default: []].append((entry.method, entry.route))
        }
    }

    private static func segments(_ path: Substring) -> [Segment] {
        path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { part in
            guard part.hasPrefix("{"), part.hasSuffix("}") else { return .text(part) }
            let name = part.dropFirst().dropLast()
            return name.hasSuffix("+") ? .greedy(String(name.dropLast())) : .variable(String(name))
        }
    }

    /// The route for a method and a path that begins with a slash.
    func match(_ method: String, _ path: String) -> Match? {
        // Nothing is more specific than a path without variables: one with the method of its own is the one.
        if let own = exact[path]?.first(where: { $0.method == method }) {
            return Match(route: own.route, parameters: [])
        }
        let parts = path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map(Substring.init)
        return kind == .rest ? matchREST(method, parts) : matchHTTP(method, parts)
    }

    /// The most specific resource for the path that has the method, its own or any: text before variables before greedy
    /// variables (measured on AWS, floci-io/floci issue 3399). A slash at the end does not count.
    private func matchREST(_ method: String, _ parts: [Substring]) -> Match? {
        let parts = parts.count > 1 && parts.last == "" ? Array(parts.dropLast()) : parts
        var candidates = ranked(parts)[...]
        while let best = candidates.first {
            let resource = candidates.prefix { $0.ranks == best.ranks }
            if let match = choose(method, resource.map(\.match)) { return match }
            candidates = candidates.dropFirst(resource.count)
        }
        return nil
    }

    /// The full match, with the method or any, then the greedy one
    /// ("Create routes for HTTP APIs", routing API requests).
    private func matchHTTP(_ method: String, _ parts: [Substring]) -> Match? {
        let candidates = ranked(parts)
        let exact = candidates.filter { $0.ranks.last != 2 }.map(\.match)
        let greedy = candidates.filter { $0.ranks.last == 2 }.map(\.match)
        return choose(method, exact) ?? choose(method, greedy)
            ?? fallback.map { Match(route: $0, parameters: []) }
    }

    private func choose(_ method: String, _ candidates: [(method: String, match: Match)]) -> Match? {
        (candidates.first { $0.method == method } ?? candidates.first { $0.method == "ANY" })?.match
    }

    /// All entries that match, the most specific first.
    private func ranked(_ parts: [Substring]) -> [(ranks: [Int], match: (method: String, match: Match))] {
        entries.compactMap { entry in
            match(entry, parts).map { (entry.ranks, (entry.method, $0)) }
        }
    }

    private func match(_ entry: Entry, _ parts: [Substring]) -> Match? {
        var parameters: [(name: String, value: String)] = []
        var index = 0
        for segment in entry.segments {
            guard index < parts.count else { return nil }
            switch segment {
            case .text(let text):
                guard text == parts[index] else { return nil }
            case .variable(let name):
                guard !parts[index].isEmpty else { return nil }
                parameters.append((name, String(parts[index])))
            case .greedy(let name):
                let rest = parts[index...].joined(separator: "/")
                guard !rest.isEmpty else { return nil }
                parameters.append((name, rest))
                index = parts.count - 1
            }
            index += 1
        }
        return index == parts.count ? Match(route: entry.route, parameters: parameters) : nil
    }
}
