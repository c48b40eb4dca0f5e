import Diagnostics
import Tree

/// The looking for names that a template does not have, in it or in what the author wrote of it. CloudFormation refuses
/// such a template.
///
/// Nothing is found where macros may bring more resources; where plugins may, only names that are nearly right are.
package struct UnresolvedReferences {
    /// A name that nothing has.
    package struct Miss: Sendable {
        package var name: String
        /// Quotes the name and says what there is none of.
        package var message: String
        package var help: String?
        package var origin: Origin
    }

    package private(set) var misses: [Miss] = []
    private let graph: ResourceGraph
    private let parameters: Mapping
    private let conditions: Mapping
    private let mappings: Mapping
    private let hasPlugins: Bool
    private let hasMacros: Bool

    package init(in graph: ResourceGraph, hasPlugins: Bool) {
        self.graph = graph
        self.hasPlugins = hasPlugins
        hasMacros = graph.sections["Transform"] != nil
        parameters = graph.sections["Parameters"]?.map ?? Mapping()
        conditions = graph.sections["Conditions"]?.map ?? Mapping()
        mappings = graph.sections["Mappings"]?.map ?? Mapping()
    }

    /// Looks at a resource or an output: what it waits for, the condition on which it is there, and all its values.
    ///
    /// - Parameter origin: the place of what nobody wrote.
    package mutating func look(at body: Node, madeBy origin: Origin = .none) {
        if let written = body["DependsOn"] { lookAtDependencies(written, madeBy: origin) }
        if let condition = body["Condition"] { lookAtCondition(condition, madeBy: origin) }
        look(atValuesOf: body, madeBy: origin)
    }

    /// Looks at logical ids that something waits for, one or several.
    package mutating func lookAtDependencies(_ written: Node, madeBy origin: Origin = .none) {
        for name in written.list ?? [written] {
            if let id = name.string { need(.resource, id, at: name.origin.place.isNone ? origin : name.origin) }
        }
    }

    /// Looks at the name of a condition.
    package mutating func lookAtCondition(_ written: Node, madeBy origin: Origin = .none) {
        if let name = written.string {
            need(.condition, name, at: written.origin.place.isNone ? origin : written.origin)
        }
    }

    /// Looks at every call of a function in a tree.
    package mutating func look(atValuesOf node: Node, madeBy origin: Origin = .none) {
        if hasMacros { return }
        withUnsafePointer(to: origin) { origin in node.walk { look($0, origin) } }
    }

    private mutating func look(_ node: UnsafePointer<Node>, _ outer: UnsafePointer<Origin>) {
        let own = node.pointer(to: \.origin)!
        let origin = own.pointee.place.isNone ? outer : own
        if case .map(let mapping) = node.pointee.content, mapping.count == 1,
            look(mapping.entries[0].key, mapping.entries[0].value, node, origin)
        {
            return
        }
        node.forEachChild { look($0, origin) }
    }

    /// Whether the key is a function whose argument has been dealt with.
    private mutating func look(
        _ function: String, _ argument: Node, _ call: UnsafePointer<Node>, _ origin: UnsafePointer<Origin>
    ) -> Bool {
        switch function {
        case "Ref":
            if let name = argument.string { need(.value, name, at: origin.pointee) }
            return true
        case "Fn::GetAtt":
            guard let reference = Reference(getAtt: argument) else { return false }
            need(.resource, reference.name, at: origin.pointee)
            return true
        case "Fn::Sub":
            for part in call.pointee.textParts ?? [] {
                switch part {
                case .text: break
                case .reference(let reference): need(.value, reference.name, at: origin.pointee)
                case .opaque(let value): value.walk { look($0, origin) }
                }
            }
            return true
        case "Condition":
            if let name = argument.string { need(.condition, name, at: origin.pointee) }
        case "Fn::If":
            if let name = argument.list?.first?.string { need(.condition, name, at: origin.pointee) }
        case "Fn::FindInMap":
            if let name = argument.list?.first?.string { need(.mapping, name, at: origin.pointee) }
        case "Fn::Transform", "Fn::ForEach": return true
        default: break
        }
        return false
    }

    // MARK: Names

    private enum Kind: String {
        case resource, condition, mapping
        /// What `Ref` and `Fn::Sub` take.
        case value = "resource or parameter"
    }

    private mutating func need(_ kind: Kind, _ name: String, at origin: Origin) {
        if hasMacros || has(kind, name) { return }
        let near = nearest(to: name, among: names(kind))
        if hasPlugins, near == nil { return }
        var help = near.map { "did you mean `\($0)`?" }
        if kind == .value, name.contains(":"), !name.hasPrefix("AWS::") {
            help = "write `${!\(name)}` to leave it to IAM"
        }
        misses.append(
            Miss(name: name, message: "the template has no \(kind.rawValue) `\(name)`", help: help, origin: origin))
    }

    private func has(_ kind: Kind, _ name: String) -> Bool {
        switch kind {
        case .resource: graph.resources.keys.contains(name)
        case .condition: conditions.index(of: name) != nil
        case .mapping: mappings.index(of: name) != nil
        case .value:
            pseudoParameters.contains(name) || graph.resources.keys.contains(name) || parameters.index(of: name) != nil
        }
    }

    private func names(_ kind: Kind) -> [String] {
        switch kind {
        case .resource: Array(graph.resources.keys)
        case .condition: conditions.keys
        case .mapping: mappings.keys
        case .value: pseudoParameters + graph.resources.keys + parameters.keys
        }
    }
}

/// Source: AWS CloudFormation, Pseudo parameters reference.
private let pseudoParameters = [
    "AWS::Region", "AWS::AccountId", "AWS::Partition", "AWS::URLSuffix", "AWS::NoValue", "AWS::StackName",
    "AWS::StackId", "AWS::NotificationARNs",
]
