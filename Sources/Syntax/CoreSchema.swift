import Tree

/// What an unquoted scalar means: YAML 1.2's core schema.
enum CoreSchema {
    static func resolve(_ text: String) -> Node.Content {
        guard let first = text.utf8.first else { return .null }
        switch first {
        case UInt8(ascii: "~"): return text == "~" ? .null : .string(text)
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
            return text == "null" || text == "Null" || text == "NULL" ? .null : .string(text)
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return text == "true" || text == "True" || text == "TRUE" ? .bool(true) : .string(text)
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return text == "false" || text == "False" || text == "FALSE" ? .bool(false) : .string(text)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return number(text) ?? .string(text)
        default: return .string(text)
        }
    }

    /// A scalar with an explicit tag such as `!!str`.
    static func resolve(_ text: String, tag: String) -> Node.Content {
        switch tag.dropFirst("tag:yaml.org,2002:".count) {
        case "null": .null
        case "bool", "int", "float": resolve(text)
        default: .string(text)
        }
    }

    /// The text of a key: JavaScript's spelling of a scalar.
    static func keyText(_ key: Node, _ written: String) -> String? {
        switch key.content {
        case .string(let text): text
        case .int(let value): String(value)
        case .double(let value): javaScriptNumber(value)
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .list, .map, .unknown: nil
        }
    }

    private static func number(_ text: String) -> Node.Content? {
        let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
        let sign = text.first == "-" ? -1 : 1
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where unsigned.hasPrefix(prefix) {
            return Int(unsigned.dropFirst(2), radix: radix).map { .int(sign * $0) }
        }
        if unsigned == ".inf" || unsigned == ".Inf" || unsigned == ".INF" { return .double(Double(sign) * .infinity) }
        if text == ".nan" || text == ".NaN" || text == ".NAN" { return .double(.nan) }
        if unsigned.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            return Int(text).map { .int($0) } ?? Double(text).map { .double($0) }
        }
        let isFloat = unsigned.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e")
                || $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
        }
        guard isFloat, unsigned.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        return Double(text).map { .double($0) }
    }
}
