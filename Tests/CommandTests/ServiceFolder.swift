import Foundation
import Processes

/// A folder of a test's own that commands run in.
final class ServiceFolder {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        let made = NSTemporaryDirectory() + "gwc-folder-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: true)
        path = made
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        let parent = URL(fileURLWithPath: "\(path)/\(name)").deletingLastPathComponent().path
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try text.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
    }

    func text(_ name: String) -> String? { try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

    func gwc(_ arguments: String..., environment: [String: String]? = nil) throws -> ProcessResult {
        try gwc(arguments, environment: environment)
    }

    func gwc(_ arguments: [String], environment: [String: String]? = nil) throws -> ProcessResult {
        let own = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
        return try runProcess(
            CommandLineTests.program, arguments, environment: environment ?? own, folder: path)
    }

    /// The names in a folder below.
    func names(_ folder: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
    }
}
