import Tree

/// Reads JSON as json-smart does in its permissive mode, the parser that API Gateway names in its errors: quotes may be
/// single or missing, commas too many, what follows the value does not count, and a text that begins like no JSON is a
/// string (`JSONParserBase` and `JSONParserMemory` of netplex/json-smart-v2).
struct PermissiveJSON {
    private let text: [UInt8]
    private var index = 0
    private var depth = 0

    /// The value that a text spells. The error is what API Gateway tells the caller.
    static func read(_ text: String) throws(TemplateError) -> Node {
        var reader = PermissiveJSON(text: Array(text.utf8))
        reader.skipBlanks()
        return reader.peek == nil ? Node("") : try reader.value(endedBy: [])
    }

    private init(text: [UInt8]) { self.text = text }

    private var peek: UInt8? { index < text.count ? text[index] : nil }

    private mutating func skipBlanks() {
        while let next = peek, next <= 0x20 { index += 1 }
    }

    private mutating func value(endedBy ends: [UInt8]) throws(TemplateError) -> Node {
        skipBlanks()
        switch peek {
        case nil: throw endOfFile("EOF")
        case UInt8(ascii: "{"): return try nested { reader throws(TemplateError) in try reader.map() }
        case UInt8(ascii: "["): return try nested { reader throws(TemplateError) in try reader.list() }
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return Node(try quoted())
        case UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"): throw unexpected(at: index)
        default: return bare(unquoted(endedBy: ends))
        }
    }

    /// As deep as json-smart goes.
    private mutating func nested(
        _ body: (inout PermissiveJSON) throws(TemplateError) -> Node
    ) throws(TemplateError) -> Node {
        depth += 1
        guard depth <= 400 else {
            throw broken("Malicious payload, having non natural depths, parsing stoped on \(spelled(index))", at: index)
        }
        index += 1
        defer { depth -= 1 }
        return try body(&self)
    }

