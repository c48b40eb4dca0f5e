import Diagnostics
import Surface
import Tree

extension API {
    /// Routes that callers choose: all but `OPTIONS`, which browsers send, and the two by which connections end.
    var ownRoutes: [Route] { routes.filter { $0.key.method != "OPTIONS" } }

    /// Whether somebody else may decide who calls: a policy, or a network that only some are in.
    var isGuardedOtherwise: Bool { !policy.isAbsent && policy?.string != "" || endpointType == "PRIVATE" }

    /// In the words of a finding.
    var words: String {
        switch kind {
        case .rest: "the REST API"
        case .http: "the HTTP API"
        case .webSocket: "the WebSocket API"
        }
    }
}

extension Route {
    /// The route in the words of a finding: `` `GET /users` ``.
    var words: String { "`\(key.text)`" }

    /// Whether anybody may call, with no key and no name.
    var isWideOpen: Bool { access.isOpen && !requiresAPIKey.isTrue && (requiresAPIKey?.isOpen ?? false) == false }

    /// Whether callers have to say who they are.
    var isGuarded: Bool { !access.isOpen && access.scheme != .unknown }

    /// Whether the path ends with a variable that takes everything.
    var isGreedy: Bool { key == .fallback || key.path?.hasSuffix("+}") ?? false }

    /// The path before the greedy variable, `/` for `$default`.
    var greedyPrefix: String? {
        if key == .fallback { return "/" }
        guard isGreedy, let path = key.path, let slash = path.lastIndex(of: "/") else { return nil }
        return String(path[...slash])
    }
}

extension Integration.Target {
    /// Whether two routes surely reach the same function.
    func isSameFunction(as other: Self) -> Bool {
        guard case .function(let a) = self, case .function(let b) = other, let id = a.id else { return false }
        return id == b.id
    }
}
