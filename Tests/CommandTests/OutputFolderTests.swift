import Emit
import Foundation
import Model
import Testing

@testable import Compiler

/// What is written is written whole, and what is not gwc's stays.
@Suite final class OutputFolderTests {
    private let root = NSTemporaryDirectory() + "gwc-output-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: root) }

    private func write(_ files: [String: String], to folder: String = "out") throws {
        let artifacts = files.sorted { $0.key < $1.key }.map { Artifact(path: $0.key, bytes: Array($0.value.utf8)) }
        let service = Service(name: "s", stage: "dev", region: "us-east-1", stackName: "s-dev", origin: .none)
        let manifest = Manifest.artifact(for: service, targets: ["cloudformation"], artifacts)
        try OutputFolder("\(root)/\(folder)").write(artifacts + [manifest])
    }

    private func text(_ path: String) -> String? { try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) }
    private var everything: [String] {
        (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []).sorted()
    }

    @Test func writesANewFolder() throws {
        try write(["a/b.json": "1", "c.json": "2"], to: "x/y/out")
        #expect(text("x/y/out/a/b.json") == "1")
        #expect(
            everything == [
                "x", "x/y", "x/y/out", "x/y/out/a", "x/y/out/a/b.json", "x/y/out/c.json", "x/y/out/manifest.json",
            ])
    }

    @Test func exchangesAFolderThatIsAllItsOwn() throws {
        try write(["a/b.json": "1", "c.json": "2"])
        try write(["c.json": "3"])
        #expect(text("out/c.json") == "3")
        #expect(everything == ["out", "out/c.json", "out/manifest.json"])
    }

    @Test func keepsForeignFiles() throws {
        try write(["a/b.json": "1", "c.json": "2"])
        try "mine".write(toFile: "\(root)/out/a/note.txt", atomically: true, encoding: .utf8)
        try write(["c.json": "3"])
        #expect(text("out/a/note.txt") == "mine")
        #expect(everything == ["out", "out/a", "out/a/note.txt", "out/c.json", "out/manifest.json"])
    }

    @Test func doesNotReplaceForeignFiles() throws {
        try FileManager.default.createDirectory(atPath: "\(root)/out", withIntermediateDirectories: true)
        try "mine".write(toFile: "\(root)/out/c.json", atomically: true, encoding: .utf8)
        #expect(throws: OutputError.self) { try write(["a.json": "1", "c.json": "2"]) }
        #expect(text("out/c.json") == "mine")
        #expect(everything == ["out", "out/c.json"])
    }

    @Test func doesNotTakeTheNameOfAFile() throws {
        try "mine".write(toFile: "\(root)/out", atomically: true, encoding: .utf8)
        #expect(throws: OutputError.self) { try write(["c.json": "1"]) }
        #expect(text("out") == "mine")
        #expect(everything == ["out"])
    }

    @Test func writesThroughALinkToAFolder() throws {
        try FileManager.default.createDirectory(atPath: "\(root)/real", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: "\(root)/out", withDestinationPath: "real")
        try write(["c.json": "1"])
        #expect(text("real/c.json") == "1")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/out") == "real")
    }

    @Test func trustsNoManifestThatLeavesTheFolder() throws {
        let listed =
            #"{"gwc": "1", "files": [{"path": "../secret"}, {"path": "/etc/x"}, {"path": "a/../../b"}, {"path": "ok"}]}"#
        #expect(Manifest.files(in: Array(listed.utf8)) == ["ok", "manifest.json"])
        #expect(Manifest.files(in: Array(#"{"files": [{"path": "ok"}]}"#.utf8)) == [])
        #expect(Manifest.files(in: Array("no json".utf8)) == [])
    }

    @Test func isDeterministic() throws {
        try write(["c.json": "1"], to: "one")
        try write(["c.json": "1"], to: "two")
        #expect(text("one/manifest.json") == text("two/manifest.json"))
        #expect(
            text("one/manifest.json")?.contains("6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b")
                == true)
    }

    @Test func locatesSpecs() throws {
        try "x".write(toFile: "\(root)/serverless.ts", atomically: true, encoding: .utf8)
        #expect(SpecLocation(root)?.name == "serverless.ts")
        try "x".write(toFile: "\(root)/serverless.yml", atomically: true, encoding: .utf8)
        #expect(SpecLocation("\(root)/")?.name == "serverless.yml")
        #expect(SpecLocation("\(root)/serverless.ts")?.folder == root)
        #expect(SpecLocation("\(root)/none.yml") == nil)
        #expect(SpecLocation("\(root)/none") == nil)
    }
}
