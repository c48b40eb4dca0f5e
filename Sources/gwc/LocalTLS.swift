import Glibc
import Transport

extension LocalService {
    /// How the server takes connections: what the options say, with a certificate that is made now where none is named.
    func serverOptions() throws -> ServerOptions {
        var server = ServerOptions()
        server.sockets = try options.socketOptions()
        if !options.noPage { server.aside = { [page] in page.answer($0) } }
        guard options.takesTLS else { return server }
        let files = try certificate()
        do {
            server.tls = try TLS(certificate: files.certificate, key: files.key, truststore: options.truststore)
        } catch {
            throw Failure(
                "the certificate cannot be used: \(error)", help: "--certificate, --key and --truststore are PEM")
        }
        return server
    }

    private func certificate() throws -> (certificate: String, key: String) {
        if let certificate = options.certificate, let key = options.key { return (certificate, key) }
        var addresses: [[UInt8]] = [[127, 0, 0, 1], [UInt8](repeating: 0, count: 15) + [1]]
        let own = host.split(separator: ".").compactMap { UInt8($0) }
        if own.count == 4, !addresses.contains(own) { addresses.append(own) }
        let names = ["localhost", "*.execute-api.localhost"] + domains.map(\.name)
        let made = LocalCertificate(names: names, addresses: addresses, now: time(nil))
        try write(made.certificate, to: ownCertificate)
        try write(made.key, to: ownCertificate + ".key")
        return (ownCertificate, ownCertificate + ".key")
    }

    private func write(_ text: String, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure("cannot write \(path)") }
        Console(descriptor: descriptor).write(text)
        close(descriptor)
    }
}
