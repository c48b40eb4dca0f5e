import RuntimeConfig
import Tree
import Velocity

/// What becomes of a handshake.
package enum Handshake: Sendable {
    case accepted(Connection, subprotocol: String?)
    case refused(Response)
}

/// What a client gets for a message.
package enum Reaction: Sendable, Equatable {
    case nothing
    /// Bytes, none when the function answered an empty text.
    case send([UInt8])
}

extension Gateway {
    /// Judges a handshake of a WebSocket API: its authorizer and its `$connect` route have to agree ("The $connect route").
    package func connect(_ request: Request, api id: String) async -> Handshake {
        guard let api = apis[id] else { return .refused(Response(status: 403)) }
        var exchange = Exchange(request, Address(api: api, prefix: ""), self)
        do throws(Refusal) {
            try exchange.findStage()
            exchange.route = api.route("$connect")
            var connection = exchange.connection()
            guard exchange.route != nil else { return .accepted(connection, subprotocol: nil) }
            try await exchange.authorizeSocket()
            try exchange.admit()
            connection.authorizer = exchange.authorizerContext.map { Node($0) }
            let answer = try await exchange.callSocketRoute(connection, event: exchange.connectEvent(connection))
            guard (200..<300).contains(answer.status) else {
                return .refused(exchange.finish(Response(status: answer.status, body: answer.body)))
            }
            return .accepted(connection, subprotocol: answer.headers["Sec-WebSocket-Protocol"])
        } catch {
            return .refused(exchange.finish(exchange.gatewayResponse(error)))
        }
    }

    /// What a message of a client leads to ("Integrating with backend service", "Set up a WebSocket API route response").
    package func receive(_ bytes: [UInt8], from connection: Connection) async -> Reaction {
        guard let api = apis[connection.api] else { return .nothing }
        var exchange = self.exchange(api, connection, bytes)
        let key = exchange.routeKey
        guard
            let route = api.route(key) ?? api.route("$default")
        else { return exchange.socketError("Forbidden", connection) }
        exchange.route = route
        do throws(Refusal) {
            try exchange.admitStage(route)
            try exchange.checkMessage()
            let answer = try await exchange.callSocketRoute(connection, event: exchange.messageEvent(connection))
            return route.answers && (exchange.isBodyGiven || !answer.body.isEmpty) ? .send(answer.body) : .nothing
        } catch {
            let message = error.kind == .badBody ? "Bad request body" : error.message ?? error.kind.message ?? ""
            return exchange.socketError(error.kind == .throttled ? "Too Many Requests" : message, connection)
        }
    }

    /// Tells the `$disconnect` route that a client is gone.
    package func disconnect(_ connection: Connection, code: Int?, reason: String) async {
        guard let api = apis[connection.api], let route = api.route("$disconnect") else { return }
        var exchange = self.exchange(api, connection, [])
        exchange.route = route
        let event = exchange.disconnectEvent(connection, code: code, reason: reason)
        _ = try? await exchange.callSocketRoute(connection, event: event)
    }

    private func exchange(_ api: RunningAPI, _ connection: Connection, _ bytes: [UInt8]) -> Exchange {
        let request = Request(
            method: "POST", target: "/\(connection.stage)", headers: connection.headers, body: bytes,
            sourceIP: connection.sourceIP)
        var exchange = Exchange(request, Address(api: api, prefix: ""), self)
        exchange.stage = api.stage(connection.stage) ?? .none
        exchange.body = bytes
        exchange.caller.context = connection.authorizer?.map
        return exchange
    }
}

extension Exchange {
    /// A connection made of the handshake.
    func connection() -> Connection {
        let identifiers = Identifiers(effects.random)
        let id = String(identifiers.extended().dropLast(4)) + "CIA="
        return Connection(
            id: id, api: config.id, stage: stage.name, connectedAt: start, lastActiveAt: start,
            sourceIP: request.sourceIP,
            userAgent: userAgent ?? "", host: host, headers: request.headers)
    }

    /// The authorizer of a handshake is that of `$connect`; the ARN ends in the route.
    mutating func authorizeSocket() async throws(Refusal) {
        guard let route else { return }
        switch route.authorization {
        case .none: return
        case .iam: try authorizeWithSignature()
        default:
            path = "/$connect"
            try await authorizeWithFunction(route)
        }
    }

    /// The key of the route of a message, by the API's expression: `$request.body.action`, or texts around `${…}`.
    var routeKey: String {
        guard JSONText.read(String(decoding: body, as: UTF8.self)) != nil else { return "$default" }
        let key = mapped(config.routeSelection, nil) ?? ""
        return key.isEmpty ? "$default" : key
    }

    /// Checks a message against the model that the route selects.
    func checkMessage() throws(Refusal) {
        guard var route = route?.value, !route.models.isEmpty else { return }
        let name = route.modelSelection.flatMap { mapped($0, nil) } ?? "$default"
        guard let model = route.models[name] ?? route.models["$default"] else { return }
        route.models = ["$default": model]
        route.validatesBody = true
        route.validatesParameters = false
        var copy = self
        copy.route = Shared(route)
        try copy.validate()
    }

