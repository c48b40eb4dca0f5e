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

    /// Each name once at a place.
    package private(set) var misses: [Miss] = []
    private var told: Set<Told> = []
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

    /// Looks at the whole template.
    package mutating func lookAtTemplate() {
        for resource in graph.resources.values { look(at: resource.body, madeBy: resource.origin) }
        for output in graph.outputs.values { look(at: output) }
        if let conditions = graph.sections["Conditions"] { look(atValuesOf: conditions) }
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
            if let id = name.string { need(.resource, id, at: name.origin.or(origin)) }
        }
    }

    /// Looks at the name of a condition.
    package mutating func lookAtCondition(_ written: Node, madeBy origin: Origin = .none) {
        if let name = written.string { need(.condition, name, at: written.origin.or(origin)) }
    }

    /// Looks at every call of a function in a tree.
    package mutating func look(atValuesOf node: Node, madeBy origin: Origin = .none) {
        if hasMacros { return }
        node.visitNames { name, call in
            switch name {
            case .reference(let reference):
                need(
                    reference.attribute == nil ? .value : .resource, reference.name, at: call.pointee.origin.or(origin))
            case .condition(let condition): need(.condition, condition, at: call.pointee.origin.or(origin))
            case .mapping(let mapping?): need(.mapping, mapping, at: call.pointee.origin.or(origin))
            case .mapping(nil): break
            }
        }
    }

    // MARK: Names

    private struct Told: Hashable {
        var name: String
        var place: Span
    }

    private enum Kind: String {
        case resource, condition, mapping
        /// What `Ref` and `Fn::Sub` take.
        case value = "resource or parameter"
    }

    private mutating func need(_ kind: Kind, _ name: String, at origin: Origin) {
        if hasMacros || has(kind, name) || !told.insert(Told(name: name, place: origin.place)).inserted { return }
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
        case .resource: graph.resources.index(forKey: name) != nil
        case .condition: conditions.index(of: name) != nil
        case .mapping: mappings.index(of: name) != nil
        case .value:
            graph.resources.index(forKey: name) != nil || parameters.index(of: name) != nil
                || pseudoParameters.contains(name)
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
