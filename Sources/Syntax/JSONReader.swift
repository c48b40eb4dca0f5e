import Diagnostics
import Tree

/// Reads one JSON document (RFC 8259) into a tree with a span on every key and value.
package struct JSONReader {
    /// Reads a file already added to the map. `nil` when the text is no JSON; the reason is in the bag then.
    package static func read(_ file: FileID, of sources: SourceMap, into diagnostics: inout DiagnosticBag) -> Node? {
        guard let source = sources[file] else { return nil }
        return read(source.bytes, at: { Span(file: file, start: $0, end: $1) }, into: &diagnostics)
    }

    /// Reads bytes that are in no file of the author's: every value is said to be at `place`.
    package static func read(_ bytes: [UInt8], place: Span, into diagnostics: inout DiagnosticBag) -> Node? {
        read(bytes, at: { _, _ in place }, into: &diagnostics)
    }

    private static func read(
        _ bytes: [UInt8], at span: @escaping (UInt32, UInt32) -> Span, into diagnostics: inout DiagnosticBag
    ) -> Node? {
        bytes.withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes: bytes, makeSpan: span)
            defer { for finding in reader.findings { diagnostics.report(finding) } }
            do throws(SyntaxError) {
                try Encoding.check(bytes, span)
                return try reader.document()
            } catch {
                diagnostics.report(error.diagnostic)
                return nil
            }
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let makeSpan: (UInt32, UInt32) -> Span
    private var position = 0
    private var findings: [Diagnostic] = []

    private init(bytes: UnsafeBufferPointer<UInt8>, makeSpan: @escaping (UInt32, UInt32) -> Span) {
        self.bytes = bytes
        self.makeSpan = makeSpan
        position = Encoding.contentStart(bytes)
    }

    private mutating func document() throws(SyntaxError) -> Node {
        skipBlanks()
        let root = try value(depth: 0)
        skipBlanks()
        guard position == bytes.count else { throw unexpected("the end of the file") }
        return root
    }

    private mutating func value(depth: Int) throws(SyntaxError) -> Node {
        guard depth < ReadingLimits.depth else {
            throw SyntaxError(
                "too-deep", "the document nests deeper than \(ReadingLimits.depth) levels", span(from: position))
        }
        let start = position
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return Node(try string(), Origin(span(from: start)))
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try number()
        default: throw unexpected("a value")
        }
    }

    private mutating func object(depth: Int) throws(SyntaxError) -> Node {
        let start = position
        var builder = MappingBuilder(repeats: .lastWins)
        try items(until: UInt8(ascii: "}")) { (reader) throws(SyntaxError) in
            let keyStart = reader.position
            guard reader.peek == UInt8(ascii: "\"") else { throw reader.unexpected("a key in double quotes") }
            let key = try reader.string()
            let keySpan = reader.span(from: keyStart)
            reader.skipBlanks()
            guard reader.take(UInt8(ascii: ":")) else { throw reader.unexpected("`:`") }
            reader.skipBlanks()
            let value = try reader.value(depth: depth + 1)
            builder.add(key, keySpan, value, &reader.findings)
        }
        return Node(builder.finish(), Origin(span(from: start)))
    }

    private mutating func array(depth: Int) throws(SyntaxError) -> Node {
        let start = position
        var elements: [Node] = []
        try items(until: UInt8(ascii: "]")) { (reader) throws(SyntaxError) in
            elements.append(try reader.value(depth: depth + 1))
        }
        return Node(elements, Origin(span(from: start)))
    }

    /// The items of an object or a list, its opening bracket next, through its closing one.
    private mutating func items(
        until end: UInt8, _ item: (inout JSONReader) throws(SyntaxError) -> Void
    ) throws(SyntaxError) {
        position += 1
        skipBlanks()
        if take(end) { return }
        while true {
            try item(&self)
            skipBlanks()
            if take(end) { return }
            guard take(UInt8(ascii: ",")) else { throw unexpected("`,` or `\(Unicode.Scalar(end))`") }
            skipBlanks()
            if peek == end {
                throw SyntaxError(
                    "invalid-json", "JSON allows no comma before `\(Unicode.Scalar(end))`", span(from: position, 1))
            }
        }
    }

    private mutating func word(_ text: StaticString, _ content: Node.Content) throws(SyntaxError) -> Node {
        let start = position
        for index in 0..<text.utf8CodeUnitCount {
            guard take(text.utf8Start[index]) else { throw unexpected("`\(text)`") }
        }
        return Node(content, Origin(span(from: start)))
    }

    private mutating func number() throws(SyntaxError) -> Node {
        let start = position
        _ = take(UInt8(ascii: "-"))
        let whole = position
        guard digits() else { throw unexpected("a digit") }
        if bytes[whole] == UInt8(ascii: "0"), position > whole + 1 {
            throw SyntaxError(
                "invalid-json", "JSON allows no zero before other digits", span(from: start),
                help: "write the number in quotes to keep the zero")
        }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            guard digits() else { throw unexpected("a digit") }
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard digits() else { throw unexpected("a digit") }
        }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
        return Node(Number.content(text, isWhole: isWhole), Origin(span(from: start)))
    }

    private mutating func digits() -> Bool {
        let start = position
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position > start
    }
}

extension JSONReader {
    /// A string, its opening quote next.
    private mutating func string() throws(SyntaxError) -> String {
        position += 1
        let start = position
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if peek == UInt8(ascii: "\"") {
            defer { position += 1 }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
        }
        var text = Array(bytes[start..<position])
        while true {
            guard let byte = peek else {
                throw SyntaxError("invalid-json", "the text is never closed", span(from: start - 1, 1))
            }
            if byte < 0x20 { throw unexpected("`\\n`, `\\t` or another escape") }
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            default: text.append(byte)
            }
        }
    }

    /// What follows a backslash.
    private mutating func escape(into text: inout [UInt8]) throws(SyntaxError) {
        guard let byte = peek else { throw unexpected("an escape") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try unicode())).utf8)
        default:
            position -= 1
            throw unexpected("one of `\" \\ / b f n r t u`")
        }
    }

    /// Four hexadecimal digits, or twice four with `\u` between for what lies beyond; half a pair becomes U+FFFD.
    private mutating func unicode() throws(SyntaxError) -> Unicode.Scalar {
        let first = try hexadecimal()
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let rest = position
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = Optional(try hexadecimal()),
            (0xDC00..<0xE000).contains(second)
        else {
            position = rest
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(SyntaxError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = peek.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw unexpected("four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func span(from start: Int, _ length: Int? = nil) -> Span {
        makeSpan(UInt32(start), UInt32(min(length.map { start + $0 } ?? position, bytes.count)))
    }

    private func unexpected(_ expected: String) -> SyntaxError {
        var found = "the file ends"
        if let byte = peek {
            let scalar = String(decoding: UnsafeBufferPointer(rebasing: bytes[position...].prefix(4)), as: UTF8.self)
                .unicodeScalars.first
            found = byte < 0x20 ? "there is a control character" : "there is `\(scalar.map(String.init) ?? "")`"
        }
        let isComment = peek == UInt8(ascii: "/")
        return SyntaxError(
            "invalid-json", "\(found) where \(expected) should be", span(from: position, 1),
            help: isComment ? "JSON has no comments; write the spec in YAML to have them" : nil)
    }
}
