import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// What answers the route: the one integration that it names.
    mutating func nativeIntegration(
        _ spec: RouteSpec, _ key: Route.Key, _ kind: APIKind, at origin: Origin
    ) -> Integration {
        let named = RouteSpec.integrations.filter { spec.node.string != nil ? $0 == "function" : spec.node[$0] != nil }
        guard named.count == 1, let name = named.first else {
            // The schema has told of none and of several.
            return Integration(target: .mock)
        }
        var integration: Integration
        switch name {
        case "function": integration = functionIntegration(spec, kind)
        case "lambda":
            integration = Integration(
                target: .foreignFunction(spec.lambda ?? .null, isProxy: !isMapped(spec, kind)))
            if kind == .http { integration.payloadFormat = "2.0" }
        case "proxy": integration = proxyIntegration(spec, key, kind)
        case "mock": integration = mockIntegration(spec)
        default: integration = serviceIntegration(name, spec, kind, at: origin)
        }
        addRequestMapping(spec, to: &integration, kind)
        addResponseMapping(spec, to: &integration, kind)
        return integration
    }

    private mutating func functionIntegration(_ spec: RouteSpec, _ kind: APIKind) -> Integration {
        let target = spec.function.flatMap(FunctionTargetSpec.init)
        if let name = target?.name, !hasFunction(name.printed) {
            diagnostics.error(
                "unknown-function", "`\(name.printed)` is no function of this service", at: name.origin,
                help: nearestFunction(to: name.printed))
        }
        var integration = Integration(target: .function(isProxy: !isMapped(spec, kind)))
        if kind == .http { integration.payloadFormat = target?.payload ?? "2.0" }
        integration.alias = target?.alias
        integration.isAsynchronous = target?.async?.bool ?? false
        if integration.isAsynchronous { integration.target = .function(isProxy: false) }
        return integration
    }

    /// Whether the gateway translates: a proxy gets whole requests and gives whole answers.
    func isMapped(_ spec: RouteSpec, _ kind: APIKind) -> Bool {
        kind != .http && (spec.request?.template != nil || spec.response?.map != nil)
    }

    private func proxyIntegration(_ spec: RouteSpec, _ key: Route.Key, _ kind: APIKind) -> Integration {
        let proxy = spec.proxy ?? ProxySpec()
        var method = "ANY"
        if case .http(let own, _) = key { method = own }
        if kind == .websocket { method = "POST" }
        var target = WebTarget(
            uri: proxy.url, method: proxy.method?.string?.uppercased() ?? method, isProxy: !isMapped(spec, kind))
        if let link = proxy.vpcLink {
            target.connectionType = "VPC_LINK"
            target.connectionID = link
        }
        target.serverName = proxy.tls
        var integration = Integration(target: .web(target))
        addProxyParameters(proxy, key, kind, to: &integration)
        return integration
    }

    /// Variables of the path go into the address; headers and parameters as asked.
    private func addProxyParameters(
        _ proxy: ProxySpec, _ key: Route.Key, _ kind: APIKind, to integration: inout Integration
    ) {
        let address = proxy.url?.string ?? ""
        if kind == .rest, case .http(_, let path) = key {
            for part in path.split(separator: "/") where part.hasPrefix("{") {
                let name = part.dropFirst().dropLast().filter { $0 != "+" }
                guard address.contains("{\(name)}") else { continue }
                integration.request.parameters["integration.request.path.\(name)"] = "method.request.path.\(name)"
            }
        }
        for (place, values) in [("header", proxy.headers), ("querystring", proxy.query)] {
            for entry in values?.map?.entries ?? [] {
                let key =
                    kind == .http ? "overwrite:\(place).\(entry.key)" : "integration.request.\(place).\(entry.key)"
                integration.request.parameters[key] = mappedValue(entry.value, kind)
            }
        }
    }

    private mutating func mockIntegration(_ spec: RouteSpec) -> Integration {
        let mock = spec.mock.flatMap(MockSpec.init) ?? MockSpec()
        if let body = mock.body, mock.template != nil {
            diagnostics.error(
                "two-answers", "a mock answers with `body` or with `template`", at: body.origin,
                help: "remove one of them")
        }
        var integration = Integration(target: .mock)
        let status = mock.status?.printed ?? "200"
        integration.request.templates["application/json"] = Node("{\"statusCode\": \(status)}")
        var response = ResponseMapping(status: status, pattern: "")
        for entry in mock.headers?.map?.entries ?? [] { response.headers[entry.key] = mappedValue(entry.value, .rest) }
        if let body = mock.template ?? mock.body {
            response.templates["application/json"] =
                body.string == nil ? Node(JSONWriter.compact(body), body.origin) : body
        }
        integration.responses = [response]
        return integration
    }

    // MARK: Mapping

    /// A literal as the kind quotes it, or where the value comes from: `$request.header.X`, `$context.…`.
    func mappedValue(_ node: Node, _ kind: APIKind) -> Node {
        guard let text = node.string else {
            return node.map != nil || node.list != nil ? node : Node(kind == .http ? node.printed : "'\(node.printed)'")
        }
        if kind == .http { return node }
        if text.hasPrefix("$request.") {
            let whole = kind == .websocket ? "route" : "method"
            return Node("\(whole).request.\(restPlace(text.dropFirst(9)))", node.origin)
        }
        if text.hasPrefix("$context.") || text.hasPrefix("$stageVariables.") {
            return Node(String(text.dropFirst()), node.origin)
        }
        let isExpression = [
            "method.request.", "route.request.", "integration.response.", "context.", "stageVariables.", "'",
        ].contains {
            text.hasPrefix($0)
        }
        return isExpression ? node : Node("'\(text)'", node.origin)
    }

    private func restPlace(_ text: Substring) -> String {
        text.hasPrefix("query.") ? "querystring.\(text.dropFirst(6))" : String(text)
    }

    private func addRequestMapping(_ spec: RouteSpec, to integration: inout Integration, _ kind: APIKind) {
        guard let request = spec.request else { return }
        if let template = request.template {
            integration.request.templates = template.map ?? Mapping([.init("application/json", template)])
            integration.request.passThrough = "NEVER"
        }
        for entry in request.map?.map?.entries ?? [] {
            let name = entry.key.hasPrefix("query.") ? "querystring.\(entry.key.dropFirst(6))" : entry.key
            let key = kind == .http ? (name.contains(":") ? name : "overwrite:\(name)") : "integration.request.\(name)"
            integration.request.parameters[key] = mappedValue(entry.value, kind)
        }
    }

    private func addResponseMapping(_ spec: RouteSpec, to integration: inout Integration, _ kind: APIKind) {
        guard let response = spec.response.flatMap(ResponseSpec.init), spec.response?.map != nil else {
            return addDefaultResponses(to: &integration, kind)
        }
        if kind == .http {
            integration.responses = (response.map?.map?.entries ?? []).map { entry in
                var mapping = ResponseMapping(status: entry.key, pattern: "")
                mapping.headers = entry.value.map ?? Mapping()
                return mapping
            }
            return
        }
        var success = integration.responses.first ?? ResponseMapping(status: "200", pattern: "")
        for entry in response.headers?.map?.entries ?? [] {
            success.headers[entry.key] = mappedValue(entry.value, kind)
        }
        for entry in response.templates?.map?.entries ?? [] { success.templates[entry.key] = entry.value }
        integration.responses = [success] + (response.statuses?.map?.entries ?? []).map { statusMapping($0, kind) }
    }

    func statusMapping(_ entry: Mapping.Entry, _ kind: APIKind) -> ResponseMapping {
        var mapping = ResponseMapping(status: entry.key, pattern: entry.value["pattern"]?.string ?? entry.key)
        for header in entry.value["headers"]?.map?.entries ?? [] {
            mapping.headers[header.key] = mappedValue(header.value, kind)
        }
        mapping.templates = entry.value["templates"]?.map ?? Mapping()
        if let template = entry.value["template"] { mapping.templates["application/json"] = template }
        return mapping
    }

    /// A service's errors keep their class when the author says nothing.
    private func addDefaultResponses(to integration: inout Integration, _ kind: APIKind) {
        guard kind != .http, integration.responses.isEmpty else { return }
        switch integration.target {
        case .service:
            integration.responses = [
                ResponseMapping(status: "200", pattern: ""), ResponseMapping(status: "400", pattern: #"4\d{2}"#),
                ResponseMapping(status: "500", pattern: #"5\d{2}"#),
            ]
        case .function(isProxy: false), .foreignFunction(_, isProxy: false):
            integration.responses = [ResponseMapping(status: integration.isAsynchronous ? "202" : "200", pattern: "")]
        case .web(let target) where !target.isProxy:
            integration.responses = [ResponseMapping(status: "200", pattern: "")]
        default: break
        }
    }
}
