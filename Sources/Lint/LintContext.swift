import CloudFormation
import Diagnostics
import Tree

/// What a rule may look at. A spec and a template come here as the same thing: a graph whose values know where the
/// author wrote them.
package struct LintContext {
    /// What the author wrote: a spec that was compiled, or the template itself.
    package enum Input: Sendable { case spec, template }

    package let input: Input
    package let graph: ResourceGraph
    /// The spec with its variables expanded, for rules about how it is written; `nil` for a template.
    package let spec: Node?
    /// The stage that the spec was compiled for; `nil` for a template.
    package let stage: String?
    /// Names of stages that customers use.
    private let productionStages: Set<String>
    /// Logical ids by type, in the order of the template.
    private let idsByType: [String: [String]]

    package init(
        _ input: Input, graph: ResourceGraph, spec: Node? = nil, stage: String? = nil,
        productionStages: Set<String> = LintSettings().productionStages
    ) {
        self.productionStages = productionStages
        self.input = input
        self.graph = graph
        self.spec = spec
        self.stage = stage
        var ids: [String: [String]] = [:]
        for (id, resource) in graph.resources { ids[resource.type, default: []].append(id) }
        idsByType = ids
    }

    /// Whether a stage is one that customers use.
    package func isProduction(_ stage: String) -> Bool { productionStages.contains(stage.lowercased()) }

    /// The resources of a type, such as `AWS::ApiGatewayV2::Api`, in the order of the template.
    package func resources(_ type: String) -> [(id: String, resource: Resource)] {
        (idsByType[type] ?? []).compactMap { id in graph[id].map { (id, $0) } }
    }
}
