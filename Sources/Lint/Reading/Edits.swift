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
