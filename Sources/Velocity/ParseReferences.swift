extension Parser {
    /// A dollar in the text: a reference, or just itself.
    mutating func dollar(slashes: Int, into statements: inout [Statement]) throws(TemplateError) {
        if var reference = try reference() {
            reference.isEscaped = slashes % 2 == 1
            reference.prefix = String(repeating: "\\", count: slashes / 2) + reference.prefix
            return statements.append(.reference(reference))
        }
        let start = index
        while byte(index) == UInt8(ascii: "$") { index += 1 }
        let dollars = index
        if byte(index) == UInt8(ascii: "!") { index += 1 }
        if index >= text.count { throw TemplateError("a dollar at the end of the template") }
        // A brace or bracket behind a dollar keeps the exclamation mark between them; else it is lost.
        let next = text[index]
        let isKept = next == UInt8(ascii: "{") || next == UInt8(ascii: "[")
        append(String(repeating: "\\", count: slashes) + string(start..<(isKept ? index : dollars)), to: &statements)
    }

    /// A reference, if one stands here.
    mutating func reference() throws(TemplateError) -> Reference? {
        var start = index
        while byte(start + 1) == UInt8(ascii: "$") { start += 1 }
        guard byte(start) == UInt8(ascii: "$") else { return nil }
        var next = start + 1
        let isQuiet = byte(next) == UInt8(ascii: "!")
        if isQuiet { next += 1 }
        let isFormal = byte(next) == UInt8(ascii: "{")
        if isFormal { next += 1 }
        guard let first = byte(next), isLetter(first) || first == UInt8(ascii: "_") else { return nil }
        var reference = Reference(prefix: string(index..<start), isQuiet: isQuiet)
        index = next
        try complete(&reference)
        if isFormal {
            guard byte(index) == UInt8(ascii: "}") else { throw TemplateError("`${` without its `}`") }
            index += 1
        }
        reference.literal = string(start..<index)
        return reference
    }

    private mutating func complete(_ reference: inout Reference) throws(TemplateError) {
        try descend()
        defer { depth -= 1 }
        reference.root = identifier()
        try indices(of: &reference)
        while byte(index) == UInt8(ascii: "."), let next = byte(index + 1), isLetter(next) {
            index += 1
            let name = identifier()
            reference.path.append(try arguments().map { .method(name, $0) } ?? .property(name))
            try indices(of: &reference)
        }
    }

    private mutating func indices(of reference: inout Reference) throws(TemplateError) {
        while byte(index) == UInt8(ascii: "[") {
            index += 1
            let value = try primary(inArguments: false)
            switch value {
            case .literal(.double), .list, .map, .range: throw TemplateError("this cannot be an index")
            default: break
            }
            guard byte(index) == UInt8(ascii: "]") else { throw TemplateError("`[` without its `]`") }
            index += 1
            reference.path.append(.index(value))
        }
    }

    mutating func identifier() -> String {
        let start = index
        while let next = byte(index), isWordCharacter(next) || next == UInt8(ascii: "-") { index += 1 }
        return string(start..<index)
    }

    /// The arguments of a method; `nil` when what follows the name opens no list of arguments.
    private mutating func arguments() throws(TemplateError) -> [Expression]? {
        guard byte(index) == UInt8(ascii: "(") else { return nil }
        let start = index
        index += 1
        skipBlanks()
        if byte(index) == UInt8(ascii: ")") {
            index += 1
            return []
        }
        guard startsArgument else {
            index = start
            return nil
        }
        var arguments = [try primary(inArguments: true)]
        while byte(index) == UInt8(ascii: ",") {
            index += 1
            arguments.append(try primary(inArguments: true))
        }
        guard byte(index) == UInt8(ascii: ")") else { throw TemplateError("the arguments of a method are not closed") }
        index += 1
        return arguments
    }

    private var startsArgument: Bool {
        guard let next = byte(index) else { return false }
        return isWordCharacter(next) || "\"'[{$-.".utf8.contains(next)
    }
}
