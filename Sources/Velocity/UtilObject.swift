import Tree

/// `$util`: the functions of "API Gateway mapping template and access logging variable reference".
package final class UtilObject: TemplateObject {
    package init() {}

    package var text: String { "" }
    package func property(_ name: String) -> Value? { nil }

    package func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        guard arguments.count == 1 else { return nil }
        let text = arguments[0].isNull ? "" : arguments[0].text
        switch method {
        case "escapeJavaScript": return .string(escapeJavaScript(text))
        case "parseJson": return try parse(text)
        case "urlEncode": return .string(encodeForm(text))
        case "urlDecode": return .string(try decodeForm(text))
        case "base64Encode": return .string(encodeBase64(Array(text.utf8)))
        case "base64Decode":
            guard let bytes = decodeBase64(text) else { throw TemplateError("the text is no base64") }
            return .string(String(decoding: bytes, as: UTF8.self))
        default: return nil
        }
    }

    private func parse(_ text: String) throws(TemplateError) -> Value {
        if text.isEmpty { return .null }
        guard let node = JSONText.read(text) else { throw TemplateError("the text is no JSON") }
        return Value(node)
    }
}

/// The text as the inside of a JavaScript string: quotes of both kinds, slashes and backslashes behind a backslash, all
/// that is not printable ASCII as `\uXXXX`.
func escapeJavaScript(_ text: String) -> String {
    var escaped = ""
    for unit in text.utf16 {
        switch unit {
        case 0x08: escaped += "\\b"
        case 0x09: escaped += "\\t"
        case 0x0A: escaped += "\\n"
        case 0x0C: escaped += "\\f"
        case 0x0D: escaped += "\\r"
        case 0x22, 0x27, 0x2F, 0x5C: escaped += "\\" + String(UnicodeScalar(UInt8(unit)))
        case 0x20..<0x7F: escaped.unicodeScalars.append(UnicodeScalar(UInt8(unit)))
        default:
            let digits = String(unit, radix: 16, uppercase: true)
            escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
    return escaped
}

/// `application/x-www-form-urlencoded`, as `java.net.URLEncoder` writes it.
func encodeForm(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2A, 0x2D, 0x2E, 0x5F:
            encoded.unicodeScalars.append(UnicodeScalar(byte))
        case 0x20: encoded += "+"
        default:
            let digits = String(byte, radix: 16, uppercase: true)
            encoded += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
        }
    }
    return encoded
}

private func decodeForm(_ text: String) throws(TemplateError) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "+"): bytes.append(0x20)
        case UInt8(ascii: "%"):
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                throw TemplateError("a percent sign has no two digits behind it")
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        default: bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
