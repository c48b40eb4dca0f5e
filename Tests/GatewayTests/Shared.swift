import Foundation
import Tree

/// What stands beside the checkout, and the figures that must not fall.
enum Shared {
    static let root = String(#filePath.dropLast("/Tests/GatewayTests/Shared.swift".count))

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(root)/../shared/\(path)") }
    static func json(_ path: String) -> Node? { read("\(root)/../shared/\(path)") }

    /// A figure of Tests/ratchet.json below `gateway`.
    static func ratchet(_ name: String) -> Int {
        read("\(root)/Tests/ratchet.json")?.map?["gateway"]?.map?[name]?.int ?? 0
    }

    private static func read(_ path: String) -> Node? {
        (try? String(contentsOfFile: path, encoding: .utf8)).flatMap { JSONText.read($0) }
    }
}
