import Hashing
import Synchronization

/// What an archive is made of.
package struct ArchiveRecipe: Sendable {
    /// The service's folder: links must not lead out of it.
    package var service: String
    /// The folder whose files are packed: the service's, or that of a layer.
    package var folder: String
    package var selection: Selection

    package init(service: String, folder: String, selection: Selection) {
        self.service = service
        self.folder = folder
        self.selection = selection
    }
}

/// A zip that was written.
package struct PackedArchive: Sendable, Hashable {
    package var files: Int
    /// Bytes of the zip.
    package var size: Int
    /// SHA-256 of the zip, 32 bytes.
    package var sha256: [UInt8]
}

/// The files of an archive, in the order of their paths' bytes.
package func files(for recipe: ArchiveRecipe) throws(PackagingError) -> [PackedFile] {
    guard let root = realPath(recipe.folder) else { throw .system("read the folder", recipe.folder) }
    guard let service = realPath(recipe.service) else { throw .system("read the folder", recipe.service) }
    let chosen = try FileTree(root).files.filter { recipe.selection.contains($0.path) }
    let links = LinkResolver(service: service, root: root, selection: recipe.selection, files: chosen)
    let resolved = try chosen.flatMapThrowing { file throws(PackagingError) in try links.resolve(file) }
    guard !resolved.isEmpty else {
        throw PackagingError(
            message: "no file of `\(recipe.folder)` is left to pack", help: "look at the patterns below `package:`")
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
    withoutActuallyEscaping({ @Sendable (index: Int, deflater: borrowing Deflater) in
        let entry = Result<ZipEntry, PackagingError>.of(files[files.startIndex + index], deflater)
        entries.withLock { $0[index] = entry }
    }) { concurrently(files.count, $0) }
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
