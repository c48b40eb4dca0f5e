import Glibc
import RuntimeConfig
import Synchronization

/// Where the code of functions is: in a folder of the service, or in an archive, which is unpacked once.
final class CodeFolders: Sendable {
    private let root: String
    private let scratch: String
    private let unpacked = Mutex<[String: String]>([:])

    /// - Parameters:
    ///   - root: the folder of the service, absolute.
    ///   - scratch: a folder of our own.
    init(_ root: String, unpackingInto scratch: String) {
        self.root = root
        self.scratch = scratch
    }

    func folder(of function: Function) throws(LaunchPlan.Unknown) -> String {
        let path = function.code.hasPrefix("/") ? function.code : "\(root)/\(function.code)"
        guard path.hasSuffix(".zip") || path.hasSuffix(".jar") else { return function.code == "." ? root : path }
        // Held while one is unpacked: another call of the function waits for the same files.
        let result = unpacked.withLock { known -> Result<String, LaunchPlan.Unknown> in
            if let folder = known[path] { return .success(folder) }
            var template = "\(scratch)/code-XXXXXX".utf8CString.map { $0 }
            guard mkdtemp(&template) != nil else {
                return .failure(.init(reason: "cannot make a folder in \(scratch)"))
            }
            let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            do throws(ZipReader.Invalid) { try ZipReader.unpack(path, into: folder) } catch {
                return .failure(.init(reason: "\(function.code): \(error.reason)"))
            }
            known[path] = folder
            return .success(folder)
        }
        return try result.get()
    }
}
