/// Reads templates as Velocity's grammar does, down to the white space that directives swallow.
struct Parser {
    let text: [UInt8]
    var index = 0
    /// Blocks and expressions deeper than this are refused.
    var depth = 0
    static let depthLimit = 128

    init(_ text: String) { self.text = Array(text.utf8) }

    mutating func template() throws(TemplateError) -> [Statement] {
        let statements = try block()
        if let word = wordAfterHash { throw TemplateError("`#\(word.text)` closes nothing") }
        return statements
    }

    /// Statements up to the `#end`, `#else` or `#elseif` that closes them, or the end of the text.
    mutating func block() throws(TemplateError) -> [Statement] {
        try descend()
        defer { depth -= 1 }
        var statements: [Statement] = []
        while index < text.count, !closesBlock { try statement(into: &statements) }
        return statements
    }

    mutating func descend() throws(TemplateError) {
        depth += 1
        guard depth < Parser.depthLimit else { throw TemplateError("the template is nested too deeply") }
    }

    private var closesBlock: Bool {
        guard let word = wordAfterHash else { return false }
        return word.text == "end" || word.text == "else" || word.text == "elseif"
    }

    private mutating func statement(into statements: inout [Statement]) throws(TemplateError) {
        if let start = setDirectiveAhead {
            index = start
            return statements.append(try setDirective())
        }
        switch text[index] {
        case UInt8(ascii: "$"): try dollar(slashes: 0, into: &statements)
        case UInt8(ascii: "#"): try hash(into: &statements)
        case UInt8(ascii: "\\"): try backslashes(into: &statements)
        default: append(plainText(), to: &statements)
        }
    }

    private mutating func plainText() -> String {
        let start = index
        while index < text.count, !"$#\\".utf8.contains(text[index]) { index += 1 }
        return string(start..<index)
    }

    func append(_ string: String, to statements: inout [Statement]) {
        if string.isEmpty { return }
        if case .text(let before)? = statements.last {
            statements[statements.count - 1] = .text(before + string)
        } else {
            statements.append(.text(string))
        }
    }

    /// Backslashes: halved before references and directives, else as they are.
    private mutating func backslashes(into statements: inout [Statement]) throws(TemplateError) {
        let start = index
        while byte(index) == UInt8(ascii: "\\") { index += 1 }
        let count = index - start
        switch byte(index) {
        case UInt8(ascii: "$"): try dollar(slashes: count, into: &statements)
        case UInt8(ascii: "#"): escapedHash(count, into: &statements)
        default: append(String(repeating: "\\", count: count), to: &statements)
        }
    }

    private mutating func escapedHash(_ count: Int, into statements: inout [Statement]) {
        let word = wordAfterHash
        let isDirective = word.map { Parser.directives.contains($0.text) } ?? false
        append(String(repeating: "\\", count: isDirective ? count / 2 : count), to: &statements)
        if count % 2 == 1, let word {
            append(string(index..<word.end), to: &statements)
            index = word.end
        }
    }

    /// The words that a backslash keeps from being directives.
    static let directives: Set<String> = [
        "if", "elseif", "else", "end", "set", "stop", "foreach", "break", "define", "macro", "evaluate", "include",
        "parse", "literal",
    ]

    func byte(_ index: Int) -> UInt8? { index < text.count ? text[index] : nil }
    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    func isAhead(_ string: String) -> Bool { text[index...].starts(with: string.utf8) }

    mutating func skipBlanks() {
        while let next = byte(index), next == 0x20 || (0x09...0x0A).contains(next) || next == 0x0D { index += 1 }
    }

    /// Blanks and the line break behind them; nothing when the line goes on.
    mutating func skipRestOfLine() {
        var end = index
        while byte(end) == 0x20 || byte(end) == 0x09 { end += 1 }
        if byte(end) == 0x0D {
            index = byte(end + 1) == 0x0A ? end + 2 : end + 1
        } else if byte(end) == 0x0A {
            index = end + 1
        }
    }
}
