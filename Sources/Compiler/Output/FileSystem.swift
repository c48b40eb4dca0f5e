import CPOSIX
import Glibc

/// What the output folder asks of the file system.
enum FileSystem {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Whether there is a folder at the path, or a link to one.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The path without symbolic links; `nil` when there is nothing at it.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Makes the folders that a file or folder will be in.
    static func makeFolders(above path: String) throws(OutputError) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        if mkdir(folder, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw failure("make the folder", folder) }
        try makeFolders(above: folder)
        if mkdir(folder, 0o777) != 0, errno != EEXIST { throw failure("make the folder", folder) }
    }

    /// A new, empty, hidden folder with a name of its own, on the file system of `path`. It does not outlive a process that
    /// is stopped.
    static func makeTemporaryFolder(beside path: String) throws(OutputError) -> String {
        let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        var template = "\(path[..<cut]).\(path[cut...]).XXXXXX".utf8CString.map { $0 }
        guard mkdtemp(&template) != nil else { throw failure("make a folder beside", path) }
        let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        gwc_remove_when_stopped(made)
        chmod(made, 0o777 & ~mask)
        return made
    }

    /// Whether a name is one that `makeTemporaryFolder` gives: `.build.Xa81b0`.
    static func isTemporary(_ name: some StringProtocol) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 2, parts[0].isEmpty, let random = parts.last else { return false }
        return random.utf8.count == 6 && random.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// Removes a folder that `makeTemporaryFolder` made, where it is still there.
    static func removeTemporary(_ folder: String) {
        removeTree(folder)
        gwc_keep_when_stopped(folder)
    }

    /// Whether there is a symbolic link at the path itself.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Permissions that new files do not get.
    static var mask: mode_t {
        let mask = umask(0)
        umask(mask)
        return mask
    }

    /// Writes a file that is not there yet.
    static func create(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure("write", path) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure("write", path) }
            rest = rest.dropFirst(count)
        }
    }

    static func rename(_ old: String, to new: String) throws(OutputError) {
        if Glibc.rename(old, new) != 0 { throw failure("put in place", new) }
    }

    static func remove(_ path: String) { unlink(path) }

    /// Removes a folder that is ours with all that is in it.
    static func removeTree(_ folder: String) {
        for (name, isFolder) in entries(of: folder) {
            if isFolder { removeTree("\(folder)/\(name)") } else { unlink("\(folder)/\(name)") }
        }
        rmdir(folder)
    }

    /// Visits the files below a folder by relative path until the visitor says no; whether it never did.
    static func walk(_ folder: String, below prefix: String = "", _ visit: (String) -> Bool) -> Bool {
        for (name, isFolder) in entries(of: folder) {
            let goesOn = isFolder ? walk("\(folder)/\(name)", below: "\(prefix)\(name)/", visit) : visit(prefix + name)
            if !goesOn { return false }
        }
        return true
    }

    private static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var found: [(name: String, isFolder: Bool)] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name == "." || name == ".." { continue }
            var status = stat()
            let isFolder = lstat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            found.append((name, isFolder))
        }
        return found
    }

    private static func failure(_ action: String, _ path: String) -> OutputError {
        OutputError(message: "cannot \(action) \(path): \(String(cString: strerror(errno)))")
    }
}
