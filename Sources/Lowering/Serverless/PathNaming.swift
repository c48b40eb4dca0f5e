import Tree

extension Naming {
    /// `/users/{userId}/posts` → `UsersUseridVarPosts`. Different paths may fold into one name.
    static func path(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { pathPart(String($0)) }.joined()
    }

    /// One part of a path: the first letter upper case and the others lower, `-` spelled out, `{id}` marked as a variable,
    /// other punctuation gone.
    static func pathPart(_ part: String) -> String {
        var text = part.lowercased().replacing("-", with: "Dash")
        if !text.hasPrefix("Dash") { text = capitalised(text) }
        if let open = text.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = text.utf8.lastIndex(of: UInt8(ascii: "}")), open < close
        {
            let inside = text[text.index(after: open)..<close]
            text = "\(text[..<open])\(inside)Var\(text[text.index(after: close)...])"
        }
        return alphanumeric(text)
    }
}
