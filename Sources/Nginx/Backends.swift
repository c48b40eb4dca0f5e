import RuntimeConfig

/// An HTTP backend that nginx can call itself.
private struct Backend {
    var isSecure: Bool
    /// With a port where the address has one.
    var host: String
    /// With `{id}` for what the path of the request has there.
    var path: String

    /// `nil` where something has to be done to the request or the answer, or a caller to be judged, on the way.
    init?(_ route: Route) {
        guard let integration = route.integration, integration.kind == .httpProxy, route.authorization == .none,
            !route.requiresKey, !route.validatesBody, !route.validatesParameters,
            integration.responseParameters.isEmpty,
            integration.requestTemplates.isEmpty, integration.contentHandling == nil, integration.verifiesTLS,
            integration.cacheKeys.isEmpty, integration.requestParameters.allSatisfy(Backend.keepsVariable),
            let method = route.key.split(separator: " ").first,
            [nil, "ANY", String(method)].contains(integration.method), let uri = integration.uri,
            !uri.contains("$"), !uri.contains("?")
        else { return nil }
        isSecure = uri.hasPrefix("https://")
        guard isSecure || uri.hasPrefix("http://") else { return nil }
        let rest = uri.dropFirst(isSecure ? 8 : 7)
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        host = String(rest[..<slash])
        path = slash == rest.endIndex ? "/" : String(rest[slash...])
        if host.isEmpty || host.contains("{") { return nil }
    }

    /// `integration.request.path.id` from `method.request.path.id`, as REST APIs have to spell out.
    private static func keepsVariable(_ parameter: (key: String, value: String)) -> Bool {
        let (target, source) = ("integration.request.path.", "method.request.path.")
        return parameter.key.hasPrefix(target) && parameter.value.hasPrefix(source)
            && parameter.key.dropFirst(target.count) == parameter.value.dropFirst(source.count)
    }
}

extension Entry {
    /// `$r1_backend` and `$r1_host`: where a request goes, and what host it asks for there.
    func mapBackends(_ block: inout Block, _ upstreams: inout Upstreams) {
        var addresses: [(String, String)] = []
        var hosts: [(String, String)] = []
        for (offset, route) in api.routes.enumerated() {
            guard let backend = Backend(route) else { continue }
            let upstream = upstreams.name(of: backend.host, isSecure: backend.isSecure)
            let path = filled(backend.path, offset + 1)
            addresses.append(
                ("\(offset + 1)", "\(backend.isSecure ? "https" : "http")://\(upstream)\(path)$is_args$args"))
            hosts.append(("\(offset + 1)", backend.host))
        }
        block.map("$\(name)_route", "\(name)_backend", addresses, otherwise: "http://gwc$request_uri")
        block.map("$\(name)_route", "\(name)_host", hosts, otherwise: "$http_host")
    }

    /// The path with variables of nginx for those of the route: `/items/{id}` as `/items/$r1_2_id`.
    private func filled(_ path: String, _ number: Int) -> String {
        var text = ""
        var rest = path[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let variable = rest[rest.index(after: open)..<close]
            text += "${\(RoutePattern.variable(variable, name, resource(of: number)))}"
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
