// What other rooms ask of patterns: IAM's wildcards are read in this room alone.
extension Glob {
    /// A pattern as it is written outside of a policy's tree: `*` is any text and `?` any letter.
    ///
    /// - Parameter ignoringCase: as IAM compares actions; it compares resources letter by letter.
    package init(pattern: some StringProtocol, ignoringCase: Bool = false) {
        self.init(
            pattern.unicodeScalars.map { scalar in
                switch scalar {
                case "*": Glob.any
                case "?": Glob.one
                default: ignoringCase ? Glob.folded(scalar.value) : scalar.value
                }
            })
    }

    /// Whether the pattern matches a text, in which `*` and `?` are letters.
    package func matches(_ text: some StringProtocol) -> Bool {
        contains(Glob(letters: text.unicodeScalars.map(\.value)))
    }
}

extension PolicyText {
    /// Whether an action with these letters and wildcards covers a full name such as `iam:PassRole`; what is not known
    /// covers nothing.
    package func covers(_ action: String) -> Bool {
        guard !hasSymbols else { return false }
        // Most actions are of another service, which the first letter tells.
        if case .literal(let start)? = parts.first, let a = start.utf8.first, let b = action.utf8.first,
            a | 0x20 != b | 0x20
        {
            return false
        }
        return Glob(pattern: text, ignoringCase: true).matches(action)
    }

    /// Whether some text is both what this pattern and what another one stand for; symbols may be anything.
    package func overlaps(_ other: PolicyText) -> Bool {
        var alphabet = Alphabet()
        return GlobSearch.finds([alphabet.glob(opened), alphabet.glob(other.opened)], without: []) ?? true
    }

    /// Whether this pattern matches everything that another one does. A symbol is one text, the same wherever it stands.
    package func covers(everyTextOf other: PolicyText) -> Bool {
        var alphabet = Alphabet()
        return alphabet.glob(self).contains(alphabet.glob(other))
    }

    /// With `*` for every symbol.
    private var opened: PolicyText {
        PolicyText(parts.map { if case .symbol = $0 { .any } else { $0 } })
    }
}
