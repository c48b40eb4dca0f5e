import RuntimeConfig

/// A route as nginx tells it from others: by a method and a pattern of paths.
struct RoutePattern {
    let route: Route
    /// Its place among the routes of the API, by which variables name it.
    let number: Int
    let method: String
    let segments: [Substring]

    /// `nil` for `$default`, which takes what no other takes.
    init?(_ route: Route, _ number: Int) {
        guard let space = route.key.firstIndex(of: " ") else { return nil }
        self.route = route
        self.number = number
        method = String(route.key[..<space])
        segments = route.key[route.key.index(after: space)...].dropFirst().split(
            separator: "/", omittingEmptySubsequences: false)
    }

    var isGreedy: Bool { segments.last?.hasSuffix("+}") == true }
    var isAny: Bool { method == "ANY" }
    /// A regular expression for its methods.
    var methods: String { isAny ? "[^ ]+" : method }

    /// Text before variables before greedy ones; the order in which API Gateway looks at paths.
    var ranks: [Int] { segments.map { $0.hasSuffix("+}") ? 2 : $0.hasPrefix("{") ? 1 : 0 } }

    func comesBefore(_ other: RoutePattern) -> Bool {
        for (left, right) in zip(ranks, other.ranks) where left != right { return left < right }
        return ranks.count > other.ranks.count
    }

    /// A regular expression for its paths; what variables stand for is captured as `r1_2_id`, with the number of the route or
    /// of its resource.
    func path(_ entry: String, as number: Int) -> String {
        "/"
            + segments.map { segment in
                guard segment.hasPrefix("{"), segment.hasSuffix("}") else { return String(segment).escapedForPattern }
                let variable = RoutePattern.variable(segment.dropFirst().dropLast(), entry, number)
                return segment.hasSuffix("+}") ? "(?<\(variable)>.+)" : "(?<\(variable)>[^/]+)"
            }.joined(separator: "/")
    }

    /// The variable of nginx that has what a variable of the path stands for.
    static func variable(_ name: some StringProtocol, _ entry: String, _ number: Int) -> String {
        "\(entry)_\(number)_\(String(name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }))"
    }
}

extension Entry {
    private var patterns: [RoutePattern] {
        api.routes.enumerated().compactMap { RoutePattern($0.element, $0.offset + 1) }.enumerated().sorted { a, b in
            a.element.comesBefore(b.element) || !b.element.comesBefore(a.element) && a.offset < b.offset
        }.map(\.element)
    }

    /// `$r1_route` of an HTTP API: full matches come before greedy ones, in each a route with the method before one with any
    /// ("Create routes for HTTP APIs", Amazon API Gateway Developer Guide).
    func mapRoutes(_ block: inout Block) {
        let patterns = self.patterns
        var entries: [(String, String)] = []
        for isGreedy in [false, true] {
            for isAny in [false, true] {
                for pattern in patterns where pattern.isAny == isAny && pattern.isGreedy == isGreedy {
                    let path = pattern.path(name, as: pattern.number)
                    entries.append(("~^\(pattern.methods) \(path)$", "\(pattern.number)"))
                }
            }
        }
        let fallback = api.routes.firstIndex { $0.key == "$default" }.map { "\($0 + 1)" } ?? ""
        block.map("$request_method $\(name)_path", "\(name)_route", entries, otherwise: fallback)
    }

    /// `$r1_route` of a REST API: the most specific resource for the path that has the method, its own before any. A slash at
    /// the end does not count. Requests of which API Gateway changes something on the way have the route `gwc`, which leaves them
    /// to `gwc local`: their method, a signature, semicolons in the query ("Amazon API Gateway important notes").
    func mapResources(_ block: inout Block) {
        let patterns = self.patterns
        let own = patterns.enumerated().sorted { a, b in
            if a.element.ranks == b.element.ranks, a.element.isAny != b.element.isAny { return b.element.isAny }
            return a.offset < b.offset
        }.map(\.element)
        block.map(
            "$http_x_http_method_override|$http_authorization|$args", "\(name)_changed",
            [("~^[^|]", "gwc"), ("~^\\|AWS4-HMAC-SHA256", "gwc"), ("~;", "gwc")], otherwise: "")
        block.map(
            "$\(name)_changed|$request_method $\(name)_path", "\(name)_route",
            [("~^gwc", "gwc")]
                + own.map { pattern in
                    let path = pattern.path(name, as: resource(of: pattern.number))
                    return ("~^\\|\(pattern.methods) \(path)\(end(pattern))", "\(pattern.number)")
                })
    }

    /// The number that the variables of a route's path are called by: of a REST API, of the first route of the same path.
    func resource(of number: Int) -> Int {
        guard api.kind == .rest else { return number }
        let path = api.routes[number - 1].key.split(separator: " ").last
        return (api.routes.firstIndex { $0.key.split(separator: " ").last == path } ?? number - 1) + 1
    }

    private func end(_ pattern: RoutePattern) -> String { pattern.segments == [""] || pattern.isGreedy ? "$" : "/?$" }
}
