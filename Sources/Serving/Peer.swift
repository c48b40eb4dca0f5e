import NIOCore

/// The other end of a connection.
struct Peer: Sendable {
    var address: String
    /// `1.1` or `2`.
    var version: String
    var certificate: [UInt8]?

    init(_ channel: any Channel, version: String, certificate: [UInt8]? = nil) {
        // A stream of HTTP/2 is a channel without an address; its connection has one.
        address = (channel.remoteAddress ?? channel.parent?.remoteAddress)?.ipAddress ?? "127.0.0.1"
        self.version = version
        self.certificate = certificate
    }
}
