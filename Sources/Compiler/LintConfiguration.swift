import Diagnostics
import Lint
import Syntax
import Tree

/// The `.gwc.yml` that is nearest to a file, going up from its folder, and those that it extends.
package struct LintConfiguration {
    package static let name = ".gwc.yml"

    package private(set) var settings = LintSettings()
    /// The folder of the file, without symbolic links; `nil` when there is none.
    package private(set) var folder: String?
    package let sources = SourceMap()
    package private(set) var diagnostics = DiagnosticBag()

    /// - Parameter path: of a file or a folder.
    package init(near path: String) {
        var folder = FileSystem.realPath(path) ?? "/"
        while true {
            let candidate = folder == "/" ? "/\(Self.name)" : "\(folder)/\(Self.name)"
            if FileSystem.exists(candidate), !FileSystem.isFolder(candidate) {
                self.folder = folder
                read(candidate, extended: [])
                return
            }
            guard folder != "/" else { return }
            folder = folder.parentFolder
        }
    }

    /// A path from the folder of the configuration; unchanged when it is not below it.
    package func relativePath(_ path: String) -> String {
        guard let folder, let real = FileSystem.realPath(path) else { return path }
        let prefix = folder == "/" ? "/" : folder + "/"
        return real.hasPrefix(prefix) ? String(real.dropFirst(prefix.count)) : path
    }

    /// A path that the configuration gives, from the current folder.
    package func resolved(_ path: String) -> String { path.hasPrefix("/") ? path : "\(folder ?? ".")/\(path)" }

    private mutating func read(_ path: String, extended: [String]) {
        guard let bytes = readFile(path) else {
            return diagnostics.error("missing-file", "`\(path)` cannot be read", at: .none)
        }
        let file = sources.add(typedPath: path, bytes: bytes)
        guard var root = readTree(file, of: sources, into: &diagnostics), !root.isNull else { return }
        if let bases = root["lint"]?["extends"] {
            for base in bases.list ?? [bases] { extend(base, path, extended: extended + [path]) }
            var lint = root["lint"] ?? [:]
            lint["extends"] = nil
            root["lint"] = lint
        }
        settings.read(root, into: &diagnostics)
    }

    private mutating func extend(_ base: Node, _ path: String, extended: [String]) {
        let name = base.string ?? ""
        let target = FileSystem.realPath(name.hasPrefix("/") ? name : "\(path.parentFolder)/\(name)")
        guard let target else {
            return diagnostics.error("missing-file", "`\(name)` cannot be read", at: base.origin)
        }
        guard !extended.contains(target) else {
            return diagnostics.error("cyclic-extends", "`\(name)` extends itself", at: base.origin)
        }
        read(target, extended: extended)
    }
}

extension String {
    fileprivate var parentFolder: String {
        guard let slash = lastIndex(of: "/"), slash != startIndex else { return "/" }
        return String(self[..<slash])
    }
}
