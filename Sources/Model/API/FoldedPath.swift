import Tree

/// How logical ids tell paths apart: by their letters and digits, with case kept only at the start of a part.
package enum FoldedPath {
    /// `/userId/{postId}/my-file` → `UseridPostidVarMyDashfile`.
    package static func fold(_ path: String) -> String {
        path.split(separator: "/").map(part).joined()
    }

    /// One part: lowered, `-` as `Dash`, the braces of a variable as `Var` behind it, other punctuation dropped.
    private static func part(_ part: Substring) -> String {
        var text = part.lowercased().replacing("-", with: "Dash")
        if let open = text.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = text.utf8.lastIndex(of: UInt8(ascii: "}")), open < close
        {
            text.replaceSubrange(close...close, with: "Var")
        }
        let kept = String(decoding: text.utf8.filter { isLetterOrDigit($0) }, as: UTF8.self)
        return kept.capitalised
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
