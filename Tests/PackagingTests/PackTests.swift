import Foundation
import Glibc
import Packaging
import Testing
import Tree

/// Archives of folders that the tests make; `scripts/judge-packages` has Python read larger ones.
@Suite struct PackTests {
    @Test func packsTheSameBytesForTheSameFiles() throws {
        let one = try Scratch(["b.js": "b", "a/c.txt": String(repeating: "text ", count: 1000), "empty": ""])
        let two = try Scratch(["empty": "", "a/c.txt": String(repeating: "text ", count: 1000), "b.js": "b"])
        utimensat(AT_FDCWD, "\(two.path)/b.js", [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)], 0)
        chmod("\(two.path)/b.js", 0o600)
        let first = try one.pack()
        let second = try two.pack()
        #expect(first.bytes == second.bytes)
        #expect(first.archive.files == 3)
        #expect(first.archive.size == first.bytes.count)
    }

    @Test func keepsProgramsApart() throws {
        let plain = try Scratch(["run": "x"])
        let program = try Scratch(["run": "x"])
        chmod("\(program.path)/run", 0o755)
        #expect(try plain.pack().bytes != program.pack().bytes)
    }

    @Test func keepsLinksWithin() throws {
        let scratch = try Scratch(["lib/a.js": "a", "x": "x"])
        symlink("../lib/a.js", "\(scratch.path)/lib/link.js")
        symlink("\(scratch.path)/lib", "\(scratch.path)/alias")
        let files = try scratch.files()
        #expect(files.map(\.path) == ["alias", "lib/a.js", "lib/link.js", "x"])
        #expect(files[0].content == .link("lib"))
        #expect(files[2].content == .link("a.js"))
    }

    @Test func copiesWhatALinkPointsToWhenItIsNotPacked() throws {
        let scratch = try Scratch(["packages/core/index.js": "a", "packages/core/notes.md": "n"])
        mkdir("\(scratch.path)/node_modules", 0o755)
        symlink("../packages/core", "\(scratch.path)/node_modules/core")
        let files = try scratch.files(["!packages/**", "!**/*.md"])
        #expect(files.map(\.path) == ["node_modules/core/index.js"])
    }

    @Test(arguments: ["/etc/passwd", "../outside", "nowhere"]) func refusesLinksThatLeadAway(_ target: String) throws {
        let scratch = try Scratch(["a": "a"])
        try "x".write(to: "\(scratch.path)/../outside")
        symlink(target, "\(scratch.path)/link")
        let error = #expect(throws: PackagingError.self) { try scratch.files() }
        #expect(error?.message.contains("`link`") == true)
        #expect(try scratch.files(["!link"]).map(\.path) == ["a"])
    }

    @Test func endsAtLinksInARing() throws {
        let scratch = try Scratch(["a/b/c": "c"])
        symlink("..", "\(scratch.path)/a/b/up")
        #expect(throws: PackagingError.self) { try scratch.files(["!a/b/c"]) }
        #expect(try scratch.files().map(\.path) == ["a/b/c", "a/b/up"])
    }

    @Test func saysThatNothingIsLeft() throws {
        let scratch = try Scratch(["a": "a"])
        #expect(throws: PackagingError.self) { try scratch.files(["!**"]) }
    }

    /// The two shapes of a lock file, npm 7 and before; `devOptional` belongs to what is needed at run time as well.
    @Test func readsLockFiles() throws {
        let new =
            #"{"packages": {"": {}, "node_modules/a": {"dev": true}, "node_modules/b": {}, "node_modules/c": {"devOptional": true}}}"#
        let old = #"{"dependencies": {"a": {"dev": true}, "b": {"dependencies": {"c": {"dev": true}}}}}"#
        #expect(developmentDependencies(in: try #require(JSONText.read(new)), folder: "x/") == ["x/node_modules/a"])
        #expect(
            developmentDependencies(in: try #require(JSONText.read(old)), folder: "")
                == ["node_modules/a", "node_modules/b/node_modules/c"])
    }
}

/// A folder of its own, removed with the value.
final class Scratch {
    let path: String
    private let parent: String

    init(_ files: [String: String]) throws {
        var template = Array("\(FileManager.default.temporaryDirectory.path)/gwc-packaging.XXXXXX".utf8CString)
        parent = String(cString: mkdtemp(&template))
        path = "\(parent)/service"
        mkdir(path, 0o755)
        for (name, text) in files {
            var folder = path
            for part in name.split(separator: "/").dropLast() {
                folder += "/\(part)"
                mkdir(folder, 0o755)
            }
            try text.write(to: "\(path)/\(name)")
        }
    }

    deinit { Self.remove(parent) }

    private static func remove(_ path: String) {
        if unlink(path) == 0 { return }
        guard let stream = opendir(path) else { return }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { remove("\(path)/\(name)") }
        }
        closedir(stream)
        rmdir(path)
    }

    func files(_ patterns: [String] = []) throws -> [PackedFile] {
        let tree = try FileTree(path)
        return try Packaging.files(of: tree, Selection(patterns: patterns), service: tree.root)
    }

    func pack() throws -> (archive: PackedArchive, bytes: [UInt8]) {
        let target = "\(parent)/out.zip"
        let archive = try Packaging.pack(files(), to: target)
        let file = try #require(fopen(target, "r"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: archive.size + 1)
        let count = fread(&bytes, 1, bytes.count, file)
        return (archive, Array(bytes[..<count]))
    }
}

extension String {
    fileprivate func write(to path: String) throws {
        let file = try #require(fopen(path, "w"))
        fputs(self, file)
        fclose(file)
    }
}
