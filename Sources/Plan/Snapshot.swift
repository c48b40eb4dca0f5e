import CloudFormation
import Diagnostics
import Surface
import Tree

/// One of the two states that a plan compares.
package struct Snapshot {
    /// As the header names it: `HEAD`, `build/`, `serverless.yml (prod)`.
    package var label: String
    package var graph: ResourceGraph
    package var surface: Surface
    /// Values by logical id and attribute are not known here; places of the spec are.
    private let sources: SourceMap?

    package init(label: String, graph: ResourceGraph, sources: SourceMap? = nil) {
        self.label = label
        self.graph = graph
        self.sources = sources
        surface = Surface(graph)
    }

    /// A state in which there is nothing.
    package static func empty(_ label: String) -> Snapshot { Snapshot(label: label, graph: ResourceGraph()) }

    /// `serverless.yml:12` of what was written somewhere.
    func place(_ origin: Origin) -> String? {
        let span = origin.place
        guard let sources, let file = sources[span.file], let position = sources.position(of: span) else { return nil }
        return "\(file.path):\(position.line)"
    }
}
