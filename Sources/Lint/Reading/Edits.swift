import Diagnostics
import Tree

extension LintContext {
    /// A fix that writes another value in the place of a scalar, in the quotes that it has. `nil` where the value was not
    /// written right there: it came by a variable or an alias, or stands on several lines.
    func replacing(_ node: Node, with text: String) -> Diagnostic.Fix? {
        guard let old = written(node), let quote = Self.quote(of: old) else { return nil }
        let needsEscapes = text.utf8.contains { $0 == 0x22 || $0 == 0x27 || $0 == 0x5C }
        guard quote.isEmpty ? Self.isPlain(text) : !needsEscapes else { return nil }
        return Diagnostic.Fix("write `\(text)`", replacing: node.origin.span, with: quote + text + quote)
    }

    /// The bytes that spell a scalar of one line.
    private func written(_ node: Node) -> ArraySlice<UInt8>? {
        let span = node.origin.span
        guard !span.isNone, node.origin.via == nil, node.map == nil, node.list == nil, let source = sources[span.file]
        else { return nil }
        let bytes = source.bytes[Int(span.start)..<Int(span.end)]
        let isOneLine = !bytes.contains { $0 == 0x0A || $0 == 0x0D }
        return isOneLine && !bytes.contains(UInt8(ascii: "$")) ? bytes : nil
    }

    private static func quote(of bytes: ArraySlice<UInt8>) -> String? {
        guard let first = bytes.first, let last = bytes.last else { return nil }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            return bytes.count > 1 && first == last ? String(UnicodeScalar(first)) : nil
        }
        return first == UInt8(ascii: "!") || first == UInt8(ascii: "&") || first == UInt8(ascii: "|")
            || first == UInt8(ascii: ">") ? nil : ""
    }

    /// Whether YAML takes a text without quotes for just this text.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "-._:/".utf8.contains(byte)
            }
        } && !text.hasSuffix(":") && !text.hasPrefix("-") && !text.isEmpty
    }
}

extension LintContext {
    /// A fix that puts an entry of a block map below new keys, its lines moved in as they are, comments and all. `nil`
    /// where the entry is not on lines of its own.
    func moving(_ entry: Mapping.Entry, below keys: [String]) -> Diagnostic.Fix? {
        let (key, value) = (entry.keySpan, entry.value.origin)
        guard let source = sources[key.file], value.via == nil, value.span.file == key.file, key.end < value.span.end
        else { return nil }
        let line = source.position(at: Int(key.start)).line
        let lineStart = source.range(ofLine: line).lowerBound
        let indent = source.bytes[lineStart..<Int(key.start)]
        guard indent.allSatisfy({ $0 == 0x20 }) else { return nil }
        let last = source.position(at: Int(value.span.end)).line
        let lineEnd = source.range(ofLine: last).upperBound
        guard last > line || value.span.start > key.end, isFree(source.bytes[Int(value.span.end)..<lineEnd]) else {
            return nil
        }
        var text = ""
        for (depth, name) in keys.enumerated() {
            text += (depth == 0 ? "" : "\n" + String(repeating: " ", count: indent.count + 2 * depth)) + name + ":"
        }
        let shift = String(repeating: " ", count: 2 * (keys.count - 1))
        let rest = String(decoding: source.bytes[Int(key.end)..<Int(value.span.end)], as: UTF8.self)
        guard let colon = rest.firstIndex(of: ":") else { return nil }
        let lines = rest[rest.index(after: colon)...].split(separator: "\n", omittingEmptySubsequences: false)
        text += lines.enumerated().map { $0 == 0 || $1.isEmpty ? String($1) : shift + $1 }.joined(separator: "\n")
        let span = Span(file: key.file, start: key.start, end: value.span.end)
        return Diagnostic.Fix("move it to `\(keys.joined(separator: "."))`", replacing: span, with: text)
    }

    /// Whether nothing but blanks or a comment is left of a line.
    private func isFree(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }.map { $0 == UInt8(ascii: "#") } ?? true
    }
}
