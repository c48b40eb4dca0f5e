import Diagnostics

/// libyaml's complaints in an author's words.
enum SyntaxMessages {
    /// Where libyaml stopped.
    struct Place {
        let bytes: UnsafeBufferPointer<UInt8>
        let file: FileID
        let offset: Int

        var span: Span { at(offset) }
        var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

        /// The character at an offset, or the last one of the text at its end.
        func at(_ offset: Int) -> Span {
            var end = min(offset + 1, bytes.count)
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            return Span(file: file, start: UInt32(min(offset, bytes.count)), end: UInt32(end))
        }

        /// Whether the text around the place, on its line, has `${` before it.
        var followsVariable: Bool {
            var index = min(offset, bytes.count) - 1
            while index > 0, bytes[index] != UInt8(ascii: "\n") {
                if bytes[index] == UInt8(ascii: "{"), bytes[index - 1] == UInt8(ascii: "$") { return true }
                index -= 1
            }
            return false
        }
    }

    static func error(_ problem: String, _ place: Place, context: (text: String, offset: Int)?) -> SyntaxError {
        var labels: [Diagnostic.Label] = []
        if let context, context.offset < place.offset, let words = contexts[context.text] {
            labels.append(Diagnostic.Label(place.at(context.offset), words))
        }
        func made(_ headline: String, _ help: String? = nil) -> SyntaxError {
            SyntaxError("invalid-yaml", headline, place.span, secondary: labels, help: help)
        }
        switch problem {
        case "found character that cannot start any token": return wrongStart(place)
        case "mapping values are not allowed in this context":
            return made("a `:` cannot stand here", "put text that has `: ` in it in quotes, and check the indentation")
        case "could not find expected ':'":
            return made("a `:` is missing behind the key", "write `key: value`")
        case "did not find expected key":
            return made("the indentation fits neither the map nor what is around it", "align keys of one map exactly")
        case "did not find expected '-' indicator":
            return made("an item of the list was expected", "start every item of a list with `- `, all aligned")
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            let bracket = problem.contains("]") ? "]" : "}"
            return made(
                "`,` or `\(bracket)` was expected",
                place.followsVariable ? "put variables inside `[…]` and `{…}` in quotes" : nil)
        case "found unexpected end of stream":
            return made("the quoted text is never closed")
        case "control characters are not allowed":
            let code = place.byte.map { String($0, radix: 16, uppercase: true) } ?? "0"
            return SyntaxError(
                "invalid-text", "the control character 0x\(code) cannot stand in a file", place.span,
                help: "remove it, or write it as an escape in double quotes")
        case "did not find expected <document start>":
            return made("the document has ended before this", "check the indentation, and quotes around whole values")
        default: return made(problem)
        }
    }

    private static let contexts = [
        "while parsing a block mapping": "the map starts here",
        "while parsing a block collection": "the list starts here",
        "while parsing a flow mapping": "the map is opened here",
        "while parsing a flow sequence": "the list is opened here",
        "while scanning a simple key": "the key starts here",
        "while scanning a quoted scalar": "the quote is opened here",
        "while scanning a block scalar": "the text starts here",
    ]

    private static func wrongStart(_ place: Place) -> SyntaxError {
        guard place.byte != UInt8(ascii: "\t") else {
            return SyntaxError(
                "invalid-yaml", "a tab cannot be part of the indentation", place.span, help: "indent with blanks")
        }
        let character = String(
            decoding: UnsafeBufferPointer(rebasing: place.bytes[place.offset...].prefix(4)), as: UTF8.self
        ).unicodeScalars.first.map { String($0) }
        return SyntaxError(
            "invalid-yaml", "a value without quotes cannot start with `\(character ?? "")`", place.span,
            help: "put the value in quotes")
    }
}
