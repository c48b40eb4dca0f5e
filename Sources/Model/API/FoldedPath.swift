import Tree

/// How logical ids tell paths apart: by their letters and digits, with case kept only at the start of a part.
package enum FoldedPath {
    /// `/userId/{postId}/my-file` → `UseridPostidVarMyDashfile`. Different paths may fold into one name.
    package static func fold(_ path: String) -> String {
        path.split(separator: "/").map { part(String($0)) }.joined()
    }

    /// One part: the first letter upper case and the others lower, `-` as `Dash`, the braces of a variable as `Var` behind
    /// it, other punctuation dropped.
    package static func part(_ part: String) -> String {
        let text = Array(part.lowercased().utf8)
        let open = text.firstIndex(of: UInt8(ascii: "{")) ?? text.count
        let close = text.lastIndex(of: UInt8(ascii: "}")) ?? 0
        var name: [UInt8] = []
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: "-") {
                name += "Dash".utf8
            } else if index == close, open < close {
                name += "Var".utf8
            } else if isLetterOrDigit(byte) {
                name.append(byte)
            }
        }
        return String(decoding: name, as: UTF8.self).capitalised
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
