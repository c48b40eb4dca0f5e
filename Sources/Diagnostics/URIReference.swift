/// A path as a URI reference: `/` kept, all that RFC 3986 reserves spelled in hexadecimal.
package func uriReference(_ path: String) -> String {
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in (path.hasPrefix("./") ? String(path.dropFirst(2)) : path).utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
            text.unicodeScalars.append(.init(byte))
        default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }
    return text
}
