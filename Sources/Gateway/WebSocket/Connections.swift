import RuntimeConfig
import Tree

/// A client of a WebSocket API, as the gateway knows it.
package struct Connection: Sendable {
    package var id: String
    package var api: String
    package var stage: String
    /// Milliseconds since 1970.
    package var connectedAt: Int
    package var lastActiveAt: Int
    package var sourceIP: String
    package var userAgent: String
    package var host: String
    /// What the authorizer said at the handshake, for all events that follow.
    package var authorizer: Node?
    /// The fields of the handshake that later events tell.
    package var headers: Headers

    package init(
        id: String, api: String, stage: String, connectedAt: Int, lastActiveAt: Int, sourceIP: String,
        userAgent: String,
        host: String, authorizer: Node? = nil, headers: Headers
    ) {
        self.id = id
        self.api = api
        self.stage = stage
        self.connectedAt = connectedAt
        self.lastActiveAt = lastActiveAt
        self.sourceIP = sourceIP
        self.userAgent = userAgent
        self.host = host
        self.authorizer = authorizer
        self.headers = headers
    }
}

/// The live connections, which the transport holds.
package struct Sockets: Sendable {
    /// A connection; `nil` when it is gone or never was.
    package var find: @Sendable (_ id: String) async -> Connection?
    /// Sends a message; `false` when the connection is gone or not open yet.
    package var send: @Sendable (_ id: String, _ bytes: [UInt8]) async -> Bool
    /// Closes a connection with 1000, as its server may; `false` when it is gone.
    package var close: @Sendable (_ id: String) async -> Bool

    package init(
        find: @escaping @Sendable (_ id: String) async -> Connection? = { _ in nil },
        send: @escaping @Sendable (_ id: String, _ bytes: [UInt8]) async -> Bool = { _, _ in false },
        close: @escaping @Sendable (_ id: String) async -> Bool = { _ in false }
    ) {
        self.find = find
        self.send = send
        self.close = close
    }
}

extension Gateway {
    /// Plain HTTP to a WebSocket API: `/{stage}/@connections/{id}`, with which servers speak to clients ("Use @connections
    /// commands in your backend service").
    func respondConnections(_ exchange: inout Exchange) async -> Response {
        let parts = exchange.request.rawPath.split(separator: "/").map(String.init)
        guard parts.count == 3, parts[1] == "@connections",
            let stage = exchange.api.stage(parts[0])
        else { return exchange.managementError(403, "ForbiddenException", "Forbidden") }
        exchange.stage = stage
        let route = Shared.connections
        exchange.route = route
        // Where nobody has a key, there is nothing to check.
        if !effects.credentials.isEmpty {
            do throws(Refusal) { try exchange.authorizeWithSignature() } catch {
                return exchange.managementError(
                    403, error.errorType ?? error.kind.errorType, error.message ?? error.kind.message)
            }
        }
        do throws(Refusal) { try exchange.admitStage(route) } catch {
            return exchange.managementError(429, "LimitExceededException", "Too Many Requests")
        }
        let id = percentDecoded(parts[2])
        guard isWellFormed(id) else {
            return exchange.managementError(400, "BadRequestException", "Invalid connectionId: \(id)")
        }
        switch exchange.request.method {
        case "POST": return await post(exchange.request.body, to: id, &exchange)
        case "GET": return await describe(id, &exchange)
        case "DELETE":
            let isClosed = await effects.sockets.close(id)
            return isClosed ? Response(status: 204) : exchange.managementError(410, "GoneException", nil)
        default:
            return exchange.managementError(403, "MissingAuthenticationTokenException", "Missing Authentication Token")
        }
    }

    /// Ids are base64 with an `=` at their end.
    private func isWellFormed(_ id: String) -> Bool {
        id.hasSuffix("=") && id.utf8.count >= 12
            && id.dropLast().utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "=")
            }
    }

    private func post(_ bytes: [UInt8], to id: String, _ exchange: inout Exchange) async -> Response {
        if bytes.count > SocketLimits.message {
            return exchange.managementError(413, "PayloadTooLargeException", "Message too long")
        }
        if await effects.sockets.send(id, bytes) { return Response(status: 200) }
        return exchange.managementError(410, "GoneException", nil)
    }

    private func describe(_ id: String, _ exchange: inout Exchange) async -> Response {
        guard let connection = await effects.sockets.find(id) else {
            return exchange.managementError(410, "GoneException", nil)
        }
        let answer = Mapping([
            .init("connectedAt", Node(Moment(milliseconds: connection.connectedAt).iso)),
            .init("identity", ["sourceIp": Node(connection.sourceIP), "userAgent": Node(connection.userAgent)]),
            .init("lastActiveAt", Node(Moment(milliseconds: connection.lastActiveAt).iso)),
        ])
        return Response(
            status: 200, headers: Headers([.init("Content-Type", "application/json")]),
            body: JSONWriter.write(Node(answer), indentation: nil))
    }
}

/// "Quotas for configuring and running a WebSocket API"
package enum SocketLimits {
    /// Bytes.
    package static let frame = 32 * 1024
    package static let message = 128 * 1024
    /// Milliseconds.
    package static let idle = 600_000
    package static let life = 7_200_000

    /// Why the gateway ends a connection.
    package enum Ending: Sendable {
        /// Clients send texts only.
        case binaryFrame
        case tooLarge
        /// Idle or open for too long.
        case aged
        /// The server asked for it.
        case server
    }

    /// The code and the reason of the close frame.
    package static func close(for ending: Ending) -> (code: Int, reason: String) {
        switch ending {
        case .binaryFrame: (1003, "Unsupported data")
        case .tooLarge: (1009, "Message too long")
        case .aged: (1001, "Going away")
        case .server: (1000, "Connection Closed Normally")
        }
    }
}

extension Exchange {
    mutating func managementError(_ status: Int, _ type: String, _ message: String?) -> Response {
        refusal = Refusal(.apiConfiguration, status: status, message: message)
        refusal?.errorType = type
        var response = Response(status: status)
        response.headers.add("x-amzn-ErrorType", type)
        if let message {
            response.headers.add("Content-Type", "application/json")
            response.body = JSONWriter.write(["message": Node(message)], indentation: nil)
        }
        return response
    }
}

extension Shared<Route> {
    /// What servers speak to clients by.
    fileprivate static let connections: Shared = {
        var route = Route()
        route.key = "@connections"
        return Shared(route)
    }()
}
