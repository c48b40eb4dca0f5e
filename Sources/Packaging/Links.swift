import Glibc

/// What becomes of the symbolic links in an archive.
///
/// A link to something that the archive holds too stays a link, with a relative target. A link to something in the
/// service that the archive does not hold becomes what it points to. A link out of the service is refused: what lies
/// there differs from machine to machine, and often has no business in an archive.
struct LinkResolver {
    /// Real path of the service's folder: the border.
    let service: String
    /// Real path of the folder that is packed, and what is selected in it.
    let root: String
    let selection: Selection
    /// Paths of all files in the archive that are no links, and of the folders above them.
    private let packed: Set<String>

    init(service: String, root: String, selection: Selection, files: [PackedFile]) {
        self.service = service
        self.root = root
        self.selection = selection
        var packed: Set<String> = []
        for file in files {
            if case .link = file.content { continue }
            var path = file.path[...]
            while packed.insert(String(path)).inserted, let slash = path.lastIndex(of: "/") { path = path[..<slash] }
        }
        self.packed = packed
    }

    /// The files that stand for a file in the archive: itself unless it is a link.
    func resolve(_ file: PackedFile) throws(PackagingError) -> [PackedFile] {
        guard case .link(let text) = file.content else { return [file] }
        guard let target = realPath("\(root)/\(file.path)") else {
            throw PackagingError(
                message: "the link `\(file.path)` points to `\(text)`, where nothing is",
                help: "remove the link, or leave it out with the pattern `!\(file.path)`")
        }
        guard target == service || target.hasPrefix("\(service)/") else {
            throw PackagingError(
                message: "the link `\(file.path)` points out of the service, to `\(target)`",
                help: "copy what it points to into the service, or leave it out with the pattern `!\(file.path)`")
        }
        if let inside = relative(target, to: root) {
            if selection.isLeftOut(inside) { return [] }
            if packed.contains(inside) { return [link(file, to: inside)] }
        }
        return try copies(of: target, at: file.path)
    }

    private func link(_ file: PackedFile, to target: String) -> PackedFile {
        var from = file.path.split(separator: "/").dropLast()[...]
        var to = target.split(separator: "/")[...]
        while let first = from.first, first == to.first, to.count > 1 {
            from = from.dropFirst()
            to = to.dropFirst()
        }
        var file = file
        file.content = .link((from.map { _ in ".." } + to).joined(separator: "/"))
        return file
    }

    /// What a link points to, at the link's place: a file, or the selected files of a folder.
    private func copies(of target: String, at path: String) throws(PackagingError) -> [PackedFile] {
        var status = stat()
        guard stat(target, &status) == 0 else { throw .system("read", target) }
        if status.st_mode & S_IFMT == S_IFREG {
            return [PackedFile(path: path, content: .file(target), isExecutable: status.st_mode & S_IXUSR != 0)]
        }
        guard !"\(root)/\(path)".hasPrefix("\(target)/") else {
            throw PackagingError(
                message: "the link `\(path)` points to a folder that it is in",
                help: "leave it out with the pattern `!\(path)`")
        }
        let inner = try FileTree(target).files.map { file in
            var file = file
            file.path = "\(path)/\(file.path)"
            return file
        }
        .filter { selection.contains($0.path) }
        let resolver = LinkResolver(service: service, root: root, selection: selection, files: inner)
        return try inner.flatMapThrowing { file throws(PackagingError) in
            if case .link = file.content { return try resolver.resolveCopied(file, below: path, of: target) }
            return [file]
        }
    }

    /// A link in a folder that stands at a link's place: it stays where its target is in that folder.
    private func resolveCopied(_ file: PackedFile, below path: String, of folder: String) throws(PackagingError)
        -> [PackedFile]
    {
        let original = folder + file.path.dropFirst(path.count)
        guard let target = realPath(original), target == service || target.hasPrefix("\(service)/") else {
            throw PackagingError(
                message: "the link `\(original)`, packed as `\(file.path)`, points out of the service or to nothing",
                help: "leave it out with the pattern `!\(file.path)`")
        }
        if let inside = relative(target, to: folder), packed.contains("\(path)/\(inside)") {
            return [link(file, to: "\(path)/\(inside)")]
        }
        var status = stat()
        guard stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw PackagingError(
                message: "the link `\(file.path)` leads to a folder by way of another link",
                help: "leave it out with the pattern `!\(file.path)`")
        }
        return [PackedFile(path: file.path, content: .file(target), isExecutable: status.st_mode & S_IXUSR != 0)]
    }

    private func relative(_ path: String, to folder: String) -> String? {
        path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : nil
    }
}

/// The path without symbolic links; `nil` when there is nothing at it.
func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}

extension Array {
    func flatMapThrowing<Result, Failure: Error>(
        _ transform: (Element) throws(Failure) -> [Result]
    ) throws(Failure) -> [Result] {
        var results: [Result] = []
        results.reserveCapacity(count)
        for element in self { results += try transform(element) }
        return results
    }
}
