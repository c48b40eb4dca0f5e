import CloudFormation
import Diagnostics
import Surface
import Syntax
import Testing
import Tree

/// The surface of resources that are written as YAML.
func surface(_ resources: String) throws -> Surface {
    let lines = resources.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
    let sources = SourceMap()
    var diagnostics = DiagnosticBag()
    let text = "Resources:\n" + lines.joined(separator: "\n")
    let file = sources.add(path: "template.yml", bytes: Array(text.utf8))
    let root = try #require(readTree(file, of: sources, as: .cloudFormation, into: &diagnostics))
    let graph = ResourceGraph(template: root, into: &diagnostics)
    #expect(diagnostics.all.isEmpty)
    return Surface(graph)
}
