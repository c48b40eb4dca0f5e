import Compiler
import Diagnostics
import Foundation
import Syntax
import Tree

/// The work tree that these tests belong to.
enum Repository {
    static let root = String(#filePath.dropLast("/Tests/CompilerTests/Repository.swift".count))

    /// The names in a folder, sorted; empty when there is no such folder.
    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []).sorted()
    }

    /// All files below a folder, as paths from the root of the work tree, sorted.
    static func files(below folder: String, endingWith suffix: String) -> [String] {
        let walk = FileManager.default.enumerator(atPath: "\(root)/\(folder)")
        let all = walk?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }.sorted()
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The text of a file; `nil` when there is none.
    static func text(_ path: String) -> String? {
        readFile("\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }

    static func write(_ text: String, to path: String) throws {
        try text.write(toFile: "\(root)/\(path)", atomically: true, encoding: .utf8)
    }

    /// The tree of a JSON or YAML file; `nil` when there is none.
    static func tree(_ path: String) throws -> Node? {
        guard let bytes = readFile("\(root)/\(path)") else { return nil }
        return try parse(bytes, path)
    }

    static func parse(_ bytes: [UInt8], _ path: String) throws -> Node {
        let sources = SourceMap()
        var diagnostics = DiagnosticBag()
        let file = sources.add(path: path, bytes: bytes)
        guard let tree = YAMLReader.read(file, of: sources, into: &diagnostics), !diagnostics.hasErrors else {
            throw Unreadable(path: path, why: diagnostics.all.map(\.headline))
        }
        return tree
    }

    struct Unreadable: Error {
        var path: String
        var why: [String]
    }
}