    /// A frame that tells the client what went wrong.
    mutating func socketError(_ message: String, _ connection: Connection) -> Reaction {
        refusal = Refusal(.apiConfiguration, message: message)
        effects.log(logLine(Response(status: 500)))
        let text =
            "{\"message\": \(JSONWriter.compact(Node(message))), \"connectionId\":\"\(connection.id)\", "
            + "\"requestId\":\"\(extendedID)\"}"
        return .send(Array(text.utf8))
    }

    // MARK: Integrations

    /// Lets the integration of a route answer. The status of a handshake counts; of a message only the body does.
    mutating func callSocketRoute(_ connection: Connection, event: Node) async throws(Refusal) -> Response {
        guard let integration = route?.integration else { return Response(status: 200) }
        let result: Response
        switch integration.kind {
        case .awsProxy: result = try await callSocketFunction(integration, event)
        case .mock: result = try mockSocket(integration)
        default: result = try await callSocketBackend(integration, connection)
        }
        effects.log(logLine(result))
        return result
    }

    private mutating func callSocketFunction(
        _ integration: Integration, _ event: Node
    ) async throws(Refusal) -> Response {
        let result = await effects.invoke(
            Invocation(
                id: requestID, function: try resolved(integration.function ?? ""),
                payload: JSONWriter.write(event, indentation: nil),
                isEvent: false, timeout: integration.timeout ?? Limits.restTimeout, traceID: traceID))
        switch result {
        case .answer(let bytes):
            let answer = JSONText.read(String(decoding: bytes, as: UTF8.self)) ?? .null
            guard let map = answer.map else {
                return Response(status: 200, body: answer.isNull ? [] : Array(answer.printed.utf8))
            }
            var response = Response(
                status: map["statusCode"]?.int ?? map["statusCode"]?.string.flatMap { Int($0) } ?? 200)
            for entry in map["headers"]?.map ?? Mapping() { response.headers.add(entry.key, entry.value.printed) }
            if let body = map["body"], !body.isNull {
                let isBytes = map["isBase64Encoded"]?.bool == true
                isBodyGiven = true
                response.body = isBytes ? decodeBase64(body.printed) ?? [] : Array(body.printed.utf8)
            }
            return response
        case .timeout: throw Refusal(.integrationTimeout, status: 504)
        default: throw Refusal(.apiConfiguration, status: 502, detail: "the function failed")
        }
    }

    private mutating func mockSocket(_ integration: Integration) throws(Refusal) -> Response {
        var status = 200
        if let template = socketTemplate(integration) {
            status = statusCode(in: try render(template, { $0.requestInput($0.body) })) ?? 200
        }
        return try socketResponse(integration, Response(status: status), key: "\(status)")
    }

    private mutating func callSocketBackend(
        _ integration: Integration, _ connection: Connection
    ) async throws(Refusal) -> Response {
        var payload = body
        if let template = socketTemplate(integration) {
            payload = Array(try render(template, { $0.requestInput($0.body) }).utf8)
        } else if integration.passthrough == .never {
            throw Refusal(.unsupportedMediaType)
        }
        if let function = integration.function {
            let result = await effects.invoke(
                Invocation(
                    id: requestID, function: try resolved(function), payload: payload, isEvent: false,
                    timeout: integration.timeout ?? Limits.restTimeout, traceID: traceID))
            guard case .answer(let bytes) = result else {
                throw Refusal(.apiConfiguration, detail: "the function failed")
            }
            return try socketResponse(integration, Response(status: 200, body: bytes), key: "200")
        }
        var copy = integration
        copy.requestTemplates = [:]
        copy.passthrough = .whenNoMatch
        let sent = body
        body = payload
        defer { body = sent }
        copy.responses = [IntegrationResponse()]
        let answer = try await callBackend(copy)
        if integration.kind == .httpProxy { return answer }
        return try socketResponse(integration, answer, key: "\(answer.status)")
    }

    /// The template that the integration's expression selects, `$default` by default.
    private func socketTemplate(_ integration: Integration) -> String? {
        let key = integration.templateSelection.flatMap { mapped($0, nil) } ?? "$default"
        return integration.requestTemplates[key] ?? integration.requestTemplates["$default"]
            ?? integration.requestTemplates["application/json"]
    }

    /// The body as the response whose key `/regex/` matches makes it.
    private mutating func socketResponse(
        _ integration: Integration, _ answer: Response, key: String
    ) throws(Refusal) -> Response {
        let entry =
            integration.responses.first { entry in
                guard entry.status.hasPrefix("/"), entry.status.hasSuffix("/"), entry.status.count > 2 else {
                    return false
                }
                return api.selects(String(entry.status.dropFirst().dropLast()), key)
            } ?? integration.responses.first { $0.status == "$default" }
        guard let entry, let template = entry.templates.min(by: { $0.key < $1.key })?.value else { return answer }
        var response = answer
        response.body = Array(try render(template, { $0.requestInput(answer.body) }).utf8)
        return response
    }
}
