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
        let headers = errorHeaders(written, api)
        for type in headers.isEmpty ? [] : ["DEFAULT_4XX", "DEFAULT_5XX"] {
            var response = GatewayResponse(type: type, origin: written.cors?.origin ?? api.origin)
            response.headers = headers
            api.gatewayResponses.append(response)
        }
        for entry in written.responses?.entries ?? [] {
            var response = GatewayResponse(type: entry.key, status: entry.value.status, origin: entry.keyOrigin)
            // Nothing of the default ones is in one that is changed.
            response.headers = headers
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
}
