import Tree

/// How logical ids tell paths apart: by their letters and digits, with case kept only at the start of a part.
package enum FoldedPath {
    /// `/userId/{postId}/my-file` → `UseridPostidVarMyDashfile`. Different paths may fold into one name.
    package static func fold(_ path: String) -> String {
        var name: [UInt8] = []
        for part in Array(path.utf8).split(separator: UInt8(ascii: "/")) { append(part, to: &name) }
        return String(decoding: name, as: UTF8.self)
    }

    /// One part: the first letter upper case and the others lower, `-` as `Dash`, the braces of a variable as `Var` behind
    /// it, other punctuation dropped.
    package static func part(_ part: String) -> String {
        var name: [UInt8] = []
        append(Array(part.utf8)[...], to: &name)
        return String(decoding: name, as: UTF8.self)
    }

    private static func append(_ part: ArraySlice<UInt8>, to name: inout [UInt8]) {
        let text = lowerCased(part)
        let open = text.firstIndex(of: UInt8(ascii: "{")) ?? text.count
        let close = text.lastIndex(of: UInt8(ascii: "}")) ?? 0
        let start = name.count
        for index in text.indices {
            let byte = text[index]
            if byte == UInt8(ascii: "-") {
                name += "Dash".utf8
            } else if index == close, open < close {
                name += "Var".utf8
            } else if isLetterOrDigit(byte) {
                name.append(byte)
            }
        }
        if start < name.count, name[start] >= 0x61 { name[start] &= ~0x20 }
    }

    /// Only a text with letters beyond ASCII needs Unicode's rules: a few of them have a lower case in ASCII.
    private static func lowerCased(_ text: ArraySlice<UInt8>) -> [UInt8] {
        if text.contains(where: { $0 >= 0x80 }) {
            return Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
        }
        return text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
