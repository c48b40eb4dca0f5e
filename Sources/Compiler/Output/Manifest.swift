import Diagnostics
import Emit
import Hashing
import Model
import Syntax
import Tree

/// The list of what a build wrote, as `manifest.json` in the output folder.
package enum Manifest {
    package static let path = "manifest.json"

    /// The manifest of some artifacts. It names no time and no machine: the same spec gives the same bytes.
    ///
    /// - Parameter others: entries of files that are there besides.
    package static func artifact(
        for service: Service, targets: [String], _ artifacts: [Artifact], besides others: [Node] = []
    ) -> Artifact {
        let listed = artifacts.map { artifact -> Node in
            [
                "path": Node(artifact.path), "size": Node(artifact.size),
                "sha256": Node(hexadecimal(artifact.file?.sha256 ?? sha256(artifact.bytes))),
            ]
        }
        let files = (listed + others).sorted { $0["path"]?.string ?? "" < $1["path"]?.string ?? "" }
        let tree: Node = [
            "gwc": Node(Version.number), "service": Node(service.name), "stage": Node(service.stage),
            "region": Node(service.region), "stack": Node(service.stackName), "targets": Node(targets.map { Node($0) }),
            "files": Node(files),
        ]
        return Artifact(path: path, bytes: JSONWriter.write(tree))
    }

    /// The files that a manifest lists, itself among them; none when the bytes are no manifest of ours.
    static func files(in bytes: [UInt8]) -> [String] {
        guard let tree = tree(bytes) else { return [] }
        let listed = (tree["files"]?.list ?? []).compactMap { $0["path"]?.string }
        return listed.filter(isBelow) + [path]
    }

    /// What a manifest says of each file.
    static func entries(in bytes: [UInt8]) -> [Node] {
        (tree(bytes)?["files"]?.list ?? []).filter { $0["path"]?.string.map(isBelow) == true }
    }

    private static func tree(_ bytes: [UInt8]) -> Node? {
        let sources = SourceMap()
        var diagnostics = DiagnosticBag()
        let file = sources.add(path: path, bytes: bytes)
        guard let tree = readTree(file, of: sources, into: &diagnostics), tree["gwc"]?.string != nil else { return nil }
        return tree
    }

    /// Whether a path stays below the folder that it starts in.
    private static func isBelow(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
}
