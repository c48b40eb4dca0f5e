import Glibc
import Variables

/// The files of a folder on this machine.
package struct Folder: FileSource {
    package let path: String

    package init(_ path: String) { self.path = path }

    package var folder: String? { path }

    package func read(_ path: String) -> [UInt8]? {
        readFile(path.hasPrefix("/") ? path : "\(self.path)/\(path)")
    }
}

/// The bytes of a file; `nil` when it cannot be read.
package func readFile(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var isRead = true
    var bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
        while count < buffer.count {
            let more = Glibc.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
            if more < 0 { isRead = false }
            if more <= 0 { return }
            count += more
        }
    }
    // What came in the meantime, or all of a file that tells no size.
    var chunk = [UInt8](repeating: 0, count: 4096)
    while isRead {
        let count = Glibc.read(descriptor, &chunk, chunk.count)
        if count < 0 { isRead = false }
        if count <= 0 { break }
        bytes.append(contentsOf: chunk[..<count])
    }
    return isRead ? bytes : nil
}

/// Puts bytes in a file's place, whole or not at all; a file that is there keeps its permissions.
package func replaceFile(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
    let target = FileSystem.realPath(path) ?? path
    let temporary = "\(target).\(getpid()).gwc"
    FileSystem.remove(temporary)
    try FileSystem.create(temporary, bytes)
    var status = stat()
    if stat(target, &status) == 0 { chmod(temporary, status.st_mode & 0o7777) }
    try FileSystem.rename(temporary, to: target)
}

/// Writes a new file, and the folders above it; never in the place of one that is there.
package func createFile(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
    try FileSystem.makeFolders(above: path)
    try FileSystem.create(path, bytes)
}

/// Whether there is anything at a path.
package func fileExists(_ path: String) -> Bool { FileSystem.exists(path) }

/// A path from the root of the file system, whether there is anything at it or not.
package func absolutePath(_ path: String) -> String {
    if let real = FileSystem.realPath(path) { return real }
    return path.hasPrefix("/") ? path : "\(FileSystem.realPath(".") ?? "")/\(path)"
}
