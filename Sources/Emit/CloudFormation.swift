import CloudFormation
import Stacks
import Tree

/// A file to write, its path below the output folder.
package struct Artifact: Sendable {
    package var path: String
    package var bytes: [UInt8]
    /// A finished file that is put in place instead of the bytes.
    package var file: FinishedFile?
    /// Whether it is a program to run.
    package var isExecutable = false

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, file: FinishedFile) {
        self.path = path
        self.bytes = []
        self.file = file
    }

    /// Bytes of the file.
    package var size: Int { file?.size ?? bytes.count }
}

/// A file that lies elsewhere, to be moved or copied.
package struct FinishedFile: Sendable {
    package var path: String
    package var size: Int
    /// SHA-256 of its bytes, 32 bytes.
    package var sha256: [UInt8]
    /// Whether it stays where it is, too.
    package var isKept: Bool

    package init(path: String, size: Int, sha256: [UInt8], isKept: Bool = false) {
        self.path = path
        self.size = size
        self.sha256 = sha256
        self.isKept = isKept
    }
}

/// The template of a stack, as `cloudformation/template.json`, and the code of the helper functions in it.
package func emitCloudFormation(_ graph: ResourceGraph) -> [Artifact] {
    [Artifact(path: "cloudformation/template.json", bytes: JSONWriter.write(graph.template))]
        + emitCustomResources(graph)
}

/// The templates of a root stack and of those nested in it, below `cloudformation/stacks`, and the code of helper
/// functions in any of them.
///
/// The root names the nested templates by their paths from its own: `aws cloudformation package` uploads them and puts
/// their addresses there.
package func emitCloudFormation(_ split: SplitGraph) -> [Artifact] {
    var artifacts = emitCloudFormation(split.root)
    for stack in split.nested {
        artifacts.append(
            Artifact(path: "cloudformation/\(stack.path)", bytes: JSONWriter.write(stack.graph.template)))
        let code = emitCustomResources(stack.graph)
        artifacts += code.filter { new in !artifacts.contains { $0.path == new.path } }
    }
    return artifacts
}
