import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    mutating func addRESTFeatures(_ written: APISpec, to api: inout API) {
        api.rest.endpoint = written.endpoint?.type?.string?.uppercased() ?? "REGIONAL"
        api.rest.vpcEndpoints = written.endpoint?.vpcEndpoints
        api.rest.policy = written.policy
        api.rest.binaryMediaTypes = written.binary
        api.rest.minimumCompressionSize = written.compression?.inBytes
        addModels(written, to: &api)
        addKeys(written, to: &api)
        addRESTCORS(written, to: &api)
        addGatewayResponses(written, to: &api)
        if api.rest.endpoint == "PRIVATE", api.rest.policy == nil {
            diagnostics.error(
                "private-without-policy", "a private API needs a `policy`", at: api.origin,
                help: "say which VPC endpoints may call; without a policy nobody may")
        }
    }

    /// Models and what is checked with them. AWS does it for REST APIs only.
    mutating func addModels(_ written: APISpec, to api: inout API) {
        api.rest.models = (written.models?.map?.entries ?? []).map { entry in
            SharedModel(
                key: entry.key, schema: entry.value, name: Node(entry.key), description: nil,
                origin: Origin(entry.keySpan))
        }
        let validation = written.validation?.string ?? "all"
        api.rest.checksBodies = validation == "all" || validation == "body"
        api.rest.checksParameters = validation == "all" || validation == "parameters"
    }

    // MARK: Keys and plans

    private mutating func addKeys(_ written: APISpec, to api: inout API) {
        let plans = written.usagePlans?.entries ?? []
        for entry in written.apiKeys?.entries ?? [] {
            let key = entry.value
            let name = key.name ?? Node("\(serviceName)-\(stage)-\(entry.key)")
            var made = APIKey(
                name: name, value: key.value, description: key.description, isEnabled: key.enabled ?? true,
                plan: nil, number: api.rest.apiKeys.count + 1, origin: entry.keyOrigin)
            made.label = entry.key
            api.rest.apiKeys.append(made)
        }
        let keys = (written.apiKeys?.entries ?? []).map(\.key)
        for entry in plans {
            var plan = UsagePlan(
                name: entry.key, quota: entry.value.quota.map(quota), throttle: entry.value.throttling.map(throttle),
                origin: entry.keyOrigin)
            plan.keys = knownKeys(entry.value.keys, keys)
            plan.apis = otherAPIs(entry.value.apis, than: api)
            plan.routeThrottles = (entry.value.perRoute?.entries ?? []).map {
                RouteThrottle(route: $0.key, throttle: throttle($0.value))
            }
            checkRoutes(of: entry.value, api)
            api.rest.usagePlans.append(plan)
        }
    }

    private func quota(_ written: NativeQuotaSpec) -> Quota {
        Quota(
            limit: written.limit, offset: written.offset,
            period: written.per.map { Node($0.printed.uppercased(), $0.origin) })
    }

    private mutating func knownKeys(_ node: Node?, _ keys: [String]) -> [String] {
        (node?.list ?? []).compactMap { name in
            let text = name.printed
            guard !keys.contains(text) else { return text }
            diagnostics.error(
                "unknown-key-name", "`\(text)` is no API key of this API", at: name.origin,
                help: nearest(to: text, among: keys).map { "did you mean `\($0)`?" } ?? "add it below `apiKeys`")
            return nil
        }
    }

    private mutating func otherAPIs(_ node: Node?, than api: API) -> [String] {
        let known = (spec.apis?.entries ?? []).filter { $0.value.type?.string == "rest" && $0.key != api.key }.map(
            \.key)
        return (node?.list ?? []).compactMap { name in
            let text = name.printed
            guard !known.contains(text), text != api.key else { return text == api.key ? nil : text }
            diagnostics.error(
                "unknown-api", "`\(text)` is no REST API of this file", at: name.origin,
                help: nearest(to: text, among: known).map { "did you mean `\($0)`?" }
                    ?? "a usage plan counts calls of REST APIs below `apis`")
            return nil
        }
    }

    private mutating func checkRoutes(of plan: NativeUsagePlanSpec, _ api: API) {
        let routes = Set(
            api.routes.compactMap { if case .http(let method, let path) = $0.key { "\(method) \(path)" } else { nil } })
        for entry in plan.perRoute?.entries ?? [] where !routes.contains(entry.key) {
            diagnostics.error(
                "unknown-route", "`\(entry.key)` is no route of this API", at: entry.keyOrigin,
                help: nearest(to: entry.key, among: Array(routes)).map { "did you mean `\($0)`?" }
                    ?? "name one of `routes`")
        }
    }

    // MARK: What the gateway answers by itself

    private func addGatewayResponses(_ written: APISpec, to api: inout API) {
        for entry in written.responses?.entries ?? [] {
            var response = GatewayResponse(type: entry.key, status: entry.value.status, origin: entry.keyOrigin)
            for header in entry.value.headers?.map?.entries ?? [] {
                response.headers[header.key] = mappedValue(header.value, .rest)
            }
            response.templates = entry.value.templates?.map ?? Mapping()
            if let body = entry.value.body {
                // This variable alone brings its own quotation marks ("Gateway response types for API Gateway").
                let text = JSONWriter.compact(body).replacing(
                    #""$context.error.messageString""#, with: "$context.error.messageString")
                response.templates["application/json"] = body.string == nil ? Node(text, body.origin) : body
            }
            api.gatewayResponses.removeAll { $0.type == entry.key }
            api.gatewayResponses.append(response)
        }
    }

    // MARK: CORS

    /// A preflight for every path, and the headers on what the gateway answers by itself.
    private mutating func addRESTCORS(_ written: APISpec, to api: inout API) {
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
        guard let general = corsSettings(written.cors, api), CORSSpec(written.cors ?? .null)?.errors?.bool != false
        else { return }
        for type in ["DEFAULT_4XX", "DEFAULT_5XX"] { api.gatewayResponses.append(errorResponse(type, general)) }
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

    private func errorResponse(_ type: String, _ cors: CORS) -> GatewayResponse {
        var response = GatewayResponse(type: type, origin: cors.origin)
        // The gateway's own answers are no templates that could choose among origins: the first one is named.
        let origin = cors.origins.first?.printed ?? "*"
        response.headers["Access-Control-Allow-Origin"] = Node("'\(origin)'")
        if cors.allowCredentials { response.headers["Access-Control-Allow-Credentials"] = "'true'" }
        if let names = cors.exposedHeaders {
            response.headers["Access-Control-Expose-Headers"] = Node("'\(names.map(\.printed).joined(separator: ","))'")
        }
        return response
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
