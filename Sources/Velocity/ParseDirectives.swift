extension Parser {
    /// The word behind the hash here, `{word}` too, and where it ends.
    var wordAfterHash: (text: String, end: Int)? {
        guard byte(index) == UInt8(ascii: "#") else { return nil }
        let isBracketed = byte(index + 1) == UInt8(ascii: "{")
        let start = isBracketed ? index + 2 : index + 1
        guard let first = byte(start),
            isLetter(first) || first == UInt8(ascii: "_")
                || (first == UInt8(ascii: "@") && !isBracketed)
        else { return nil }
        var end = start
        while let next = byte(end), isWordCharacter(next) || next == UInt8(ascii: "@") { end += 1 }
        if isBracketed, byte(end) != UInt8(ascii: "}") { return nil }
        return (string(start..<end), isBracketed ? end + 1 : end)
    }

    /// Where the reference of a `#set` begins, if one stands here: it swallows the blanks before it.
    var setDirectiveAhead: Int? {
        var start = index
        while byte(start) == 0x20 || byte(start) == 0x09 { start += 1 }
        var end = start
        if text[start...].starts(with: "#set".utf8) { end += 4 }
        if text[start...].starts(with: "#{set}".utf8) { end += 6 }
        if end == start { return nil }
        while byte(end) == 0x20 { end += 1 }
        return byte(end) == UInt8(ascii: "(") ? end + 1 : nil
    }

    mutating func setDirective() throws(TemplateError) -> Statement {
        skipBlanks()
        guard let target = try reference() else { throw TemplateError("`#set` needs a reference to set") }
        skipBlanks()
        guard byte(index) == UInt8(ascii: "=") else { throw TemplateError("`#set` needs a `=`") }
        index += 1
        let value = try expression()
        try closeDirective()
        return .set(target, value)
    }

    mutating func hash(into statements: inout [Statement]) throws(TemplateError) {
        if isAhead("#[[") { return append(try textBlock(), to: &statements) }
        if isAhead("##") { return skipLine() }
        if isAhead("#*") { return skipComment() }
        guard let word = wordAfterHash else {
            index += 1
            if index == text.count { throw TemplateError("a hash at the end of the template") }
            return append("#", to: &statements)
        }
        let start = index
        index = word.end
        if let statement = try directive(word.text, from: start) { statements.append(statement) }
    }

    private mutating func textBlock() throws(TemplateError) -> String {
        let start = index + 3
        index = start
        while !isAhead("]]#") {
            index += 1
            if index >= text.count { throw TemplateError("`#[[` without `]]#`") }
        }
        index += 3
        return string(start..<index - 3)
    }

    private mutating func skipLine() {
        while let next = byte(index), next != 0x0A, next != 0x0D { index += 1 }
        skipRestOfLine()
    }

    private mutating func skipComment() {
        index += 2
        while index < text.count, !isAhead("*#") { index += 1 }
        index = min(index + 2, text.count)
    }

    private mutating func directive(_ name: String, from start: Int) throws(TemplateError) -> Statement? {
        switch name {
        case "if": return try conditional()
        case "foreach": return try loop()
        case "define": return try definition()
        case "macro": return try ignoredMacro()
        case "literal": return try literalBlock()
        case "stop": return .stop
        case "break": return .leaveLoop
        default:
            try skipArguments()
            return .text(string(start..<index))
        }
    }

    private mutating func conditional() throws(TemplateError) -> Statement {
        var branches = [(condition: try condition(), body: try block())]
        while let word = wordAfterHash, word.text == "elseif" {
            index = word.end
            branches.append((try condition(), try block()))
        }
        var otherwise: [Statement] = []
        if let word = wordAfterHash, word.text == "else" {
            index = word.end
            skipRestOfLine()
            otherwise = try block()
        }
        try end()
        return .conditional(branches, otherwise: otherwise)
    }

    private mutating func condition() throws(TemplateError) -> Expression {
        try open()
        let condition = try expression()
        try closeDirective()
        return condition
    }

    private mutating func loop() throws(TemplateError) -> Statement {
        try open()
        skipBlanks()
        guard let variable = try reference() else { throw TemplateError("`#foreach` needs a reference") }
        skipBlanks()
        guard takeWord("in") else { throw TemplateError("`#foreach` needs `in`") }
        let elements = try primary(inArguments: false)
        try closeDirective()
        let body = try block()
        try end()
        return .forEach(variable.root, in: elements, body: body)
    }

    private mutating func definition() throws(TemplateError) -> Statement {
        try open()
        skipBlanks()
        guard let variable = try reference() else { throw TemplateError("`#define` needs a reference") }
        skipBlanks()
        try closeDirective()
        let body = try block()
        try end()
        return .define(variable.root, body: body)
    }

    /// API Gateway takes macros and never calls them.
    private mutating func ignoredMacro() throws(TemplateError) -> Statement? {
        try skipArguments()
        _ = try block()
        try end()
        return nil
    }

    private mutating func literalBlock() throws(TemplateError) -> Statement {
        try skipArguments()
        let start = index
        _ = try block()
        let source = string(start..<index)
        try end()
        return .text(source)
    }

    /// The arguments of a directive that means nothing here. They must still be arguments.
    private mutating func skipArguments() throws(TemplateError) {
        var start = index
        while let next = byte(start), next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D { start += 1 }
        guard byte(start) == UInt8(ascii: "(") else { return }
        index = start + 1
        skipBlanks()
        while let next = byte(index), next != UInt8(ascii: ")") {
            if !skipWord() { _ = try primary(inArguments: false) }
            skipBlanks()
            if byte(index) == UInt8(ascii: ",") { index += 1 }
            skipBlanks()
        }
        try closeDirective()
    }

    private mutating func open() throws(TemplateError) {
        skipBlanks()
        guard byte(index) == UInt8(ascii: "(") else { throw TemplateError("a directive needs a parenthesis") }
        index += 1
    }

    private mutating func closeDirective() throws(TemplateError) {
        skipBlanks()
        guard byte(index) == UInt8(ascii: ")") else { throw TemplateError("a parenthesis is not closed") }
        index += 1
        skipRestOfLine()
    }

    private mutating func end() throws(TemplateError) {
        guard let word = wordAfterHash, word.text == "end" else { throw TemplateError("a directive has no `#end`") }
        index = word.end
        skipRestOfLine()
    }
}

func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
func isWordCharacter(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") }
