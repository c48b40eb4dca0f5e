import NIOSSL

/// The server's own certificate, and whose certificates callers must show.
package struct TLS: Sendable {
    var configuration: TLSConfiguration

    /// - Parameters:
    ///   - certificate: a file of PEM, the chain behind the certificate in it.
    ///   - key: a file of PEM.
    ///   - clientAuthorities: a file of PEM: callers must show a certificate that one of these has signed.
    package init(certificate: String, key: String, clientAuthorities: String? = nil) throws {
        let chain = try NIOSSLCertificate.fromPEMFile(certificate).map { NIOSSLCertificateSource.certificate($0) }
        configuration = .makeServerConfiguration(
            certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        configuration.applicationProtocols = ["h2", "http/1.1"]
        if let clientAuthorities {
            configuration.trustRoots = .file(clientAuthorities)
            configuration.certificateVerification = .noHostnameVerification
        }
    }
}