    private mutating func map() throws(TemplateError) -> Node {
        var mapping = Mapping()
        while true {
            skipBlanks()
            switch peek {
            case UInt8(ascii: "}"):
                index += 1
                return Node(mapping)
            case UInt8(ascii: ","): index += 1
            case UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "{"): throw unexpected(at: index)
            default:
                let key = try key()
                mapping[key] = try value(endedBy: [UInt8(ascii: ","), UInt8(ascii: "}")])
                skipBlanks()
                guard let next = peek else { throw endOfFile("null") }
                guard next == UInt8(ascii: "}") || next == UInt8(ascii: ",") else {
                    throw broken("Unexpected token \(spelled(index))", at: index - 1)
                }
            }
        }
    }

    /// A key and its colon.
    private mutating func key() throws(TemplateError) -> String {
        let isQuoted = peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "'")
        let key = isQuoted ? try quoted() : unquoted(endedBy: [UInt8(ascii: ":")])
        skipBlanks()
        guard let next = peek else { throw endOfFile("null") }
        guard next == UInt8(ascii: ":") else { throw unexpected(at: index - 1, spelled(index)) }
        index += 1
        return key
    }

    private mutating func list() throws(TemplateError) -> Node {
        var elements: [Node] = []
        while true {
            skipBlanks()
            switch peek {
            case nil: throw endOfFile("EOF")
            case UInt8(ascii: "]"):
                index += 1
                return Node(elements)
            case UInt8(ascii: ","): index += 1
            default: elements.append(try value(endedBy: [UInt8(ascii: ","), UInt8(ascii: "]")]))
            }
        }
    }

    // MARK: Without quotes

    private mutating func unquoted(endedBy ends: [UInt8]) -> String {
        let start = index
        while let next = peek, !ends.contains(next) { index += 1 }
        var end = index
        while end > start + 1, text[end - 1] <= 0x20 { end -= 1 }
        return String(decoding: text[start..<end], as: UTF8.self)
    }

    private func bare(_ spelling: String) -> Node {
        switch spelling {
        case "null": .null
        case "true": true
        case "false": false
        default: number(spelling) ?? Node(spelling)
        }
    }

    /// A number; one that Java keeps as `BigInteger` or `BigDecimal` keeps its digits, as a text that is no string.
    private func number(_ spelling: String) -> Node? {
        guard let isWhole = isWholeNumber(spelling.utf8[...]) else { return nil }
        if isWhole { return Int(spelling).map { Node($0) } ?? digits(spelling) }
        guard let double = Double(spelling) else { return nil }
        let isLong = spelling.utf8.count > 18 && !spelling.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
        return isLong && javaNumber(double) != spelling ? digits(spelling) : Node(.double(double))
    }

    /// Whether a number has neither point nor exponent; `nil` for what is no number.
    private func isWholeNumber(_ spelling: Substring.UTF8View) -> Bool? {
        var rest = spelling.first == UInt8(ascii: "-") ? spelling.dropFirst() : spelling
        guard let first = rest.first, isDigit(first) else { return nil }
        rest = rest.drop(while: isDigit)
        if rest.isEmpty { return true }
        if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop(while: isDigit) }
        guard let next = rest.first else { return false }
        guard next | 0x20 == UInt8(ascii: "e") else { return nil }
        rest = rest.dropFirst()
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        return !rest.isEmpty && rest.allSatisfy(isDigit) ? false : nil
    }

    private func digits(_ spelling: String) -> Node { Node(.unknown(Unknown(text: spelling, needs: []))) }

    // MARK: In quotes

    private mutating func quoted() throws(TemplateError) -> String {
        let mark = text[index]
        guard text[(index + 1)...].contains(mark) else { throw endOfFile("null", at: text.count) }
        index += 1
        var units: [UInt8] = []
        while let next = peek {
            index += 1
            if next == mark { return String(decoding: units, as: UTF8.self) }
            if next == UInt8(ascii: "\\") {
                units += String(try escape()).utf8
            } else {
                units.append(next)
            }
        }
        throw endOfFile("null")
    }

    /// What stands for the character behind a backslash; one that means nothing is dropped.
    private mutating func escape() throws(TemplateError) -> String {
        guard let next = peek else { return "" }
        index += 1
        switch next {
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"), UInt8(ascii: "\""):
            return String(UnicodeScalar(next))
        case UInt8(ascii: "u"): return try utf16()
        case UInt8(ascii: "x"): return String(decoding: [try unit(digits: 2)], as: UTF16.self)
        default: return ""
        }
    }

    /// One unit of UTF-16, or two that belong together.
    private mutating func utf16() throws(TemplateError) -> String {
        let first = try unit(digits: 4)
        guard UTF16.isLeadSurrogate(first), text[index...].starts(with: "\\u".utf8) else {
            return String(decoding: [first], as: UTF16.self)
        }
        index += 2
        return String(decoding: [first, try unit(digits: 4)], as: UTF16.self)
    }

    private mutating func unit(digits count: Int) throws(TemplateError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<count {
            guard let next = peek else { throw endOfFile("EOF", at: index) }
            guard let digit = UnicodeScalar(next).properties.isASCIIHexDigit ? hexadecimal(next) : nil else {
                throw broken("Unexpected unicode escape sequence \(spelled(index))", at: index)
            }
            unit = unit << 4 | digit
            index += 1
        }
        return unit
    }

    private func hexadecimal(_ byte: UInt8) -> UInt16 {
        UInt16(isDigit(byte) ? byte - 0x30 : (byte | 0x20) - 0x57)
    }

    // MARK: Errors

    private func endOfFile(_ object: String, at position: Int? = nil) -> TemplateError {
        failure("Unexpected End Of File position \(units(position ?? index - 1)): \(object)")
    }

    private func unexpected(at position: Int, _ character: String? = nil) -> TemplateError {
        broken("Unexpected character (\(character ?? spelled(position)))", at: position)
    }

    private func broken(_ what: String, at position: Int) -> TemplateError {
        failure("\(what) at position \(units(position)).")
    }

    /// The words of API Gateway around those of json-smart, as ToQoz/api-gateway-mapping-template captured them.
    private func failure(_ what: String) -> TemplateError {
        TemplateError("Could not process payloadnet.minidev.json.parser.ParseException: \(what)", isOfCaller: true)
    }

    /// The character that a byte begins.
    private func spelled(_ position: Int) -> String {
        String(decoding: text[position...].prefix(4), as: UTF8.self).prefix(1).description
    }

    /// A place as Java counts it.
    private func units(_ position: Int) -> Int {
        String(decoding: text.prefix(position), as: UTF8.self).utf16.count
    }
}
