import Hashing
import Synchronization

/// A zip that was written.
package struct PackedArchive: Sendable, Hashable {
    package var files: Int
    /// Bytes of the zip.
    package var size: Int
    /// SHA-256 of the zip, 32 bytes.
    package var sha256: [UInt8]
}

/// The files of an archive, in the order of their paths' bytes: those of a folder that are selected, links dealt with.
///
/// - Parameter service: real path of the service's folder, which links must not lead out of.
package func files(
    of tree: FileTree, _ selection: Selection, service: String
) throws(PackagingError) -> [PackedFile] {
    let chosen = tree.files.filter { selection.contains($0.path) }
    let links = LinkResolver(service: service, root: tree.root, selection: selection, files: chosen)
    let resolved = try chosen.flatMapThrowing { file throws(PackagingError) in try links.resolve(file) }
    guard !resolved.isEmpty else {
        throw PackagingError(
            message: "no file of `\(tree.root)` is left to pack", help: "look at the patterns below `package:`")
    }
    return resolved.sorted { $0.path < $1.path }
}

/// Writes files as a zip to a path where nothing is. The same files give the same bytes: nothing in the zip tells of
/// times, owners or the machine.
///
/// - Parameter progress: told how many of the files are packed, and how many there are.
package func pack(
    _ files: [PackedFile], to path: String, progress: (Int, Int) -> Void = { _, _ in }
) throws(PackagingError) -> PackedArchive {
    var writer = try ZipWriter(path)
    for start in stride(from: 0, to: files.count, by: batch) {
        for entry in compressed(files[start..<min(start + batch, files.count)]) { try writer.append(entry.get()) }
        progress(min(start + batch, files.count), files.count)
    }
    let (size, sha256) = try writer.finish()
    return PackedArchive(files: files.count, size: size, sha256: sha256)
}

/// Files that are compressed side by side before they are written.
private let batch = 256

private func compressed(_ files: ArraySlice<PackedFile>) -> [Result<ZipEntry, PackagingError>] {
    let entries = Mutex([Result<ZipEntry, PackagingError>?](repeating: nil, count: files.count))
    let compress = { @Sendable (index: Int, deflater: borrowing Deflater) in
        let entry = Result<ZipEntry, PackagingError>.of(files[files.startIndex + index], deflater)
        entries.withLock { $0[index] = entry }
    }
    withoutActuallyEscaping(compress) { concurrently(files.count, $0) }
    return entries.withLock { $0.compactMap(\.self) }
}

extension Result where Success == ZipEntry, Failure == PackagingError {
    fileprivate static func of(_ file: PackedFile, _ deflater: borrowing Deflater) -> Self {
        do throws(PackagingError) {
            return .success(try ZipEntry(file, with: deflater))
        } catch {
            return .failure(error)
        }
    }
}
