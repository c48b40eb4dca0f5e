import Diagnostics
import Tree

extension ResourceGraph {
    /// Whether a tree is a template rather than a spec or anything else: it has `Resources`, and no `service`.
    package static func isTemplate(_ root: Node) -> Bool { root["Resources"] != nil && root["service"] == nil }

    /// The graph of a template that somebody else wrote. A resource that is none is reported and left out.
    package init(template root: Node, into diagnostics: inout DiagnosticBag) {
        self.init(description: root["Description"]?.string)
        for entry in root.map?.entries ?? [] {
            switch entry.key {
            case "AWSTemplateFormatVersion": break
            case "Description": if entry.value.string == nil { sections.append(entry.key, entry.value) }
            case "Resources": readResources(entry.value, into: &diagnostics)
            case "Outputs": for output in entry.value.map?.entries ?? [] { outputs[output.key] = output.value }
            default: sections.append(entry.key, entry.value, keySpan: entry.keySpan)
            }
        }
        warnOfTransform(root["Transform"], into: &diagnostics)
    }

    private mutating func readResources(_ section: Node, into diagnostics: inout DiagnosticBag) {
        guard let map = section.map else {
            return diagnostics.error(
                "invalid-template", "`Resources` is \(section.kindName), not a map", at: section.origin,
                help: "a template maps logical ids to resources")
        }
        resources.reserveCapacity(map.count)
        for entry in map where !entry.key.hasPrefix("Fn::") {
            guard entry.value["Type"]?.string != nil else {
                diagnostics.error(
                    "invalid-template", "the resource `\(entry.key)` has no type", at: Origin(entry.keySpan),
                    help: "give it a `Type`, such as `AWS::ApiGatewayV2::Api`")
                continue
            }
            resources[entry.key] = Resource(body: entry.value, origin: Origin(entry.keySpan))
        }
    }

    private func warnOfTransform(_ transform: Node?, into diagnostics: inout DiagnosticBag) {
        guard let transform else { return }
        let names = (transform.list ?? [transform]).compactMap { $0.string ?? $0["Name"]?.string }
        for name in names {
            diagnostics.warning(
                "unexpanded-transform", "what the transform `\(name)` makes of this template is not looked at",
                at: transform.origin, help: "check the template that comes out of it as well")
        }
    }
}
