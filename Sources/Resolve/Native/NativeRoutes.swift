import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    mutating func nativeRoutes(_ written: APISpec, _ kind: APIKind, authorizers: [Authorizer]) -> [Route] {
        var positions: [Route.Key: Origin] = [:]
        return (written.routes?.entries ?? []).compactMap { entry in
            guard let key = routeKey(entry.key, kind, at: entry.keyOrigin) else { return nil }
            if let first = positions.updateValue(entry.keyOrigin, forKey: key) {
                diagnostics.error(
                    "same-route", "`\(entry.key)` is there twice", at: entry.keyOrigin,
                    secondary: [.init(first.place, "the other one")], help: "keep one of them")
                return nil
            }
            checkFeatures(of: entry.value.node, kind, at: .route)
            checkFeatures(of: entry.value.node, kind, at: .integration)
            checkParts(of: entry.value.node, kind)
            checkResponse(entry.value.response, kind)
            checkRoute(entry.value, key, written, kind)
            return nativeRoute(entry.value, key, written, kind, authorizers, at: entry.keyOrigin)
        }
    }

    private mutating func nativeRoute(
        _ spec: RouteSpec, _ key: Route.Key, _ written: APISpec, _ kind: APIKind, _ authorizers: [Authorizer],
        at origin: Origin
    ) -> Route {
        let access = routeAccess(spec, key, written, kind, authorizers)
        var route = Route(key: key, function: routeFunction(spec) ?? "", access: access, origin: origin)
        route.integration = nativeIntegration(spec, key, kind, at: origin)
        if let timeout = spec.timeout { route.integration.timeout = checkedTimeout(timeout, kind) }
        route.throttle = spec.throttling.map(throttle)
        route.cache = spec.cache.flatMap(routeCache)
        route.description = spec.description
        route.operationName = spec.operation
        route.requiresAPIKey = spec.apiKey?.bool ?? false
        route.checks = requestChecks(spec, key, written, kind)
        if kind == .websocket { route.responseSelection = responseSelection(spec.response) }
        return route
    }

    private mutating func routeAccess(
        _ spec: RouteSpec, _ key: Route.Key, _ written: APISpec, _ kind: APIKind, _ authorizers: [Authorizer]
    ) -> Access {
        guard kind == .websocket, key != .message("$connect") else {
            return access(spec.authorizer, written.authorizer, written, kind, authorizers: authorizers)
        }
        // Only the handshake is judged: whoever is connected may send.
        if let own = spec.authorizer, own.string != "none" {
            diagnostics.error(
                "authorizer-behind-connect", "only `$connect` can have an authorizer", at: own.origin,
                help: "move it to `$connect`: a connection is judged once, when it is opened")
        }
        return .open
    }

    // MARK: Keys

    private mutating func routeKey(_ text: String, _ kind: APIKind, at origin: Origin) -> Route.Key? {
        if kind == .websocket { return messageKey(text, at: origin) }
        if kind == .http, text == "$default" { return .fallback }
        guard let route = HTTPRouteText(text) else {
            let fallback = kind == .http ? ", or `$default`" : ""
            diagnostics.error(
                "invalid-route", "`\(text)` is no route of \(kind.words)", at: origin,
                help: "write a method and a path, such as `GET /users/{id}`\(fallback)")
            return nil
        }
        return checkPath(route.path, at: origin) ? .http(method: route.method.uppercased(), path: route.path) : nil
    }

    // MARK: Options

    private func routeFunction(_ spec: RouteSpec) -> String? {
        spec.function.flatMap(FunctionTargetSpec.init)?.name?.printed
    }

    private mutating func checkedTimeout(_ written: Node, _ kind: APIKind) -> Node {
        let timeout = written.inMilliseconds
        let most = kind == .http ? 30_000 : 29_000
        if let value = timeout.int, !(50...most).contains(value), kind != .rest || value < 50 {
            diagnostics.error(
                "timeout-out-of-range", "\(kind.words) waits 50 ms to \(most / 1000) s for an integration",
                at: written.origin, help: "for longer work, answer at once and go on asynchronously")
        }
        return timeout
    }

    private func routeCache(_ node: Node) -> RouteCache? {
        if let isOn = node.bool { return RouteCache(isOn: isOn) }
        guard let written = RouteCacheSpec(node) else { return nil }
        return RouteCache(
            ttl: written.ttl?.inSeconds, isEncrypted: written.encrypted ?? true,
            keys: (written.keys?.list ?? []).map { parameterName($0, "method.request") })
    }

    /// `query.page` → `method.request.querystring.page`.
    func parameterName(_ node: Node, _ prefix: String) -> Node {
        guard let text = node.string else { return node }
        let name = text.hasPrefix("query.") ? "querystring.\(text.dropFirst(6))" : text
        return Node("\(prefix).\(name)", node.origin)
    }

    /// Only a WebSocket API chooses whether the sender is answered: `response: true`, or a selection expression.
    private mutating func checkResponse(_ response: Node?, _ kind: APIKind) {
        guard kind != .websocket, let response, response.bool != nil || response.string != nil else { return }
        diagnostics.error(
            "not-for-kind", "`response: \(response.printed)` is not available for \(kind.words)", at: response.origin,
            help: "\(APIKind.websocket.words) has it; here callers are always answered, and a map says how")
    }

    private func responseSelection(_ node: Node?) -> Node? {
        guard let node, node.bool != false else { return nil }
        return node.string == nil ? "$default" : node
    }
}

