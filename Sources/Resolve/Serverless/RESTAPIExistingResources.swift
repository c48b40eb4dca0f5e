import Diagnostics
import Model
import Tree

extension Resolver {
    /// What is before an existing resource in its path exists too: a route that needs it has to be told its id.
    mutating func checkExistingResources(_ api: API) {
        let resources = api.rest.existingResources
        if resources.isEmpty { return }
        let known = Set(resources.map { bare($0.path) })
        var existing: [String: Origin] = [:]
        for resource in resources {
            for prefix in pathsBefore(bare(resource.path)) where !known.contains(prefix) {
                existing[prefix] = resource.origin
            }
        }
        if existing.isEmpty { return }
        for route in api.routes {
            guard case .http(_, let path) = route.key, let place = unknownPart(of: bare(path), known, existing) else {
                continue
            }
            diagnostics.error(
                "missing-resource-id", "the resource `/\(place.path)` exists, and its id is not given",
                at: route.origin,
                secondary: [.init(place.origin.place, "a resource below it exists")],
                help: "add `\(place.path)` with its id to `provider.apiGateway.restApiResources`")
        }
    }

    /// On the way from a path to the nearest resource with an id, what exists without one.
    private func unknownPart(
        of path: String, _ known: Set<String>, _ existing: [String: Origin]
    ) -> (path: String, origin: Origin)? {
        for part in [path] + pathsBefore(path).reversed() {
            if known.contains(part) { return nil }
            if let origin = existing[part] { return (part, origin) }
        }
        return nil
    }

    /// `a/b/c` → `a`, `a/b`.
    private func pathsBefore(_ path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }

    /// Without one slash at each end.
    private func bare(_ path: String) -> String {
        var text = path[...]
        if text.first == "/" { text.removeFirst() }
        if text.last == "/" { text.removeLast() }
        return String(text)
    }
}
