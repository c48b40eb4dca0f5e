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
    package static func artifact(for service: Service, targets: [String], _ artifacts: [Artifact]) -> Artifact {
        let files = artifacts.sorted { $0.path < $1.path }.map { artifact -> Node in
            [
                "path": Node(artifact.path), "size": Node(artifact.bytes.count),
                "sha256": Node(hexadecimal(sha256(artifact.bytes))),
            ]
        }
        let tree: Node = [
            "gwc": Node(Version.number), "service": Node(service.name), "stage": Node(service.stage),
            "region": Node(service.region), "targets": Node(targets.map { Node($0) }), "files": Node(files),
        ]
        return Artifact(path: path, bytes: JSONWriter.write(tree))
    }

    /// The files that a manifest lists, itself among them; none when the bytes are no manifest of ours.
    static func files(in bytes: [UInt8]) -> [String] {
        let sources = SourceMap()
        var diagnostics = DiagnosticBag()
        let file = sources.add(path: path, bytes: bytes)
        guard let tree = readTree(file, of: sources, into: &diagnostics), tree["gwc"]?.string != nil else {
            return []
        }
        let listed = (tree["files"]?.list ?? []).compactMap { $0["path"]?.string }
        return listed.filter(isBelow) + [path]
    }

    /// Whether a path stays below the folder that it starts in.
    private static func isBelow(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
}