// What a request has to have.
extension Resolver {
    private mutating func requestChecks(
        _ spec: RouteSpec, _ key: Route.Key, _ written: APISpec, _ kind: APIKind
    ) -> RequestChecks {
        var checks = RequestChecks()
        guard kind != .websocket, let request = spec.request else { return checks }
        noteUnenforced(request, kind)
        for (place, values) in [("path", request.path), ("querystring", request.query), ("header", request.headers)] {
            for entry in values?.map?.entries ?? [] {
                checks.parameters.append(
                    RequestParameter(
                        name: "method.request.\(place).\(entry.key)", isRequired: Node(isRequired(entry.value)),
                        schema: parameterSchema(entry.value)))
            }
        }
        for name in pathVariables(key) where !checks.parameters.contains(where: { $0.name.hasSuffix(".path.\(name)") })
        {
            checks.parameters.append(RequestParameter(name: "method.request.path.\(name)", isRequired: true))
        }
        if let body = request.body { checks.bodies = [bodyCheck(body, written)] }
        return checks
    }

    private mutating func noteUnenforced(_ request: RequestSpec, _ kind: APIKind) {
        guard kind == .http,
            [request.path, request.query, request.headers, request.body].contains(where: { $0 != nil })
        else { return }
        diagnostics.note(
            "not-enforced", "AWS does not check requests of an HTTP API", at: request.origin,
            help: "`gwc local` does, and the OpenAPI document tells; use `type: rest` to have AWS refuse them")
    }

    /// What a parameter's map says besides that it is required.
    private func parameterSchema(_ node: Node) -> Node? {
        guard node.map != nil else { return nil }
        var schema = node
        schema["required"] = nil
        return schema.map?.isEmpty == true ? nil : schema
    }

    private func isRequired(_ node: Node) -> Bool {
        node.bool ?? (node.string.map { $0 == "required" } ?? node["required"]?.bool ?? false)
    }

    private func pathVariables(_ key: Route.Key) -> [String] {
        guard case .http(_, let path) = key else { return [] }
        return path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
            String($0.dropFirst().dropLast()).replacing("+", with: "")
        }
    }

    private mutating func bodyCheck(_ body: Node, _ written: APISpec) -> BodyCheck {
        let schema: BodyCheck.Schema
        if let name = body.string {
            if written.models?.map?[name] == nil {
                diagnostics.error(
                    "unknown-model", "`\(name)` is no model of this API", at: body.origin,
                    help: nearest(to: name, among: written.models?.map?.keys ?? []).map { "did you mean `\($0)`?" }
                        ?? "add it below `models`")
            }
            schema = .shared(name)
        } else {
            schema = .own(body, name: nil, description: nil)
        }
        return BodyCheck(contentType: "application/json", schema: schema, origin: body.origin)
    }
}
