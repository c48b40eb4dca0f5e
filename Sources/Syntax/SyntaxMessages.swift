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

        /// Whether only blanks stand before the place on its line.
        var isFirstOnLine: Bool {
            var index = offset - 1
            while index >= 0, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index -= 1 }
            return index < 0 || bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
        }

        /// Whether the text around the place, on its line, has `${` before it.
        var followsVariable: Bool {
            var index = min(offset, bytes.count - 1)
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
        case "did not find expected key", "did not find expected <document start>":
            guard place.isFirstOnLine else {
                return made(
                    "nothing can follow the value here",
                    "put the whole value in quotes; a `'` inside single quotes is written `''`")
            }
            return made("the indentation fits neither the map nor what is around it", "align keys of one map exactly")
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            let bracket = problem.contains("]") ? "]" : "}"
            return made(
                "`,` or `\(bracket)` was expected",
                place.followsVariable ? "put variables inside `[…]` and `{…}` in quotes" : nil)
        case "control characters are not allowed":
            let code = place.byte.map { String($0, radix: 16, uppercase: true) } ?? "0"
            return SyntaxError(
                "invalid-text", "the control character 0x\(code) cannot stand in a file", place.span,
                help: "remove it, or write it as an escape in double quotes")
        default:
            let (headline, help) = words[problem] ?? (problem, nil)
            return made(headline, help)
        }
    }

    /// What to say, and what to do about it, for problems that need no look at the text.
    private static let words: [String: (headline: String, help: String?)] = [
        "mapping values are not allowed in this context": (
            "a `:` cannot stand here",
            "put text that has `: ` in it in quotes; a key needs a blank behind its `:` and the indentation of its map"
        ),
        "could not find expected ':'": ("a `:` is missing behind the key", "write `key: value`"),
        "found unexpected ':'": ("a blank is missing behind the `:`", "write `key: value`"),
        "did not find expected '-' indicator": (
            "an item of the list was expected", "start every item of a list with `- `, all aligned"
        ),
        "block sequence entries are not allowed in this context": (
            "a list cannot start here", "put the first `- ` on a line of its own"
        ),
        "did not find expected node content": ("a value was expected here", nil),
        "found unexpected end of stream": ("the quoted text is never closed", nil),
        "found unknown escape character": (
            "there is no such escape", "write `\\\\` for a backslash, or use single quotes, where it means itself"
        ),
        "did not find expected hexdecimal number": (
            "the escape lacks hexadecimal digits",
            "write `\\\\` for a backslash, or use single quotes, where it means itself"
        ),
        "did not find expected alphabetic or numeric character": (
            "an anchor has a name of letters, digits, `-` and `_`", "put text that starts with `*` or `&` in quotes"
        ),
        "found a tab character that violates indentation": ("a tab cannot be part of the indentation", tabAdvice),
        "found a tab character where an indentation space is expected": (
            "a tab cannot be part of the indentation", tabAdvice
        ),
        "found undefined tag handle": ("no `%TAG` line defines the prefix of this tag", nil),
        "did not find expected whitespace or line break": ("a blank is missing here", nil),
    ]
    private static let tabAdvice = "indent with blanks"

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
                "invalid-yaml", "a tab cannot be part of the indentation", place.span, help: tabAdvice)
        }
        let character = String(
            decoding: UnsafeBufferPointer(rebasing: place.bytes[place.offset...].prefix(4)), as: UTF8.self
        ).unicodeScalars.first.map { String($0) }
        return SyntaxError(
            "invalid-yaml", "a value without quotes cannot start with `\(character ?? "")`", place.span,
            help: "put the value in quotes")
    }
}
