import Tree

/// What stands between the braces of a variable.
extension VariableScanner {
    private static let comma = UInt8(ascii: ",")
    private static let brace = UInt8(ascii: "}")
    private static let colon = UInt8(ascii: ":")

    /// Reads sources to behind the closing brace; the type of the first one is read already.
    mutating func sources(from start: Int) throws(GrammarError) -> [Variable.Source] {
        var found: [Variable.Source] = [.lookup(try lookup(from: start))]
        while true {
            let byte = peek
            index += 1
            if byte == VariableScanner.brace { return found }
            skipBlanks()
            found.append(try alternative())
        }
    }

    /// Reads to the comma or the brace behind a lookup.
    private mutating func lookup(from start: Int) throws(GrammarError) -> Variable.Lookup {
        var lookup = Variable.Lookup(type: slice(start..<index), range: start..<start)
        if peek == UInt8(ascii: "(") {
            index += 1
            lookup.params = try params()
            skipBlanks()
        }
        if peek == VariableScanner.colon {
            index += 1
            lookup.address = try address(lookup)
        } else if peek != VariableScanner.brace, peek != VariableScanner.comma {
            guard peek != nil else { throw unterminated }
            throw error("`:`, `,` or `}` has to follow the parameters", index)
        }
        lookup.range = start..<index
        return lookup
    }

    private var unterminated: GrammarError {
        error("a variable starts here and is not closed", openStart, help: "add the closing `}`")
    }

    private mutating func params() throws(GrammarError) -> [Variable.Part] {
        var found: [Variable.Part] = []
        while true {
            skipBlanks()
            switch peek {
            case nil: throw unterminated
            case UInt8(ascii: ")"):
                index += 1
                return found
            case VariableScanner.comma:
                index += 1
                found.append(Variable.Part(content: .null))
                continue
            case UInt8(ascii: "\""), UInt8(ascii: "'"): found.append(Variable.Part(content: .string(try quoted())))
            default:
                let part = try part(until: [VariableScanner.comma, UInt8(ascii: ")")])
                if part.content != .string("") || peek == VariableScanner.comma { found.append(part.asLiteral) }
            }
            skipBlanks()
            guard let end = peek else { throw unterminated }
            guard end == VariableScanner.comma || end == UInt8(ascii: ")") else {
                throw error("`,` or `)` has to follow a parameter", index)
            }
            if end == VariableScanner.comma { index += 1 }
        }
    }

    private mutating func address(_ lookup: Variable.Lookup) throws(GrammarError) -> Variable.Part? {
        skipBlanks()
        switch peek {
        case nil: throw unterminated
        case VariableScanner.brace, VariableScanner.comma: return nil
        case VariableScanner.colon: throw error("an address cannot start with `:`", index)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let text = try quoted()
            skipBlanks()
            guard let end = peek else { throw unterminated }
            guard end == VariableScanner.brace || end == VariableScanner.comma else {
                throw error("`,` or `}` has to follow a quoted address", index)
            }
            return Variable.Part(content: .string(text))
        default:
            return try part(until: [VariableScanner.comma, VariableScanner.brace])
        }
    }

    /// A text up to one of the bytes that end it, variables in it.
    private mutating func part(until ends: [UInt8]) throws(GrammarError) -> Variable.Part {
        let start = index
        var variables: [Variable] = []
        depth += 1
        defer { depth -= 1 }
        while let byte = peek, !ends.contains(byte) {
            if byte == VariableScanner.brace {
                throw error("the parameters are not closed", index, help: "add the `)`")
            }
            guard byte == UInt8(ascii: "$") else {
                index += 1
                continue
            }
            if case .variable(let variable) = try opening() { variables.append(variable.moved(by: -start)) }
        }
        guard peek != nil else { throw unterminated }
        return Variable.Part(content: .string(trimmed(start..<index)), variables: variables)
    }

    private func trimmed(_ range: Range<Int>) -> String {
        var end = range.upperBound
        while end > range.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
        return slice(range.lowerBound..<end)
    }

    /// A source that is not the first: a lookup, or a literal, behind which the variable ends.
    private mutating func alternative() throws(GrammarError) -> Variable.Source {
        let start = index
        let expected = "a source such as `env:NAME`, or a literal such as `'text'`, is expected"
        guard let first = peek else { throw unterminated }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            let text = try quoted()
            skipBlanks()
            guard let end = peek else { throw unterminated }
            guard end == VariableScanner.brace else {
                throw error("nothing can follow a literal but `}`", index, help: "a literal is the last fallback")
            }
            return .literal(.string(text))
        }
        while let byte = peek, VariableScanner.isTypeByte(byte) || (byte <= 0x20 && index > start) {
            index += 1
        }
        switch peek {
        case nil: throw unterminated
        case VariableScanner.brace where index > start:
            let literal = trimmed(start..<index)
            guard let content = Variable.Part.literal(literal) else {
                throw error(
                    "`\(literal)` is no literal", start, help: "texts stand in quotes: `'\(literal)'`")
            }
            return .literal(content)
        case VariableScanner.colon, UInt8(ascii: "("):
            guard VariableScanner.isLowercase(first), text[start..<index].allSatisfy(VariableScanner.isAlphanumeric)
            else { throw error(expected, start) }
            return .lookup(try lookup(from: start))
        default: throw error(expected, start)
        }
    }

    /// A text in quotes. Double quotes know JSON's escapes, single quotes none.
    private mutating func quoted() throws(GrammarError) -> String {
        let start = index
        let quote = text[index]
        index += 1
        while let byte = peek, byte != quote {
            index += byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
        }
        guard peek != nil else { throw error("a text starts here and is not closed", start, help: "add the quote") }
        index += 1
        if quote == UInt8(ascii: "'") { return slice(start + 1..<index - 1) }
        guard let value = JSONText.read(slice(start..<index))?.string else {
            throw error("`\(slice(start..<index))` is no text as JSON has it", start)
        }
        return value
    }
}

extension Variable.Part {
    /// A parameter without quotes as what it spells: `true` is a boolean, `12` a number.
    fileprivate var asLiteral: Variable.Part {
        guard variables.isEmpty, case .string(let text) = content else { return self }
        return Variable.Part(content: text.isEmpty ? .null : Variable.Part.literal(text) ?? content)
    }

    /// The value that a word without quotes spells; `nil` when it spells none.
    static func literal(_ word: String) -> Node.Content? {
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default:
            let isNumber = word.utf8.allSatisfy { VariableScanner.isTypeByte($0) || $0 == 0x2B }
            guard isNumber, !word.contains("n"), !word.contains("p"), let value = Double(word) else { return nil }
            return Int(exactly: value).map { .int($0) } ?? .double(value)
        }
    }
}

extension Variable {
    fileprivate func moved(by distance: Int) -> Variable {
        var result = self
        result.range = range.lowerBound + distance..<range.upperBound + distance
        return result
    }
}
