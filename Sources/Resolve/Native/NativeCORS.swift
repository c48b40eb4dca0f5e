import Diagnostics
import Model
import Spec
import Tree

// CORS of REST APIs.
extension Resolver {
    /// A preflight for every path, and the headers on what the gateway answers by itself.
    mutating func addRESTCORS(_ written: APISpec, to api: inout API) {
        var paths: [String] = []
        var cors: [String: CORS] = [:]
        for (route, spec) in zip(api.routes, routeSpecs(written)) {
            guard case .http(let method, let path) = route.key else { continue }
            let node = spec.cors ?? written.cors
            checkErrors(of: spec.cors)
            guard var own = corsSettings(node, api) else { continue }
            if corsMethods(node) == nil {
                own.methods = method == "ANY" ? allMethods(own.allowCredentials) : [Node(method)]
            }
            if cors[path] == nil { paths.append(path) }
            cors[path] = cors[path].map { joined($0, own) } ?? own
        }
        let answered = Set(api.routes.compactMap { if case .http("OPTIONS", let path) = $0.key { path } else { nil } })
        api.preflights = paths.filter { !answered.contains($0) }.map { path in
            var own = cors[path]!
            if !own.methods.contains("*") && !own.methods.contains("OPTIONS") { own.methods.append("OPTIONS") }
            return Preflight(path: path, cors: own)
        }
        for index in api.routes.indices {
            if case .http(_, let path) = api.routes[index].key { api.routes[index].cors = cors[path] }
        }
    }

    /// What the gateway answers by itself is one for all paths.
    private mutating func checkErrors(of cors: Node?) {
        guard let entry = cors?.map?.entry("errors") else { return }
        diagnostics.error(
            "not-for-route", "`errors` is of the API's `cors`, not of a route's", at: Origin(entry.keySpan),
            help: "move it there: the gateway's own answers are the same for all paths")
    }

    private func routeSpecs(_ written: APISpec) -> [RouteSpec] {
        (written.routes?.entries ?? []).map(\.value)
    }

    private func corsMethods(_ node: Node?) -> Node? { node.flatMap { CORSSpec($0) }?.methods }

    private func joined(_ first: CORS, _ second: CORS) -> CORS {
        var result = first
        result.methods += second.methods.filter { !first.methods.contains($0) }
        return result
    }

    /// What the gateway's own answers carry, unless the author wants none of it.
    func errorHeaders(_ written: APISpec, _ api: API) -> Mapping {
        var headers = Mapping()
        guard let cors = corsSettings(written.cors, api), CORSSpec(written.cors ?? .null)?.errors?.bool != false
        else { return headers }
        // The gateway's own answers are no templates that could choose among origins: the first one is named.
        headers["Access-Control-Allow-Origin"] = Node("'\(cors.origins.first?.printed ?? "*")'")
        if cors.allowCredentials { headers["Access-Control-Allow-Credentials"] = "'true'" }
        if let names = cors.exposedHeaders {
            headers["Access-Control-Expose-Headers"] = Node("'\(names.map(\.printed).joined(separator: ","))'")
        }
        return headers
    }
}

// CORS of HTTP and REST APIs.
extension Resolver {
    /// `nil` when CORS is not asked for.
    func corsSettings(_ node: Node?, _ api: API) -> CORS? {
        guard let node, node.bool != false else { return nil }
        let written = CORSSpec(node) ?? CORSSpec()
        func list(_ node: Node?) -> [Node]? { node.map { $0.list ?? [$0] } }
        var result = CORS(
            origins: list(written.origins) ?? ["*"],
            methods: list(written.methods)?.map(uppercased) ?? routeMethods(api, written.credentials?.bool ?? false),
            headers: list(written.headers) ?? neededHeaders(api), exposedHeaders: list(written.exposeHeaders),
            allowCredentials: written.credentials?.bool ?? false, maxAge: written.maxAge?.inSeconds, origin: node.origin
        )
        // HTTP APIs echo by themselves.
        result.echoesOrigin = api.kind == .rest && result.origins.count > 1
        return result
    }

    private func uppercased(_ method: Node) -> Node {
        method.string.map { Node($0.uppercased(), method.origin) } ?? method
    }

    func httpCORS(_ written: APISpec, _ api: API) -> CORS? { corsSettings(written.cors, api) }

    /// With credentials `*` stands for itself, so that the methods have to be named.
    private func allMethods(_ credentials: Bool) -> [Node] {
        credentials ? ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] : ["*"]
    }

    private func routeMethods(_ api: API, _ credentials: Bool) -> [Node] {
        var methods: [String] = []
        for route in api.routes {
            switch route.key {
            case .http("ANY", _), .fallback: return allMethods(credentials)
            case .http(let method, _): if !methods.contains(method) { methods.append(method) }
            case .message: break
            }
        }
        return methods.map { Node($0) }
    }

    /// `Content-Type`, and the headers that authorizers and keys are read from.
    private func neededHeaders(_ api: API) -> [Node] {
        var headers: [String] = ["Content-Type"]
        func add(_ name: String) {
            if !headers.contains(where: { $0.lowercased() == name.lowercased() }) { headers.append(name) }
        }
        for authorizer in api.authorizers {
            let sources = authorizer.identitySource.map { $0.list ?? [$0] } ?? []
            for text in sources.flatMap({ $0.printed.split(separator: ",") }) {
                if let range = text.firstRange(ofText: "request.header.") { add(String(text[range.upperBound...])) }
            }
        }
        for route in api.routes {
            if route.access == .iam { ["Authorization", "X-Amz-Date", "X-Amz-Security-Token"].forEach(add) }
            if route.requiresAPIKey { add("X-Api-Key") }
        }
        return headers.map { Node($0) }
    }
}
