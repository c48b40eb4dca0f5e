/// Reads JSON as JavaScript's `JSON.parse` does: strictly, of two equal keys the last one counts.
package struct JSONText {
    private let text: [UInt8]
    private var index = 0
    private var depth = 0

    /// The value that a text spells; `nil` when it is no JSON, or nested deeper than 512 levels.
    package static func read(_ text: String) -> Node? {
        var reader = JSONText(text: Array(text.utf8))
        guard let value = reader.value(), reader.skipBlanks() == nil else { return nil }
        return value
    }

    /// The text between the quotes of a JSON string without its escapes; `nil` when it is not the inside of one string.
    package static func unescape(_ text: String) -> String? {
        text.utf8.contains { $0 == 0x5C || $0 == 0x22 || $0 < 0x20 } ? read("\"\(text)\"")?.string : text
    }

    private init(text: [UInt8]) { self.text = text }

    /// The next byte that is not blank.
    private mutating func skipBlanks() -> UInt8? {
        while index < text.count {
            switch text[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return text[index]
            }
        }
        return nil
    }

    private mutating func value() -> Node? {
        switch skipBlanks() {
        case UInt8(ascii: "{"): return nested { $0.map() }
        case UInt8(ascii: "["): return nested { $0.list() }
        case UInt8(ascii: "\""): return string().map { Node($0) }
        case UInt8(ascii: "t"): return word("true", true)
        case UInt8(ascii: "f"): return word("false", false)
        case UInt8(ascii: "n"): return word("null", .null)
        default: return number()
        }
    }

    private mutating func nested(_ body: (inout JSONText) -> Node?) -> Node? {
        guard depth < 512 else { return nil }
        depth += 1
        index += 1
        defer { depth -= 1 }
        return body(&self)
    }

    private mutating func map() -> Node? {
        var mapping = Mapping()
        if take("}") { return Node(mapping) }
        repeat {
            guard skipBlanks() == UInt8(ascii: "\""), let key = string(), take(":"), let value = value() else {
                return nil
            }
            mapping[key] = value
        } while take(",")
        return take("}") ? Node(mapping) : nil
    }

    private mutating func list() -> Node? {
        var elements: [Node] = []
        if take("]") { return Node(elements) }
        repeat {
            guard let value = value() else { return nil }
            elements.append(value)
        } while take(",")
        return take("]") ? Node(elements) : nil
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard skipBlanks() == UInt8(ascii: scalar) else { return false }
        index += 1
        return true
    }

    private mutating func word(_ word: String, _ value: Node) -> Node? {
        guard text[index...].starts(with: word.utf8) else { return nil }
        index += word.utf8.count
        return value
    }

    private mutating func number() -> Node? {
        let start = index
        if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
        let leading = index
        guard digits() > 0, text[leading] != UInt8(ascii: "0") || index == leading + 1 else { return nil }
        if index < text.count, text[index] == UInt8(ascii: ".") {
            index += 1
            guard digits() > 0 else { return nil }
        }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
            guard digits() > 0 else { return nil }
        }
        let spelling = String(decoding: text[start..<index], as: UTF8.self)
        return Int(spelling).map { Node($0) } ?? Double(spelling).map { Node(.double($0)) }
    }

    private mutating func digits() -> Int {
        let start = index
        while index < text.count, (0x30...0x39).contains(text[index]) { index += 1 }
        return index - start
    }

    private mutating func string() -> String? {
        index += 1
        var units: [UInt8] = []
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                units.append(contentsOf: String(scalar).utf8)
            case 0..<0x20: return nil
            default: units.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard index < text.count else { return nil }
        defer { index += 1 }
        switch text[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(text[index])
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return unicodeEscape()
        default: return nil
        }
    }

    /// Four hexadecimal digits, or two pairs of surrogates; a lone surrogate becomes U+FFFD.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let unit = hexadecimal(at: index + 1) else { return nil }
        index += 4
        if (0xD800...0xDBFF).contains(unit), index + 2 < text.count, text[index + 1] == 0x5C,
            text[index + 2] == UInt8(ascii: "u"), let low = hexadecimal(at: index + 3), (0xDC00...0xDFFF).contains(low)
        {
            index += 6
            return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        }
        return Unicode.Scalar(unit) ?? "\u{FFFD}"
    }

    private func hexadecimal(at start: Int) -> UInt32? {
        guard start + 4 <= text.count else { return nil }
        let digits = text[start..<start + 4]
        guard digits.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66 || (0x30...0x39).contains($0) }) else {
            return nil
        }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
