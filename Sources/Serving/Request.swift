import NIOCore
import NIOHTTP1

/// One request, whole.
package struct Request: Sendable {
    /// What of a request was longer than the limits; what is too long is not kept.
    package enum Excess: Sendable, Hashable { case target, headers, body }

    package var method: String
    /// As it stands in the request line: path and query, not decoded.
    package var target: String
    package var headers: HTTPHeaders
    package var body: ByteBuffer
    /// `1.1` or `2`.
    package var version: String
    /// The caller's address, without the port.
    package var address: String
    package var excess: Excess?
    /// The certificate that the caller showed, as DER.
    package var certificate: [UInt8]?

    package init(
        method: String, target: String, headers: HTTPHeaders = [:], body: ByteBuffer = ByteBuffer(),
        version: String = "1.1", address: String = "127.0.0.1", excess: Excess? = nil, certificate: [UInt8]? = nil
    ) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
        self.version = version
        self.address = address
        self.excess = excess
        self.certificate = certificate
    }

    /// Whether the caller asks for a WebSocket.
    package var wantsWebSocket: Bool {
        method == "GET" && headers[canonicalForm: "upgrade"].contains { $0.lowercased() == "websocket" }
            && headers[canonicalForm: "connection"].contains { $0.lowercased() == "upgrade" }
    }
}

/// One answer, whole.
package struct Response: Sendable {
    package var status: Int
    package var headers: HTTPHeaders
    package var body: ByteBuffer

    package init(status: Int, headers: HTTPHeaders = [:], body: ByteBuffer = ByteBuffer()) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
