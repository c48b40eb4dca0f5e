import NIOCore

/// What answers: the server carries bytes and knows no more than this of whom it serves.
package protocol Application: Sendable {
    /// Runs on the event loop of the connection as long as it does not leave it.
    func respond(to request: Request) async -> Response

    /// Decides on a handshake before it is answered.
    func connect(_ request: Request, _ socket: Socket) async -> Handshake
    /// The messages of one socket come one after the other.
    func receive(_ message: Message, from socket: Socket) async
    /// Once for each socket that was accepted, when nothing more comes or goes.
    func disconnect(_ socket: Socket, _ ending: Ending) async
}

/// The answer to a request for a WebSocket.
package enum Handshake: Sendable {
    /// - Parameter subprotocol: one of those that the caller offered.
    case accept(subprotocol: String?)
    case refuse(Response)
}

package enum Message: Sendable, Equatable {
    case text(String)
    case binary(ByteBuffer)
}

/// How a socket ended.
package struct Ending: Sendable, Hashable {
    /// Of the close frame; 1005 for one without a code, 1006 when there was none.
    package var code: Int
    package var reason: String
    package var isByCaller: Bool

    package init(code: Int, reason: String, isByCaller: Bool) {
        self.code = code
        self.reason = reason
        self.isByCaller = isByCaller
    }
}
