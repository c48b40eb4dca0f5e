extension Parser {
    /// `5`, `-5`, `.5`, `1e3`. Two dots behind digits belong to a range.
    mutating func number() throws(TemplateError) -> Expression {
        let start = index
        if byte(index) == UInt8(ascii: "-") { index += 1 }
        let whole = skipDigits()
        var isWhole = whole > 0
        if byte(index) == UInt8(ascii: "."), byte(index + 1) != UInt8(ascii: ".") || whole == 0 {
            index += 1
            let fraction = skipDigits()
            if whole == 0, fraction == 0 { throw TemplateError("a number has no digits") }
            isWhole = false
        }
        if skipExponent() { isWhole = false }
        let spelling = string(start..<index)
        if isWhole, let value = Int(spelling) { return .literal(.int(value)) }
        let padded = spelling.hasPrefix(".") ? "0\(spelling)" : spelling.replacing("-.", with: "-0.")
        guard let value = Double(padded) ?? Double("\(padded)0") else {
            throw TemplateError("`\(spelling)` is no number")
        }
        return .literal(.double(value))
    }

    private mutating func skipDigits() -> Int {
        let start = index
        while let next = byte(index), isDigit(next) { index += 1 }
        return index - start
    }

    private mutating func skipExponent() -> Bool {
        guard let next = byte(index), next | 0x20 == UInt8(ascii: "e") else { return false }
        let start = index
        index += 1
        if byte(index) == UInt8(ascii: "+") || byte(index) == UInt8(ascii: "-") { index += 1 }
        if skipDigits() > 0 { return true }
        index = start
        return false
    }

    /// A string. References in double quotes count; two quotes are one; a backslash is a backslash.
    mutating func stringLiteral(_ quote: UInt8) throws(TemplateError) -> Expression {
        let start = index + 1
        guard let end = endOfString(from: start, quote) else { throw TemplateError("a string has no end") }
        index = end + 1
        let mark = String(UnicodeScalar(quote))
        let content = string(start..<end).replacing(mark + mark, with: mark)
        guard quote == UInt8(ascii: "\""), content.utf8.contains(where: { $0 == 0x24 || $0 == 0x23 }) else {
            return .literal(.string(content))
        }
        return try interpolated(content)
    }

    /// The last quote that can end the string: one goes on where the quote is doubled or, in double quotes, behind a
    /// backslash, as long as another one follows.
    private func endOfString(from start: Int, _ quote: UInt8) -> Int? {
        var end: Int?
        var index = start
        while let next = byte(index) {
            guard next == quote else {
                index += 1
                continue
            }
            end = index
            let isEscaped = quote == UInt8(ascii: "\"") && index > start && text[index - 1] == UInt8(ascii: "\\")
            if byte(index + 1) == quote {
                index += 2
            } else if isEscaped {
                index += 1
            } else {
                return end
            }
        }
        return end
    }

    /// A string is parsed as a template with a blank at its end, so that a dollar at the end is text.
    private mutating func interpolated(_ content: String) throws(TemplateError) -> Expression {
        let hasComment = content.contains("##")
        var parser = Parser(hasComment ? content : content + " ")
        parser.depth = depth
        return .interpolated(try parser.template(), dropsLast: !hasComment)
    }
}
