/// Which of a folder's files go into an archive: every file, then what each pattern adds or, with `!`, takes away. The
/// last pattern that matches a path decides.
package struct Selection: Sendable {
    private let steps: [(adds: Bool, glob: Glob)]
    /// Folders and files that are left out whatever the patterns say, by path.
    private let leftOut: Set<String>

    package init(patterns: [String], leavingOut leftOut: Set<String> = []) {
        steps = patterns.map { pattern in
            let takesAway = pattern.hasPrefix("!")
            return (!takesAway, Glob(takesAway ? String(pattern.dropFirst()) : pattern))
        }
        self.leftOut = leftOut
    }

    package func contains(_ path: String) -> Bool {
        var path = path
        let decides = path.withUTF8 { bytes in steps.last { $0.glob.matches(bytes) }?.adds }
        return decides != false && !isLeftOut(path)
    }

    /// Whether a path or a folder above it is one of those left out.
    package func isLeftOut(_ path: String) -> Bool {
        if leftOut.isEmpty { return false }
        var path = path[...]
        while !leftOut.contains(String(path)) {
            guard let slash = path.lastIndex(of: "/") else { return false }
            path = path[..<slash]
        }
        return true
    }
}
