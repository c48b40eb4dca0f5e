import CloudFormation
import IAMPolicy
import Surface
import Tree

/// The part of a source behind the API's id: `/*/GET/users/*`.
struct RoutePattern {
    let text: String

    /// Whether some request of a route has a source like this, at whatever stage.
    func mayBe(_ key: Route.Key) -> Bool {
        let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).map(String.init)
        // `*` alone, or `stage/*`, is every route.
        guard parts.count >= 2, !(parts.count == 2 && parts[1] == "*") else { return true }
        guard case .http(let method, let path) = key else { return true }
        let asked = PolicyText(method == "ANY" ? "*" : method)
        let route = path.split(separator: "/").map { $0.hasPrefix("{") ? "*" : String($0) }.joined(separator: "/")
        return PolicyText(parts[1]).overlaps(asked)
            && PolicyText(parts.count > 2 ? parts[2] : "").overlaps(PolicyText(route))
    }
}

extension Node {
    /// What stands behind an API's id in the source of a permission; `nil` where it is not known.
    func routePattern(_ api: String) -> RoutePattern? {
        guard let parts = textParts,
            let position = parts.firstIndex(where: {
                if case .reference(let reference) = $0 { reference.name == api } else { false }
            })
        else { return nil }
        var text = ""
        for part in parts[(position + 1)...] {
            guard case .text(let piece) = part else { return nil }
            text += piece
        }
        return text.hasPrefix("/") && !text.hasPrefix("/authorizers") ? RoutePattern(text: text) : nil
    }
}
