import CloudFormation
import Diagnostics
import Spec
import Tree

/// Warns of names in the author's words that the template does not have. The framework packages such a service as well; it
/// cannot be deployed.
///
/// The template is only looked at where the spec gives a reason to: most of it is written by gwc. The spec alone does not
/// tell, since some of it becomes text, as the template of an IoT device does. Where there are errors nothing is said:
/// something may be missing because of them.
func checkReferences(of spec: ServiceSpec, in graph: ResourceGraph, into diagnostics: inout DiagnosticBag) {
    if diagnostics.hasErrors { return }
    let hasPlugins = spec.node["plugins"]?.isTruthy == true
    var written = UnresolvedReferences(in: graph, hasPlugins: hasPlugins)
    written.look(at: spec)
    if written.misses.isEmpty { return }
    var made = UnresolvedReferences(in: graph, hasPlugins: hasPlugins)
    made.lookAtTemplate()
    let misses = made.misses.sorted { a, b in
        (a.origin.place.file, a.origin.place.start) < (b.origin.place.file, b.origin.place.start)
    }
    for miss in misses {
        diagnostics.warning(
            "unresolved-reference", miss.message, at: miss.origin,
            help: miss.help ?? "CloudFormation refuses that: `gwc print --emit graph` lists the logical ids")
    }
}

extension UnresolvedReferences {
    fileprivate mutating func look(at spec: ServiceSpec) {
        for part in ["provider", "functions", "apis"] { if let tree = spec.node[part] { look(atValuesOf: tree) } }
        for function in spec.functions?.entries ?? [] {
            if let ids = function.value.dependsOn { lookAtDependencies(ids) }
            if let name = function.value.condition { lookAtCondition(name) }
        }
        let resources = spec.node["resources"] ?? .null
        for part in resources.list ?? [resources] {
            for kind in ["Resources", "Outputs", "extensions"] {
                for entry in part[kind]?.map ?? Mapping() { look(at: entry.value) }
            }
            if let conditions = part["Conditions"] { look(atValuesOf: conditions) }
        }
    }
}
