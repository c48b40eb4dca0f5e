import Gateway
import NIOSSL

extension ClientCertificate {
    /// What a certificate says of its owner; `nil` when it is none.
    init?(_ certificate: NIOSSLCertificate) {
        guard let bytes = try? certificate.toDERBytes() else { return nil }
        var outer = bytes[...]
        guard var whole = DER.next(&outer)?.content, var body = DER.next(&whole)?.content else { return nil }
        var nodes: [(tag: UInt8, content: ArraySlice<UInt8>)] = []
        while let node = DER.next(&body) { if node.tag != 0xA0 { nodes.append(node) } }
        // Serial number, algorithm, issuer, validity, subject.
        guard nodes.count >= 5 else { return nil }
        let serial = nodes[0].content.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
        self.init(
            pem: Transport.pem("CERTIFICATE", bytes), subject: distinguishedName(nodes[4].content),
            issuer: distinguishedName(nodes[2].content), serial: serial,
            notBefore: spelled(Int(certificate.notValidBefore)), notAfter: spelled(Int(certificate.notValidAfter)))
    }
}

/// A name as RFC 2253 spells it: `CN=client,O=Shop,C=DE`, the last part first.
private func distinguishedName(_ bytes: ArraySlice<UInt8>) -> String {
    var (rest, parts): (ArraySlice<UInt8>, [String]) = (bytes, [])
    while var set = DER.next(&rest)?.content {
        while var pair = DER.next(&set)?.content {
            guard let type = DER.next(&pair)?.content, let value = DER.next(&pair)?.content else { continue }
            parts.append("\(attributes[Array(type)] ?? "OID")=\(escaped(String(decoding: value, as: UTF8.self)))")
        }
    }
    return parts.reversed().joined(separator: ",")
}

private func escaped(_ text: String) -> String {
    text.map { ",+\"\\<>;".contains($0) ? "\\\($0)" : "\($0)" }.joined()
}

private let attributes: [[UInt8]: String] = [
    [0x55, 4, 3]: "CN", [0x55, 4, 6]: "C", [0x55, 4, 7]: "L", [0x55, 4, 8]: "ST", [0x55, 4, 10]: "O",
    [0x55, 4, 11]: "OU", [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 1]: "EMAILADDRESS",
]

/// `May 28 12:30:02 2019 GMT`
private func spelled(_ seconds: Int) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let parts = CivilDate(seconds: seconds).parts
    let two = { (number: Int, pad: String) in (number < 10 ? pad : "") + "\(number)" }
    let clock = parts[3...5].map { two($0, "0") }.joined(separator: ":")
    return "\(months[parts[1] - 1]) \(two(parts[2], " ")) \(clock) \(parts[0]) GMT"
}
