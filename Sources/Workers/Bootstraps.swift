import Glibc

/// The programs that load handlers, written into a folder of their own for as long as the gateway runs.
package struct Bootstraps: Sendable {
    package let folder: String

    /// - Parameter folder: exists, and is nobody else's.
    package init(writtenTo folder: String) throws {
        self.folder = folder
        try Bootstraps.write(PackageResources.node_mjs, to: "\(folder)/node.mjs")
        try Bootstraps.write(PackageResources.python_py, to: "\(folder)/python.py")
    }

    package struct CannotWrite: Error, CustomStringConvertible {
        var path: String
        var code: Int32
        package var description: String { "cannot write \(path): \(String(cString: strerror(code)))" }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CannotWrite(path: path, code: errno) }
        defer { close(descriptor) }
        guard writeAll(bytes, descriptor) else { throw CannotWrite(path: path, code: errno) }
    }

    private static func writeAll(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
