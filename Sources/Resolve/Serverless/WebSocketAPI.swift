import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The API of all `websocket` events; `nil` when there is none.
    mutating func resolveWebSocketAPI() -> API? {
        let events = webSocketEvents()
        guard let first = events.first else { return nil }
        let name = provider.websocketsApiName?.node.ifTruthy.flatMap { $0.string == nil ? nil : $0 }
        var api = API(
            kind: .websocket, name: name ?? Node("\(stage)-\(serviceName)-websockets"),
            stage: Stage(name: Node(stage)), origin: first.event.node.origin)
        api.description = provider.websocketsDescription?.node.ifTruthy ?? "Serverless Websockets"
        if let selection = provider.websocketsApiRouteSelectionExpression?.node.ifTruthy {
            api.websocket.routeSelection = selection
        }
        api.external = provider.apiGateway?.node["websocketApiId"]?.ifTruthy.map { ExternalAPI(id: $0) }
        api.tags = webSocketTags()
        if api.external == nil { resolveWebSocketLogs(into: &api.stage) }
        let functions = Set((spec.functions?.entries ?? []).map(\.key))
        for event in events { add(event, to: &api, functions: functions) }
        return api
    }

    /// One `websocket` event and whose it is.
    private struct WebSocketEvent {
        var function: String
        var event: WebSocketEventSpec
    }

    private func webSocketEvents() -> [WebSocketEvent] {
        (spec.functions?.entries ?? []).flatMap { entry in
            entry.events.compactMap { event in
                if case .websocket(let event) = event { WebSocketEvent(function: entry.key, event: event) } else { nil }
            }
        }
    }

    private mutating func webSocketTags() -> Mapping? {
        guard let tags = provider.tags?.ifTruthy else { return nil }
        if provider.websocket?.useProviderTags?.isTruthy == true { return tags.map }
        let headline = "the WebSocket API does not get the tags of the provider"
        let help = "set `provider.websocket.useProviderTags: true`"
        if provider.apiGateway?.node["websocketApiId"]?.ifTruthy != nil { return nil }
        if spec.node.refusesDeprecation("AWS_WEBSOCKET_API_USE_PROVIDER_TAGS") {
            diagnostics.error("tags-not-applied", headline, at: tags.origin, help: help)
        } else {
            diagnostics.note("tags-not-applied", headline, at: tags.origin, help: help)
        }
        return nil
    }

    // MARK: Logs

    private mutating func resolveWebSocketLogs(into stage: inout Stage) {
        guard let written = provider.logs?.websocket?.ifTruthy else { return }
        let logs = WebSocketLogsSpec(written) ?? WebSocketLogsSpec()
        var access = AccessLog(
            group: "/aws/websocket/\(serviceName)-\(self.stage)",
            format: logs.format?.ifTruthy ?? Self.webSocketLogFormat,
            retention: provider.logRetentionInDays?.ifTruthy, dataProtection: provider.logDataProtectionPolicy?.ifTruthy
        )
        access.isOn = logs.accessLogging?.ifPresent?.isTruthy ?? true
        stage.accessLog = access
        stage.executionLog = ExecutionLog(
            level: webSocketLogLevel(logs), includesData: logs.fullExecutionData?.ifPresent ?? true)
    }

    private mutating func webSocketLogLevel(_ logs: WebSocketLogsSpec) -> Node {
        guard logs.executionLogging?.ifPresent?.isTruthy ?? true else { return "OFF" }
        guard let level = logs.level?.ifTruthy else { return "INFO" }
        if level != "INFO", level != "ERROR" {
            diagnostics.error(
                "invalid-log-level", "\(level.quoted) is no level of logs", at: level.origin,
                help: "use `INFO` or `ERROR`, or set `executionLogging: false`")
        }
        return level
    }

    private static let webSocketLogFormat: Node = """
        $context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] \
        "$context.eventType $context.routeKey $context.connectionId" $context.requestId
        """

    // MARK: Routes

    private mutating func add(_ item: WebSocketEvent, to api: inout API, functions: Set<String>) {
        let event = item.event
        guard let key = event.route?.ifPresent, key.map == nil, key.list == nil else {
            diagnostics.error(
                "missing-route", "the event has no `route`", at: event.node.origin,
                help: "add `route`, such as `$connect` or `$default`")
            return
        }
        var route = Route(key: .message(key.printed), function: item.function, origin: key.origin)
        if event.node.map != nil { route.responseSelection = event.routeResponseSelectionExpression?.ifTruthy }
        if let authorizer = webSocketAuthorizer(event, functions: functions) {
            route.access = .authorizer(name: authorizer.name, scopes: nil)
            api.authorizers.append(authorizer)
            noteIneffective(authorizer, of: route, key.printed)
        }
        api.routes.append(route)
    }

    /// API Gateway asks authorizers when a connection is made, and never again.
    private mutating func noteIneffective(_ authorizer: Authorizer, of route: Route, _ key: String) {
        guard key != "$connect" else { return }
        diagnostics.warning(
            "authorizer-without-effect", "API Gateway asks no authorizer on the route `\(key)`",
            at: authorizer.origin, secondary: [.init(route.origin.place, "only `$connect` has one")],
            help: "move the authorizer to the `$connect` route")
    }
}
