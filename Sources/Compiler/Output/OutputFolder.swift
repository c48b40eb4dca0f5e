import CPOSIX
import Emit
import Glibc
import Model

/// Why the outputs could not be written; the message names the path.
package struct OutputError: Error, Sendable {
    package var message: String
    package var help: String?
}

/// Puts the outputs of a build into their folder: whole, or not at all.
///
/// Everything is written beside the folder first. A folder that is new, or that holds nothing but what an earlier build
/// put there, is then exchanged in one step; into any other folder the files are moved one by one. Files that gwc did
/// not write are never replaced or removed, and no link below the folder leads out of it.
package struct OutputFolder {
    private let path: String
    /// What an earlier build wrote here, by its manifest.
    private let earlier: Set<String>

    package init(_ path: String) {
        self.path = FileSystem.realPath(path) ?? path.withoutTrailingSlashes
        earlier = Set(readFile("\(self.path)/\(Manifest.path)").map(Manifest.files) ?? [])
    }

    /// Writes the artifacts, and removes what an earlier build wrote and this one does not.
    ///
    /// - Parameter kept: files of an earlier build that stay though they are not among the artifacts.
    package func write(_ artifacts: [Artifact], keeping kept: Set<String> = []) throws(OutputError) {
        try refuseFile()
        try FileSystem.makeFolders(above: path)
        let staging = try FileSystem.makeTemporaryFolder(beside: path)
        defer { FileSystem.removeTemporary(staging) }
        for artifact in artifacts {
            try FileSystem.makeFolders(above: "\(staging)/\(artifact.path)")
            try artifact.put(at: "\(staging)/\(artifact.path)")
        }
        if !FileSystem.exists(path) {
            try FileSystem.rename(staging, to: path)
        } else if !kept.isEmpty || holdsForeignFiles || gwc_exchange(staging, path) != 0 {
            try move(artifacts.map(\.path), from: staging, keeping: kept)
        }
    }

    /// Writes archives and leaves what an earlier build wrote otherwise.
    package func writePackages(_ artifacts: [Artifact], of service: Service) throws(OutputError) {
        let others = Manifest.entries(in: readFile("\(path)/\(Manifest.path)") ?? [])
            .filter { $0["path"]?.string?.hasPrefix("packages/") == false }
        let manifest = Manifest.artifact(for: service, targets: ["packages"], artifacts, besides: others)
        try write(artifacts + [manifest], keeping: Set(others.compactMap { $0["path"]?.string }))
    }

    /// An empty folder beside the output folder, for files that will be moved into it.
    package func makeTemporaryFolder() throws(OutputError) -> String {
        try refuseFile()
        try FileSystem.makeFolders(above: path)
        return try FileSystem.makeTemporaryFolder(beside: path)
    }

    /// Removes a folder that `makeTemporaryFolder` made.
    package static func remove(_ temporary: String) { FileSystem.removeTemporary(temporary) }

    private func refuseFile() throws(OutputError) {
        if path.isEmpty {
            throw OutputError(message: "the output folder has no name", help: "choose a folder with --out")
        }
        if FileSystem.exists(path), !FileSystem.isFolder(path) {
            throw OutputError(message: "\(path) is a file, and no folder", help: "choose another folder with --out")
        }
    }

    private var holdsForeignFiles: Bool {
        !FileSystem.walk(path) { earlier.contains($0) }
    }

    private func move(_ paths: [String], from staging: String, keeping kept: Set<String>) throws(OutputError) {
        for path in paths where !earlier.contains(path) && FileSystem.exists("\(self.path)/\(path)") {
            throw OutputError(
                message: "\(self.path)/\(path) is there already and gwc did not write it",
                help: "remove it, or choose another folder with --out")
        }
        let gone = earlier.subtracting(paths).subtracting(kept)
        for path in paths + gone.sorted() { try refuseLinks(above: path) }
        for path in paths {
            try FileSystem.makeFolders(above: "\(self.path)/\(path)")
            try FileSystem.rename("\(staging)/\(path)", to: "\(self.path)/\(path)")
        }
        for path in gone { FileSystem.remove("\(self.path)/\(path)") }
    }

    /// What a link below the folder leads to is not part of it.
    private func refuseLinks(above path: String) throws(OutputError) {
        var place = self.path
        for part in path.split(separator: "/").dropLast() {
            place += "/\(part)"
            if FileSystem.isLink(place) {
                throw OutputError(
                    message: "\(place) is a symbolic link, and gwc writes into folders of its own only",
                    help: "remove it, or choose another folder with --out")
            }
        }
    }
}

extension String {
    fileprivate var withoutTrailingSlashes: String {
        var text = self
        while text.count > 1, text.last == "/" { text.removeLast() }
        return text
    }
}
