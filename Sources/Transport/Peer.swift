import Gateway
import NIOCore

/// The other end of a connection.
struct Peer: Sendable {
    var address: String
    /// The port that it came to.
    var port: Int
    var isSecure: Bool
    var certificate: ClientCertificate?

    init(_ channel: any Channel, isSecure: Bool = false, certificate: ClientCertificate? = nil) {
        address = channel.remoteAddress?.ipAddress ?? "127.0.0.1"
        port = channel.localAddress?.port ?? 80
        self.isSecure = isSecure
        self.certificate = certificate
    }
}
