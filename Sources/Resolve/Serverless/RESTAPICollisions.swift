import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// Tells which routes replace each other, because they are the same or because their names fold to the same.
    mutating func noteRESTCollisions(_ api: API) {
        var routes: [String: Route] = [:]
        for route in api.routes {
            guard case .http(let method, let path) = route.key else { continue }
            let folded = "\(method) \(FoldedPath.fold(path))"
            if let earlier = routes.updateValue(route, forKey: folded) { noteReplaced(earlier, by: route) }
        }
        notePreflightCollisions(api, routes)
        noteFoldedPaths(api)
        noteVariableSiblings(api)
    }

    private mutating func noteReplaced(_ earlier: Route, by later: Route) {
        let isSame = earlier.key == later.key
        diagnostics.warning(
            isSame ? "duplicate-route" : "colliding-routes",
            isSame
                ? "`\(later.words)` is here twice, and one method is made of both"
                : "`\(later.words)` replaces `\(earlier.words)`, because both names fold to the same logical id",
            at: later.origin,
            secondary: [.init(earlier.origin.place, isSame ? "this one is laid under" : "the one that is lost")],
            help: isSame ? "remove one of them" : "rename one of the paths: case and punctuation do not tell them apart"
        )
    }

    private mutating func notePreflightCollisions(_ api: API, _ routes: [String: Route]) {
        for preflight in api.preflights {
            guard let own = routes["OPTIONS \(FoldedPath.fold(preflight.path))"] else { continue }
            diagnostics.warning(
                "preflight-replaced", "`\(own.words)` is laid over the preflight that `cors` makes", at: own.origin,
                secondary: [.init(preflight.cors.origin.place, "the preflight is asked for here")],
                help: "remove one of them")
        }
    }

    /// Resources of different paths that get one logical id: one of them is lost with what is below it.
    private mutating func noteFoldedPaths(_ api: API) {
        var seen: [String: (path: String, origin: Origin)] = [:]
        var known: Set<String> = []
        for route in api.routes {
            guard case .http(_, let path) = route.key else { continue }
            for prefix in prefixes(of: path) where known.insert(prefix).inserted {
                guard let earlier = seen.updateValue((prefix, route.origin), forKey: FoldedPath.fold(prefix)),
                    !collidesEarlier(prefix, earlier.path)
                else { continue }
                diagnostics.warning(
                    "colliding-paths",
                    "the paths `\(prefix)` and `\(earlier.path)` fold to one logical id, so one resource is lost",
                    at: route.origin, secondary: [.init(earlier.origin.place, "`\(earlier.path)` is here")],
                    help: "rename one of them: case and punctuation do not tell them apart")
            }
        }
    }

    /// Whether two colliding paths differ before their last part already, where it has been told.
    private func collidesEarlier(_ a: String, _ b: String) -> Bool {
        let parents = [a, b].map { path in path.lastIndex(of: "/").map { path[..<$0] } ?? "" }
        return parents[0] != parents[1] && FoldedPath.fold(String(parents[0])) == FoldedPath.fold(String(parents[1]))
    }

    /// API Gateway takes one variable below a resource.
    private mutating func noteVariableSiblings(_ api: API) {
        var variables: [Substring: (name: Substring, origin: Origin)] = [:]
        var known: Set<String> = []
        for route in api.routes {
            guard case .http(_, let path) = route.key else { continue }
            for prefix in prefixes(of: path) where prefix.hasSuffix("}") && known.insert(prefix).inserted {
                let slash = prefix.lastIndex(of: "/") ?? prefix.startIndex
                let name = prefix[prefix.index(after: slash)...]
                guard name.first == "{", !name.hasSuffix("+}") else { continue }
                guard let earlier = variables.updateValue((name, route.origin), forKey: prefix[..<slash]) else {
                    continue
                }
                diagnostics.error(
                    "sibling-variables",
                    "`\(name)` and `\(earlier.name)` stand at the same place of a path, and API Gateway takes one",
                    at: route.origin, secondary: [.init(earlier.origin.place, "`\(earlier.name)` is here")],
                    help: "call both `\(earlier.name)`")
            }
        }
    }

    /// `/a/b` → `/a`, `/a/b`.
    private func prefixes(of path: String) -> [String] {
        path.indices.dropFirst().filter { path[$0] == "/" }.map { String(path[..<$0]) } + (path == "/" ? [] : [path])
    }
}

extension Route {
    /// `GET /users/{id}`, for messages.
    fileprivate var words: String {
        if case .http(let method, let path) = key { "\(method) \(path)" } else { "this route" }
    }
}
