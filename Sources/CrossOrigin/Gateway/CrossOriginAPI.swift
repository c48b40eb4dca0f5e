import Surface
import Tree

/// An API as pages of other origins see it: what it answers to them, as far as that is known before it is deployed.
package struct CrossOriginAPI {
    package let api: API
    package let cors: CORS?
    /// Routes for `OPTIONS`, and for all methods, by path.
    private var options: [String: Route] = [:]
    private var any: [String: Route] = [:]
    private let fallback: Route?
    /// Paths, without their last part, below which `{proxy+}` takes everything.
    private var greedy: [(prefix: String, route: Route)] = []

    package init(_ api: API) {
        self.api = api
        cors = api.cors
        fallback = api.routes.first { $0.key == .fallback }
        for route in api.routes {
            guard let path = route.key.path, let method = route.key.method else { continue }
            if method == "OPTIONS" { options[path] = route }
            if method == "ANY" { any[path] = route }
            guard method == "OPTIONS" || method == "ANY", path.hasSuffix("+}") else { continue }
            greedy.append((String(path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)), route))
        }
        greedy.sort { ($0.prefix.utf8.count, rank($0.route)) > ($1.prefix.utf8.count, rank($1.route)) }
    }

    /// Who answers the preflight of a path.
    package func preflight(of path: String) -> Preflight {
        let own = options[path] ?? any[path]
        switch api.kind {
        case .webSocket: return .nobody
        case .rest: return restPreflight(own, path)
        case .http: return httpPreflight(own, path)
        }
    }

    private func restPreflight(_ own: Route?, _ path: String) -> Preflight {
        guard let own else {
            return api.definition == .elsewhere || catching(path) != nil ? .unknown : .nobody
        }
        if own.access.scheme == .unknown { return .unknown }
        if !own.access.isOpen || isTrue(own.requiresAPIKey) { return .guarded(own) }
        guard own.key.method == "OPTIONS", let integration = own.integration else { return .backend(own) }
        return integration.target == .mock ? .mock(own) : integration.isProxy ? .backend(own) : .mapped(own)
    }

    private func httpPreflight(_ own: Route?, _ path: String) -> Preflight {
        let route = own ?? catching(path) ?? fallback
        if let cors {
            // The gateway answers by itself, but for what a guarded route catches: the developer guide tells so of
            // `$default`, and callers met it with `ANY` (anomalyco/sst issue 5493).
            guard let route, !route.access.isOpen else { return .configuration(cors) }
            return route.access.scheme == .unknown ? .unknown : .guarded(route)
        }
        guard api.definition != .elsewhere else { return .unknown }
        guard let route else { return .nobody }
        if route.access.scheme == .unknown { return .unknown }
        return route.access.isOpen ? .backend(route) : .guarded(route)
    }

    /// The deepest `{proxy+}` that takes a path.
    private func catching(_ path: String) -> Route? { greedy.first { path.hasPrefix($0.prefix) }?.route }
}

private func rank(_ route: Route) -> Int { route.key.method == "OPTIONS" ? 1 : 0 }

/// Who answers a preflight.
package enum Preflight {
    /// The HTTP API itself, by its `CorsConfiguration`.
    case configuration(CORS)
    /// An `OPTIONS` method without a backend.
    case mock(Route)
    /// An `OPTIONS` method whose backend's answers are rewritten.
    case mapped(Route)
    /// A route that asks for credentials, which no preflight has.
    case guarded(Route)
    /// A backend, which may answer anything.
    case backend(Route)
    /// No route: the gateway's own error.
    case nobody
    case unknown

    /// The route that answers.
    package var route: Route? {
        switch self {
        case .mock(let route), .mapped(let route), .guarded(let route), .backend(let route): route
        case .configuration, .nobody, .unknown: nil
        }
    }
}

/// Whether a setting is known to be on. Templates spell booleans as texts too.
func isTrue(_ node: Node?) -> Bool { node?.bool == true || node?.string?.lowercased() == "true" }
