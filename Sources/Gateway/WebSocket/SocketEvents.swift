import RuntimeConfig
import Tree
import Velocity

extension Exchange {
    /// The event of `$connect`: the fields and the query of the handshake.
    func connectEvent(_ connection: Connection) -> Node {
        let shown = request.headers.fields.filter { field in
            !HeaderRules.contains(["Connection", "Upgrade", "Content-Length"], field.name)
        }
        var headers = Headers(shown)
        headers["X-Amzn-Trace-Id"] = traceID
        headers["X-Forwarded-For"] = forwardedFor
        headers["X-Forwarded-Port"] = "\(request.port)"
        headers["X-Forwarded-Proto"] = request.scheme
        let query = grouped(self.query)
        var event = Mapping([
            .init("headers", singles(headers.grouped)), .init("multiValueHeaders", multiples(headers.grouped)),
        ])
        if !query.isEmpty {
            event["queryStringParameters"] = singles(query)
            event["multiValueQueryStringParameters"] = multiples(query)
        }
        return finished(event, connection, type: "CONNECT")
    }

    /// The event of a message.
    func messageEvent(_ connection: Connection) -> Node {
        var event = finished(Mapping(), connection, type: "MESSAGE").map ?? Mapping()
        let text = String(validating: body, as: UTF8.self)
        event["body"] = Node(text ?? encodeBase64(body))
        event["isBase64Encoded"] = Node(text == nil)
        return Node(event)
    }

    /// The event of `$disconnect`, with how the connection ended.
    func disconnectEvent(_ connection: Connection, code: Int?, reason: String) -> Node {
        let headers = [
            ("Host", connection.host), ("x-api-key", ""), ("X-Forwarded-For", ""), ("x-restapi", ""),
        ].map { (name: $0.0, values: [$0.1]) }
        var event =
            finished(
                Mapping([.init("headers", singles(headers)), .init("multiValueHeaders", multiples(headers))]),
                connection,
                type: "DISCONNECT"
            ).map ?? Mapping()
        var context = event["requestContext"]?.map ?? Mapping()
        context["disconnectStatusCode"] = code.map { Node($0) } ?? .null
        context["disconnectReason"] = Node(reason)
        event["requestContext"] = Node(context)
        return Node(event)
    }

    private func finished(_ event: Mapping, _ connection: Connection, type: String) -> Node {
        var event = event
        event["requestContext"] = Node(socketContext(connection, type: type))
        if !stageVariables.isEmpty {
            event["stageVariables"] = texts(stageVariables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        }
        event["isBase64Encoded"] = false
        return Node(event)
    }

    /// `requestContext` of WebSocket events ("API Gateway WebSocket API mapping template reference").
    func socketContext(_ connection: Connection, type: String) -> Mapping {
        var context = Mapping([.init("routeKey", Node(route?.key ?? "$default"))])
        if let authorizer = connection.authorizer { context["authorizer"] = authorizer }
        if type == "MESSAGE" { context["messageId"] = Node(messageID) }
        let rest: [(String, Node)] = [
            ("eventType", Node(type)), ("extendedRequestId", Node(extendedID)),
            ("requestTime", Node(Moment(milliseconds: start).commonLog)), ("messageDirection", "IN"),
            ("stage", Node(connection.stage)), ("connectedAt", Node(connection.connectedAt)),
            ("requestTimeEpoch", Node(start)),
            ("identity", ["sourceIp": Node(connection.sourceIP), "userAgent": Node(connection.userAgent)]),
            ("requestId", Node(extendedID)), ("domainName", Node(connection.host)),
            ("connectionId", Node(connection.id)), ("apiId", Node(connection.api)),
        ]
        for (name, value) in rest { context[name] = value }
        return context
    }

    private var messageID: String { String(extendedID.dropLast(4)) + "IAM=" }
}
