import NIOSSL

/// The server's own certificate, and whose certificates callers must show.
package struct TLS: Sendable {
    let configuration: TLSConfiguration
    /// Whether callers have to come by TLS, with a certificate of their own.
    let asksForCertificates: Bool

    /// - Parameters:
    ///   - certificate: a file of PEM, the chain behind the certificate in it.
    ///   - key: a file of PEM.
    ///   - truststore: a file of PEM: callers must show a certificate that one of these has signed ("Configuring mutual TLS
    ///     authentication").
    ///
    /// Throws what is wrong with a file.
    package init(certificate: String, key: String, truststore: String? = nil) throws {
        let chain = try NIOSSLCertificate.fromPEMFile(certificate).map { NIOSSLCertificateSource.certificate($0) }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        configuration.applicationProtocols = ["h2", "http/1.1"]
        if let truststore {
            configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(truststore))
            configuration.certificateVerification = .noHostnameVerification
        }
        self.configuration = configuration
        asksForCertificates = truststore != nil
    }
}
