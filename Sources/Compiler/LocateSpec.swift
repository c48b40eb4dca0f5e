import Glibc

/// Where a spec is: a folder as the user would type it (`.` for the current one) and a file name in it.
package struct SpecLocation: Sendable, Hashable {
    package var folder: String
    package var name: String

    /// Names looked for in a folder, in this order.
    package static let names = ["yml", "yaml", "json", "ts", "mts", "js", "cjs", "mjs"].map { "serverless.\($0)" }

    /// The spec that an argument means: a file, or a folder with a spec in it. `nil` when there is none.
    package init?(_ argument: String) {
        var path = argument[...]
        while path.count > 1, path.last == "/" { path = path.dropLast() }
        if SpecLocation.kind(of: String(path)) == S_IFDIR {
            folder = String(path)
            guard let name = SpecLocation.names.first(where: { SpecLocation.kind(of: "\(path)/\($0)") == S_IFREG })
            else { return nil }
            self.name = name
        } else {
            guard SpecLocation.kind(of: String(path)) == S_IFREG else { return nil }
            let slash = path.lastIndex(of: "/")
            folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
            name = String(slash.map { path[path.index(after: $0)...] } ?? path)
        }
    }

    /// Whether there is a folder at a path.
    package static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

    private static func kind(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }
}
