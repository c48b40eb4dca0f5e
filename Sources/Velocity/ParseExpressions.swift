extension Parser {
    mutating func expression() throws(TemplateError) -> Expression {
        try descend()
        defer { depth -= 1 }
        return try binary(level: 0)
    }

    /// The operators by how loosely they bind.
    private static let levels: [[(spelling: String, operator: Expression.Operator)]] = [
        [("||", .or), ("or", .or)],
        [("&&", .and), ("and", .and)],
        [("==", .equal), ("eq", .equal), ("!=", .notEqual), ("ne", .notEqual)],
        [
            ("<=", .lessOrEqual), ("le", .lessOrEqual), (">=", .greaterOrEqual), ("ge", .greaterOrEqual),
            ("<", .less), ("lt", .less), (">", .greater), ("gt", .greater),
        ],
        [("+", .add), ("-", .subtract)],
        [("*", .multiply), ("/", .divide), ("%", .remainder)],
    ]

    private mutating func binary(level: Int) throws(TemplateError) -> Expression {
        guard level < Parser.levels.count else { return try unary() }
        var left = try binary(level: level + 1)
        while let found = takeOperator(Parser.levels[level]) {
            left = .binary(found, left, try binary(level: level + 1))
        }
        return left
    }

    private mutating func takeOperator(
        _ operators: [(spelling: String, operator: Expression.Operator)]
    ) -> Expression.Operator? {
        skipBlanks()
        for (spelling, found) in operators where isLetter(spelling.utf8.first!) ? takeWord(spelling) : take(spelling) {
            return found
        }
        return nil
    }

    private mutating func take(_ spelling: String) -> Bool {
        guard isAhead(spelling) else { return false }
        // `5 -2` is two numbers side by side, which is no expression.
        if spelling == "-", let next = byte(index + 1), isDigit(next) || next == UInt8(ascii: ".") { return false }
        index += spelling.utf8.count
        return true
    }

    mutating func takeWord(_ word: String) -> Bool {
        guard isAhead(word) else { return false }
        if let next = byte(index + word.utf8.count), isWordCharacter(next) { return false }
        index += word.utf8.count
        return true
    }

    /// Skips a word; `false` when none stands here.
    mutating func skipWord() -> Bool {
        guard let next = byte(index), isLetter(next) || next == UInt8(ascii: "_") else { return false }
        while let next = byte(index), isWordCharacter(next) { index += 1 }
        return true
    }

    private mutating func unary() throws(TemplateError) -> Expression {
        skipBlanks()
        if (byte(index) == UInt8(ascii: "!") && byte(index + 1) != UInt8(ascii: "=")) || isWordAhead("not") {
            index += byte(index) == UInt8(ascii: "!") ? 1 : 3
            try descend()
            defer { depth -= 1 }
            return .not(try unary())
        }
        return try primary(inArguments: false)
    }

    private func isWordAhead(_ word: String) -> Bool {
        isAhead(word) && !(byte(index + word.utf8.count).map(isWordCharacter) ?? false)
    }

    /// A value that no operator takes apart. In the arguments of methods a bare word is null.
    mutating func primary(inArguments: Bool) throws(TemplateError) -> Expression {
        skipBlanks()
        defer { skipBlanks() }
        guard let next = byte(index) else { throw TemplateError("a value is missing at the end of the template") }
        switch next {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return try stringLiteral(next)
        case UInt8(ascii: "$"):
            guard let reference = try reference() else { throw TemplateError("a dollar without a name") }
            return .reference(reference)
        case UInt8(ascii: "["): return try listOrRange(inArguments: inArguments)
        case UInt8(ascii: "{"): return try mapLiteral(inArguments: inArguments)
        case UInt8(ascii: "(") where !inArguments: return try parenthesized()
        case UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39: return try number()
        default: return try word(inArguments: inArguments)
        }
    }

    private mutating func parenthesized() throws(TemplateError) -> Expression {
        index += 1
        let inner = try expression()
        skipBlanks()
        guard byte(index) == UInt8(ascii: ")") else { throw TemplateError("a parenthesis is not closed") }
        index += 1
        return inner
    }

    private mutating func word(inArguments: Bool) throws(TemplateError) -> Expression {
        if takeWord("true") { return .literal(.bool(true)) }
        if takeWord("false") { return .literal(.bool(false)) }
        let start = index
        guard inArguments, skipWord() else {
            throw TemplateError("`\(string(index..<min(index + 12, text.count)))` is no value")
        }
        return .reference(Reference(isBareWord: true, literal: string(start..<index)))
    }

    private mutating func listOrRange(inArguments: Bool) throws(TemplateError) -> Expression {
        try descend()
        defer { depth -= 1 }
        index += 1
        skipBlanks()
        if byte(index) == UInt8(ascii: "]") {
            index += 1
            return .list([])
        }
        var elements = [try primary(inArguments: inArguments)]
        if isAhead("..") { return try range(from: elements[0]) }
        while byte(index) == UInt8(ascii: ",") {
            index += 1
            elements.append(try primary(inArguments: inArguments))
        }
        try close("]")
        return .list(elements)
    }

    private mutating func range(from start: Expression) throws(TemplateError) -> Expression {
        index += 2
        let end = try primary(inArguments: false)
        try close("]")
        for bound in [start, end] {
            switch bound {
            case .reference, .literal(.int): break
            default: throw TemplateError("a range needs whole numbers")
            }
        }
        return .range(start, end)
    }

    private mutating func mapLiteral(inArguments: Bool) throws(TemplateError) -> Expression {
        try descend()
        defer { depth -= 1 }
        index += 1
        skipBlanks()
        var entries: [(Expression, Expression)] = []
        while byte(index) != UInt8(ascii: "}") {
            let key = try primary(inArguments: inArguments)
            try close(":")
            entries.append((key, try primary(inArguments: inArguments)))
            guard byte(index) == UInt8(ascii: ",") else { break }
            index += 1
            skipBlanks()
            if byte(index) == UInt8(ascii: "}") { throw TemplateError("a map ends with a comma") }
        }
        try close("}")
        return .map(entries)
    }

    private mutating func close(_ character: Unicode.Scalar) throws(TemplateError) {
        guard byte(index) == UInt8(ascii: character) else { throw TemplateError("`\(character)` is missing") }
        index += 1
    }
}
