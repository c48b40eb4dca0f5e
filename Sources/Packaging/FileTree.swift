import Glibc

/// A file of a folder, as an archive may hold it.
package struct PackedFile: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// The bytes of the file at a path.
        case file(String)
        /// A symbolic link: the text that it holds.
        case link(String)
        case bytes([UInt8])
    }

    /// Path in the archive.
    package var path: String
    package var content: Content
    /// Whether its owner may run it.
    package var isExecutable: Bool

    init(path: String, content: Content, isExecutable: Bool) {
        self.path = path
        self.content = content
        self.isExecutable = isExecutable
    }

    /// A file that is on no disk.
    package init(path: String, bytes: [UInt8]) { self.init(path: path, content: .bytes(bytes), isExecutable: false) }
}

/// What `lstat` finds below a folder.
package struct FileTree: Sendable {
    /// Regular files and symbolic links by path below the folder, in the order of the bytes.
    package private(set) var files: [PackedFile] = []
    /// The folder, as a path without symbolic links.
    package let root: String

    /// Reads a folder with all its folders; links to folders are not followed.
    package init(_ folder: String) throws(PackagingError) {
        guard let root = realPath(folder) else { throw .system("read the folder", folder) }
        self.root = root
        try read("")
        files.sort { $0.path < $1.path }
    }

    private mutating func read(_ prefix: String) throws(PackagingError) {
        let folder = prefix.isEmpty ? root : "\(root)/\(prefix)"
        guard let stream = opendir(folder) else { throw .system("read the folder", folder) }
        defer { closedir(stream) }
        var below: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name == "." || name == ".." { continue }
            let path = prefix + name
            if try add(path) { below.append(path) }
        }
        for path in below { try read("\(path)/") }
    }

    /// Adds a file or link; whether there is a folder at the path instead.
    private mutating func add(_ path: String) throws(PackagingError) -> Bool {
        let full = "\(root)/\(path)"
        var status = stat()
        guard lstat(full, &status) == 0 else { throw .system("read", full) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return true
        case S_IFLNK:
            files.append(PackedFile(path: path, content: .link(try readLink(full)), isExecutable: true))
        case S_IFREG:
            files.append(PackedFile(path: path, content: .file(full), isExecutable: status.st_mode & S_IXUSR != 0))
        default: break
        }
        return false
    }
}

/// The text of a symbolic link.
private func readLink(_ path: String) throws(PackagingError) -> String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
        readlink(path, bytes.baseAddress!.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard count >= 0 else { throw .system("read the link", path) }
    return String(decoding: buffer[..<count], as: UTF8.self)
}

/// Why something could not be packed; the message names the path.
package struct PackagingError: Error, Sendable {
    package var message: String
    package var help: String?

    package init(message: String, help: String? = nil) {
        self.message = message
        self.help = help
    }

    static func system(_ action: String, _ path: String) -> PackagingError {
        PackagingError(message: "cannot \(action) `\(path)`: \(String(cString: strerror(errno)))")
    }
}
