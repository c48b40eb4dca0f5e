import Tree

/// Finds the variables of a text. A `${…}` that does not start like `type:` or `type(` belongs to somebody else, mostly
/// to CloudFormation (`${AWS::Region}`, `${Table.Arn}`, `${name}`), and stays as it is; inside it variables are found.
/// `\${` is the text `${`, and `\\` before a variable is one backslash.
struct VariableScanner {
    /// Levels of variables in the parameters and addresses of variables.
    static let depthLimit = 32

    let text: [UInt8]
    var index = 0
    /// Levels of variables around the one that is being read; its contents have to be variables too.
    var depth = 0
    /// Where the innermost variable that is not closed yet begins.
    var openStart = 0

    static func variables(in text: String) throws(GrammarError) -> [Variable] {
        var scanner = VariableScanner(text: Array(text.utf8))
        return try scanner.run()
    }

    private mutating func run() throws(GrammarError) -> [Variable] {
        var found: [Variable] = []
        var foreignDepth = 0
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\\") where foreignDepth == 0: if let escape = escape() { found.append(escape) }
            case UInt8(ascii: "}") where foreignDepth > 0:
                foreignDepth -= 1
                index += 1
            case UInt8(ascii: "$"):
                switch try opening() {
                case .variable(let variable): found.append(variable)
                case .foreign: foreignDepth += 1
                case .nothing: break
                }
            default: index += 1
            }
        }
        return found
    }

    /// Reads backslashes. They mean something only before `${`: an odd one makes it a text, each pair is one backslash.
    private mutating func escape() -> Variable? {
        let start = index
        while peek == UInt8(ascii: "\\") { index += 1 }
        let count = index - start
        guard text[index...].starts(with: "${".utf8) else { return nil }
        if count % 2 == 1 { index += 1 }
        let value = String(repeating: "\\", count: count / 2) + (count % 2 == 1 ? "$" : "")
        return Variable(range: start..<index, sources: [.escape(value)])
    }

    enum Opening {
        case variable(Variable)
        /// A `${` of somebody else, not closed yet.
        case foreign
        /// No `${`, or one of somebody else that is closed already.
        case nothing
    }

    /// Reads on from a dollar sign.
    mutating func opening() throws(GrammarError) -> Opening {
        var start = index
        while peek == UInt8(ascii: "$") {
            start = index
            index += 1
        }
        guard peek == UInt8(ascii: "{") else {
            index += 1
            return .nothing
        }
        index += 1
        let typeStart = index
        guard let first = peek else { return .nothing }
        guard VariableScanner.isLowercase(first) else { return try foreign(typeStart) }
        while let byte = peek, VariableScanner.isTypeByte(byte) { index += 1 }
        guard let next = peek, next == UInt8(ascii: ":") || next == UInt8(ascii: "(") else {
            return try foreign(typeStart)
        }
        guard depth < VariableScanner.depthLimit else { throw error("variables nest too deep", start) }
        if next == UInt8(ascii: ":"), isForeignAddress {
            index += 2
            return .foreign
        }
        let outer = openStart
        openStart = start
        let sources = try sources(from: typeStart)
        openStart = outer
        return .variable(Variable(range: start..<index, sources: sources))
    }

    /// `${aws::x}`: two colons, which no variable has.
    private var isForeignAddress: Bool {
        guard depth == 0 else { return false }
        let address = text[(index + 1)...].drop { $0 <= 0x20 }
        return address.first == UInt8(ascii: ":")
    }

    private mutating func foreign(_ typeStart: Int) throws(GrammarError) -> Opening {
        if depth > 0 {
            throw error(
                "`\(slice(typeStart..<index + 1))` does not start with a source", typeStart,
                help: "inside a variable only variables may stand, such as `${opt:stage}`")
        }
        if peek == UInt8(ascii: "}") {
            index += 1
            return .nothing
        }
        return peek == nil ? .nothing : .foreign
    }

    var peek: UInt8? { index < text.count ? text[index] : nil }

    mutating func skipBlanks() { while let byte = peek, byte <= 0x20 { index += 1 } }

    func slice(_ range: Range<Int>) -> String {
        String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
    }

    func error(_ message: String, _ offset: Int, help: String? = nil) -> GrammarError {
        GrammarError(message: message, offset: min(offset, text.count), help: help)
    }

    static func isLowercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLowercase(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    static func isTypeByte(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
