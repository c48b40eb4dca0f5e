import CloudFormation
import Tree

/// A file to write, its path below the output folder.
package struct Artifact: Sendable {
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// The template of a stack, as `cloudformation/template.json`, and the code of the helper functions in it.
package func emitCloudFormation(_ graph: ResourceGraph) -> [Artifact] {
    [Artifact(path: "cloudformation/template.json", bytes: JSONWriter.write(graph.template))]
        + emitCustomResources(graph)
}
