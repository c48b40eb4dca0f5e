/// Lines of a configuration under way, with blocks in braces further in.
struct Block {
    private(set) var text = ""

    mutating func add(_ lines: String) {
        text += lines
        if !lines.isEmpty, !lines.hasSuffix("\n") { text += "\n" }
    }

    mutating func open(_ head: String, _ body: (inout Block) -> Void) {
        var inner = Block()
        body(&inner)
        text += "\(head) {\n\(inner.text.indented)}\n"
    }

    /// A variable by what another text is.
    mutating func map(_ source: String, _ variable: String, _ entries: [(String, String)], otherwise: String = "") {
        open("map \"\(source)\" $\(variable)") { block in
            for (key, value) in entries { block.add("\(key.quoted) \(value.quoted);") }
            block.add("default \(otherwise.quoted);")
        }
    }
}

extension String {
    var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
            .joined(separator: "\n")
    }

    /// As nginx reads a text in quotes; variables stay what they are.
    var quoted: String {
        var text = "\""
        for letter in self {
            if letter == "\"" || letter == "\\" { text.append("\\") }
            text.append(letter)
        }
        return text + "\""
    }

    /// The text as itself in a regular expression.
    var escapedForPattern: String {
        var text = ""
        for letter in self {
            if letter.isASCII, !letter.isLetter, !letter.isNumber, !"/-_~ ".contains(letter) { text.append("\\") }
            text.append(letter)
        }
        return text
    }
}
