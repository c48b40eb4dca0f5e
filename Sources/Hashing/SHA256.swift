import Crypto

/// The SHA-256 digest of some bytes, 32 bytes long.
package func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    Array(Crypto.SHA256.hash(data: Array(bytes)))
}

/// The MD5 digest of some bytes, 16 bytes long: for names that have to stay what they were, never for security.
package func md5(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    Array(Crypto.Insecure.MD5.hash(data: Array(bytes)))
}

/// The SHA-1 digest of some bytes, 20 bytes long; for names that the framework makes with it.
package func sha1(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    Array(Crypto.Insecure.SHA1.hash(data: Array(bytes)))
}

/// Bytes in base64 with padding (RFC 4648 §4).
package func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
        for index in 0..<4 {
            out.append(index <= group.count ? alphabet[Int(bits >> (18 - 6 * UInt32(index)) & 63)] : UInt8(ascii: "="))
        }
    }
    return String(decoding: out, as: UTF8.self)
}

/// Bytes as lower-case hexadecimal digits.
package func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
