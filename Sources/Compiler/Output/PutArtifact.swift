import Emit
import Glibc

extension Artifact {
    /// Writes the artifact to a path where nothing is.
    func put(at path: String) throws(OutputError) {
        guard let file else {
            try FileSystem.create(path, bytes)
            if isExecutable { chmod(path, 0o777 & ~FileSystem.mask) }
            return
        }
        if !file.isKept, rename(file.path, path) == 0 { return }
        guard let bytes = readFile(file.path) else {
            throw OutputError(message: "cannot read \(file.path): \(String(cString: strerror(errno)))")
        }
        try FileSystem.create(path, bytes)
    }
}
