/// A pattern of paths, as `package.patterns` has them: what micromatch matches with its option `dot`.
///
/// `*` and `?` stay within a folder, `**` between slashes is any number of folders, `[a-z]` and `[!a]` are classes,
/// `{a,b}` and `{1..3}` are alternatives, `@(a|b)`, `?(…)`, `*(…)`, `+(…)` and `!(…)` are groups, and `\` takes the
/// character behind it literally. A pattern without a slash is of the uppermost folder only.
package struct Glob: Sendable {
    /// The pattern with its braces expanded, each a list of parts between slashes.
    private let alternatives: [[Part]]

    package init(_ pattern: String) {
        alternatives = expandBraces(Array(pattern.utf8)).map { alternative in
            var parts = alternative.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
            if parts.first == [UInt8(ascii: ".")] { parts.removeFirst() }
            return parts.map(Part.init)
        }
    }

    /// Whether a path, with `/` between its parts and none in front, is of the pattern.
    package func matches(_ path: some StringProtocol) -> Bool {
        var path = String(path)
        return path.withUTF8 { matches($0) }
    }

    package func matches(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
        alternatives.contains { matches(path[...], $0[...]) }
    }

    /// Matches part by part; `**` is tried on ever longer stretches of the path.
    private func matches(_ path: Slice<UnsafeBufferPointer<UInt8>>, _ parts: ArraySlice<Part>) -> Bool {
        guard let part = parts.first else { return path.isEmpty }
        let rest = parts.dropFirst()
        if case .folders = part {
            if rest.isEmpty { return true }
            var path = path
            while !matches(path, rest) {
                guard let slash = path.firstIndex(of: UInt8(ascii: "/")) else { return false }
                path = path[(slash + 1)...]
            }
            return true
        }
        if path.isEmpty { return false }
        let end = path.firstIndex(of: UInt8(ascii: "/"))
        guard part.matches(path[..<(end ?? path.endIndex)]) else { return false }
        guard let end else { return rest.allSatisfy(\.isFolders) }
        return matches(path[(end + 1)...], rest)
    }
}

/// What stands between two slashes of a pattern.
enum Part: Sendable {
    /// `**`
    case folders
    case literal([UInt8])
    case wildcard([UInt8])

    init(_ text: ArraySlice<UInt8>) {
        let special = Array(#"*?[]\()"#.utf8)
        if text.elementsEqual("**".utf8) {
            self = .folders
        } else if text.contains(where: special.contains) {
            self = .wildcard(Array(text))
        } else {
            self = .literal(Array(text))
        }
    }

    var isFolders: Bool { if case .folders = self { true } else { false } }

    func matches(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        switch self {
        case .folders: true
        case .literal(let text): name.count == text.count && name.elementsEqual(text)
        case .wildcard(let pattern): Wildcard.matches(pattern[...], Array(name)[...])
        }
    }
}
