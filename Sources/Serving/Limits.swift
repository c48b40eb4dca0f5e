/// What a caller may send, and how long it may take.
package struct Limits: Sendable, Hashable {
    /// Bytes of the request line's target.
    package var target = 8192
    /// Bytes of all header lines together; API Gateway takes 10,240.
    package var headers = 10_240
    /// Bytes of a body; API Gateway takes 10 MB.
    package var body = 10 << 20
    /// Seconds in which the head of a request, or the next piece of its body, has to come.
    package var patience: Int64 = 30
    /// Seconds for which a connection is kept without a request.
    package var keepAlive: Int64 = 350
    /// Bytes of a frame of a WebSocket; API Gateway takes 32 KB.
    package var frame = 32 << 10
    /// Bytes of a message of a WebSocket; API Gateway takes 128 KB.
    package var message = 128 << 10
    /// Seconds without a message after which a WebSocket is closed; API Gateway waits 10 minutes.
    package var socketIdle: Double = 600
    /// Seconds after which a WebSocket is closed in any case; API Gateway keeps it for two hours.
    package var socketLifetime: Double = 7200
    /// Whether messages may be binary. API Gateway hands frames of bytes on only base64-encoded.
    package var allowsBinary = true

    package init() {}
}
