import Crypto
import NIOSSL

/// A certificate for this machine that nobody else has signed, made anew with its key.
///
/// It is X.509 version 3 as RFC 5280 says: of a key on P-256, good for a year, for names and for addresses.
package struct LocalCertificate: Sendable {
    /// Both PEM.
    package let certificate: String
    package let key: String

    /// - Parameters:
    ///   - names: the first one is its own, too.
    ///   - now: in seconds since 1970.
    package init(names: [String], addresses: [[UInt8]] = [[127, 0, 0, 1]], now: Int) {
        let key = P256.Signing.PrivateKey()
        let body = LocalCertificate.body(key, names, addresses, now)
        let digest = (try? key.signature(for: body))?.derRepresentation
        let signature = DER.bits(Array(digest ?? .init()))
        certificate = pem("CERTIFICATE", DER.sequence(body, LocalCertificate.algorithm, signature))
        self.key = key.pemRepresentation + "\n"
    }

    /// ecdsa-with-SHA256
    private static let algorithm = DER.sequence(DER.identifier([0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02]))

    private static func body(
        _ key: P256.Signing.PrivateKey, _ names: [String], _ addresses: [[UInt8]], _ now: Int
    ) -> [UInt8] {
        var serial = (0..<16).map { _ in UInt8.random(in: 0...255) }
        serial[0] = serial[0] & 0x7F | 0x40
        let name = DER.sequence(
            DER.node(
                0x31, DER.sequence(DER.identifier([0x55, 0x04, 0x03]), DER.node(0x0C, Array((names.first ?? "").utf8))))
        )
        let validity = DER.sequence(DER.time(now - 3600), DER.time(now + 365 * 86_400))
        return DER.sequence(
            DER.node(0xA0, DER.node(0x02, [2])), DER.node(0x02, serial), algorithm, name, validity, name,
            Array(key.publicKey.derRepresentation), DER.node(0xA3, DER.sequence(extensions(names, addresses))))
    }

    private static func extensions(_ names: [String], _ addresses: [[UInt8]]) -> [UInt8] {
        let alternatives = names.map { DER.node(0x82, Array($0.utf8)) } + addresses.map { DER.node(0x87, $0) }
        return [
            // basicConstraints: an authority, for it has signed itself; of nobody else.
            DER.sequence(
                DER.identifier([0x55, 0x1D, 0x13]), DER.node(0x01, [0xFF]),
                DER.node(0x04, DER.sequence(DER.node(0x01, [0xFF]), DER.node(0x02, [0])))),
            // extKeyUsage: serverAuth and clientAuth.
            DER.sequence(
                DER.identifier([0x55, 0x1D, 0x25]),
                DER.node(
                    0x04,
                    DER.sequence(
                        DER.identifier([0x2B, 6, 1, 5, 5, 7, 3, 1]), DER.identifier([0x2B, 6, 1, 5, 5, 7, 3, 2])))),
            DER.sequence(
                DER.identifier([0x55, 0x1D, 0x11]), DER.node(0x04, DER.node(0x30, alternatives.flatMap { $0 }))),
        ].flatMap { $0 }
    }
}

/// Bytes as PEM spells them (RFC 7468).
func pem(_ label: String, _ bytes: [UInt8]) -> String {
    let text = Array(base64(bytes))
    let lines = stride(from: 0, to: text.count, by: 64).map { String(text[$0..<min($0 + 64, text.count)]) }
    return "-----BEGIN \(label)-----\n\(lines.joined(separator: "\n"))\n-----END \(label)-----\n"
}
