import CloudFormation
import Diagnostics
import Spec
import Tree

/// Warns of names in the author's words that the template does not have. The framework packages such a
/// service as well; it cannot be deployed.
func checkReferences(of spec: ServiceSpec, in graph: ResourceGraph, into diagnostics: inout DiagnosticBag) {
    var search = UnresolvedReferences(in: graph, hasPlugins: spec.node["plugins"]?.isTruthy == true)
    for part in ["provider", "functions", "apis"] { if let tree = spec.node[part] { search.look(atValuesOf: tree) } }
    for function in spec.functions?.entries ?? [] {
        if let ids = function.value.dependsOn { search.lookAtDependencies(ids) }
        if let name = function.value.condition { search.lookAtCondition(name) }
    }
    let resources = spec.node["resources"] ?? .null
    for part in resources.list ?? [resources] {
        for kind in ["Resources", "Outputs", "extensions"] {
            for entry in part[kind]?.map ?? Mapping() { search.look(at: entry.value) }
        }
        if let conditions = part["Conditions"] { search.look(atValuesOf: conditions) }
    }
    let misses = search.misses.sorted { a, b in
        (a.origin.place.file, a.origin.place.start) < (b.origin.place.file, b.origin.place.start)
    }
    for miss in misses {
        diagnostics.warning(
            "unresolved-reference", miss.message, at: miss.origin,
            help: miss.help ?? "CloudFormation refuses that: `gwc print --emit graph` lists the logical ids")
    }
}
