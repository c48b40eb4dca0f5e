import Tree

/// What an unquoted scalar means: YAML 1.2's core schema as js-yaml 4 reads it, which the Serverless Framework uses.
/// That adds underscores between digits, binary numbers, and dates.
enum CoreSchema {
    static func resolve(_ text: UnsafeBufferPointer<UInt8>) -> Node.Content {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return number(text) ?? .string(string(text))
        case UInt8(ascii: "~") where text.count == 1: return .null
        case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"),
            UInt8(ascii: "F"):
            guard text.count == 4 || text.count == 5 else { return .string(string(text)) }
            return word(string(text))
        default: return .string(string(text))
        }
    }

    static func string(_ text: UnsafeBufferPointer<UInt8>) -> String { String(decoding: text, as: UTF8.self) }

    /// The text of a key: JavaScript's spelling of a scalar. `nil` for what cannot be a key.
    static func keyText(_ key: Node) -> String? {
        switch key.content {
        case .string(let text): text
        case .int(let value): String(value)
        case .double(let value): javaScriptNumber(value)
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .list, .map, .unknown: nil
        }
    }

    private static func word(_ text: String) -> Node.Content {
        switch text {
        case "null", "Null", "NULL": .null
        case "true", "True", "TRUE": .bool(true)
        case "false", "False", "FALSE": .bool(false)
        default: .string(text)
        }
    }

    private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Node.Content? {
        if let value = integer(text) { return value }
        if let value = float(text) { return value }
        return Timestamp(text).map { .string($0.description) }
    }

    /// `12`, `-1_000`, `0o17`, `0x1F`, `0b101`. A leading zero changes nothing: `010` is ten.
    private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Node.Content? {
        var index = text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") ? 1 : 0
        var radix: UInt8 = 10
        if index + 1 < text.count, text[index] == UInt8(ascii: "0") {
            switch text[index + 1] {
            case UInt8(ascii: "b"): radix = 2
            case UInt8(ascii: "o"): radix = 8
            case UInt8(ascii: "x"): radix = 16
            default: break
            }
            if radix != 10 { index += 2 }
        }
        guard index < text.count, text[text.count - 1] != UInt8(ascii: "_") else { return nil }
        if radix == 10, text[index] == UInt8(ascii: "_") { return nil }
        var value = 0.0
        var exact = 0
        var overflows = false
        for byte in text[index...] where byte != UInt8(ascii: "_") {
            guard let digit = hexadecimalDigit(byte), digit < radix else { return nil }
            value = value * Double(radix) + Double(digit)
            let (product, over) = exact.multipliedReportingOverflow(by: Int(radix))
            overflows = overflows || over || product > 1 << 53
            exact = overflows ? 0 : product + Int(digit)
        }
        let isNegative = text[0] == UInt8(ascii: "-")
        if !overflows { return .int(isNegative ? -exact : exact) }
        // Adding digit by digit rounds too often where the digits themselves are at hand.
        if radix == 10 { value = Double(string(text).filter { $0 != "_" && $0 != "-" && $0 != "+" }) ?? value }
        return Number.content(isNegative ? -value : value)
    }

    /// `1.5`, `1.`, `.5`, `1e3`, `1_000.5`, `.inf`, `.nan`.
    private static func float(_ text: UnsafeBufferPointer<UInt8>) -> Node.Content? {
        var index = text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") ? 1 : 0
        let isSigned = index == 1
        func skipDigits(_ allowsUnderscore: Bool) -> Int {
            let start = index
            while index < text.count,
                (0x30...0x39).contains(text[index]) || allowsUnderscore && text[index] == UInt8(ascii: "_")
            { index += 1 }
            return index - start
        }
        guard index < text.count, text[text.count - 1] != UInt8(ascii: "_") else { return nil }
        if text[index] == UInt8(ascii: ".") {
            if isInfinityOrNaN(text, from: index + 1, isSigned) { return .null }
            index += 1
            guard !isSigned, skipDigits(true) > 0 else { return nil }
        } else {
            guard text[index] != UInt8(ascii: "_"), skipDigits(true) > 0 else { return nil }
            if index < text.count, text[index] == UInt8(ascii: ".") {
                index += 1
                _ = skipDigits(true)
            }
        }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") { index += 1 }
            guard skipDigits(false) > 0 else { return nil }
        }
        guard index == text.count else { return nil }
        return Double(string(text).filter { $0 != "_" }).map(Number.content)
    }

    /// `.inf` and `.nan`, which JSON has no words for: the framework's copy of the spec holds null in their place.
    private static func isInfinityOrNaN(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ isSigned: Bool
    ) -> Bool {
        guard text.count == start + 3 else { return false }
        switch string(UnsafeBufferPointer(rebasing: text[start...])) {
        case "inf", "Inf", "INF": return true
        case "nan", "NaN", "NAN": return !isSigned
        default: return false
        }
    }

    private static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
