/// A word of a shell command: text, values of variables and of the resource at hand.
struct ShellText: Hashable {
    enum Piece: Hashable {
        case text(String)
        /// The value of a variable.
        case variable(String)
        /// A value of the resource at hand, by a jq path.
        case field(String)
    }

    var pieces: [Piece] = []

    init(_ text: String) { if !text.isEmpty { pieces = [.text(text)] } }
    init(variable: String) { pieces = [.variable(variable)] }
    init(field: String) { pieces = [.field(field)] }

    static func + (a: ShellText, b: ShellText) -> ShellText {
        var sum = a
        sum += b
        return sum
    }

    static func += (a: inout ShellText, b: ShellText) {
        for piece in b.pieces {
            if case .text(let more) = piece, case .text(let before)? = a.pieces.last {
                a.pieces[a.pieces.count - 1] = .text(before + more)
            } else {
                a.pieces.append(piece)
            }
        }
    }

    static func += (a: inout ShellText, b: String) { a += ShellText(b) }

    /// The text, when it is nothing but text.
    var literal: String? {
        if pieces.isEmpty { return "" }
        if pieces.count == 1, case .text(let text) = pieces[0] { return text }
        return nil
    }

    /// The word as bash reads it.
    var word: String {
        if let literal { return Self.quoted(literal) }
        let hasQuotes = pieces.contains { if case .text(let text) = $0 { text.contains("\"") } else { false } }
        return hasQuotes ? brokenWord : doubleQuotedWord
    }

    /// Quotes that end where a variable begins: `'{"a":"'"$b"'"}'`.
    private var brokenWord: String {
        pieces.map { piece in
            switch piece {
            case .text(let text): Self.singleQuoted(text)
            case .variable(let name): "\"$\(name)\""
            case .field(let path): "\"\(Self.call(path))\""
            }
        }.joined()
    }

    private var doubleQuotedWord: String {
        var word = "\""
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text): word += Self.escaped(text)
            case .variable(let name):
                var next: Character?
                if index + 1 < pieces.count, case .text(let text) = pieces[index + 1] { next = text.first }
                let needsBraces = next.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "[" } ?? false
                word += needsBraces ? "${\(name)}" : "$\(name)"
            case .field(let path): word += Self.call(path)
            }
        }
        return word + "\""
    }

    private static func call(_ path: String) -> String { "$(field \(quoted(path)))" }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "\\\"$`".contains(character) { result.append("\\") }
            result.append(character)
        }
    }

    /// Text as one word, quoted where it has to be.
    static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || Array("_-./:,+@%=".utf8).contains(byte)
            }
        if isPlain { return text }
        let suitsDoubleQuotes = text.contains("'") && !text.contains { "\\\"$`!".contains($0) }
        return suitsDoubleQuotes ? "\"\(text)\"" : singleQuoted(text)
    }

    private static func singleQuoted(_ text: String) -> String {
        "'" + text.replacing("'", with: #"'\''"#) + "'"
    }
}
