/// Writes trees as YAML in block style that reads back as the same tree.
package struct YAMLWriter {
    private var text = ""

    package static func write(_ node: Node) -> String {
        var writer = YAMLWriter()
        if !writer.isBlock(node) { return "\(writer.inline(node))\n" }
        writer.block(node, depth: 0)
        return writer.text
    }

    /// A string as one line of YAML: in quotes only where it has to be.
    package static func scalar(_ string: String) -> String {
        if isPlain(string) { return string }
        // JSON's strings are YAML's but for these four, which YAML readers take for line breaks or for no text.
        let escapes = ["\u{85}": "\\u0085", "\u{2028}": "\\u2028", "\u{2029}": "\\u2029", "\u{FEFF}": "\\uFEFF"]
        var text = JSONWriter.compact(Node(string))
        for (scalar, escape) in escapes { text = text.replacing(scalar, with: escape) }
        return text
    }

    private func isBlock(_ node: Node) -> Bool {
        switch node.content {
        case .list(let elements): !elements.isEmpty
        case .map(let map): !map.isEmpty
        default: false
        }
    }

    /// A list or map, not empty, with the writer at the start of a line or behind `- `.
    private mutating func block(_ node: Node, depth: Int) {
        let indent = String(repeating: "  ", count: depth)
        var isFirst = true
        switch node.content {
        case .list(let elements):
            for element in elements {
                text += isFirst && text.hasSuffix("- ") ? "- " : "\(indent)- "
                isFirst = false
                if isBlock(element) { block(element, depth: depth + 1) } else { value(element, depth: depth + 1) }
            }
        case .map(let map):
            for entry in map {
                text += "\(isFirst && text.hasSuffix("- ") ? "" : indent)\(YAMLWriter.scalar(entry.key)):"
                isFirst = false
                if isBlock(entry.value) {
                    text += "\n"
                    block(entry.value, depth: depth + 1)
                } else {
                    text += " "
                    value(entry.value, depth: depth + 1)
                }
            }
        default: break
        }
    }

    /// What fits behind a key on its line, or a text of several lines below it.
    private mutating func value(_ node: Node, depth: Int) {
        if case .string(let string) = node.content, let lines = literal(string) {
            text += string.hasSuffix("\n") ? "|\n" : "|-\n"
            let indent = String(repeating: "  ", count: depth)
            for line in lines { text += line.isEmpty ? "\n" : "\(indent)\(line)\n" }
        } else {
            text += "\(inline(node))\n"
        }
    }

    private func inline(_ node: Node) -> String {
        switch node.content {
        case .string(let string): YAMLWriter.scalar(string)
        case .unknown(let unknown): YAMLWriter.scalar(unknown.text)
        default: JSONWriter.compact(node)
        }
    }

    /// The lines of a string that a literal block can hold; `nil` for one that needs escapes.
    private func literal(_ string: String) -> [Substring]? {
        let holds = string.unicodeScalars.allSatisfy {
            $0 == "\n" || (" "..."~").contains($0)
                || $0 >= "\u{A0}" && !"\u{2028}\u{2029}\u{FEFF}".unicodeScalars.contains($0)
        }
        guard holds, string.contains("\n"), !string.hasSuffix("\n\n"), string != "\n" else { return nil }
        var lines = string.split(separator: "\n", omittingEmptySubsequences: false)
        if string.hasSuffix("\n") { lines.removeLast() }
        return lines[0].hasPrefix(" ") || lines[0].isEmpty ? nil : lines
    }

    private static func isPlain(_ string: String) -> Bool {
        guard let first = string.utf8.first, let last = string.utf8.last, last != UInt8(ascii: " ") else {
            return false
        }
        let letters = (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first)
        let mayStart = letters || first == UInt8(ascii: "/") || first == UInt8(ascii: "_") || first == UInt8(ascii: "$")
        guard mayStart, !["null", "true", "false"].contains(string.lowercased()) else { return false }
        var before: UInt8 = 0
        for byte in string.utf8 {
            if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "#") && before == UInt8(ascii: " ") { return false }
            if before == UInt8(ascii: ":"), byte == UInt8(ascii: " ") { return false }
            before = byte
        }
        return last != UInt8(ascii: ":")
    }
}
