import CloudFormation
import Tree

/// Puts a split template together again, as CloudFormation sees it: every parameter of a nested stack by the value that the
/// root gives it, every output of one by what it stands for.
///
/// It knows nothing of how templates are split, and so takes any whose nested stacks are at hand.
package struct Joining {
    private let root: ResourceGraph
    /// The nested stacks by their logical ids in the root.
    private let nested: [String: ResourceGraph]
    /// Values of parameters by stack, as far as they have been asked for.
    private var known: [String: [String: Node]] = [:]

    package init(root: ResourceGraph, nested: [String: ResourceGraph]) {
        self.root = root
        self.nested = nested
    }

    /// The whole as one template; the root as it is when two stacks have resources of the same logical id.
    package mutating func run() -> ResourceGraph {
        let ids = [root.resources.keys] + nested.values.map { $0.resources.keys }
        guard !nested.isEmpty, Set(ids.joined()).count == ids.reduce(0, { $0 + $1.count }) else { return root }
        var whole = root
        whole.resources = [:]
        for (id, resource) in root.resources {
            guard let stack = nested[id] else {
                whole[id] = resolved(resource, [:])
                continue
            }
            let values = values(of: id)
            for (id, resource) in stack.resources { whole[id] = resolved(resource, values) }
            for (name, output) in ownOutputs(of: id) { whole.outputs[name] = resolved(output, values) }
            for entry in stack.sections where entry.key != "Parameters" { whole.add(entry) }
        }
        for (name, output) in root.outputs { whole.outputs[name] = resolved(output, [:]) }
        return whole
    }

    /// What every resource waits for by `DependsOn`: in a nested stack, also what the stack waits for.
    package func waits(of id: String) -> Set<String> {
        if let resource = root[id] { return opened(resource.dependsOn) }
        guard let (stack, graph) = nested.first(where: { $0.value[id] != nil }), let resource = graph[id] else {
            return []
        }
        var needs = Needs()
        needs.collect(root[stack]?.properties ?? [:])
        return Set(resource.dependsOn).union(opened(root[stack]?.dependsOn ?? []))
            .union(opened(needs.references.map(\.name)))
    }

    private func opened(_ names: [String]) -> Set<String> {
        names.reduce(into: []) { all, name in
            all.formUnion(nested[name].map { Array($0.resources.keys) } ?? [name])
        }
    }

    /// Outputs of a nested stack that nobody in the whole asks for: they are of the service.
    private func ownOutputs(of stack: String) -> [(String, Node)] {
        let asked = Set(root.resources.values.flatMap { askedOutputs($0.body, of: stack) })
            .union(root.outputs.values.flatMap { askedOutputs($0, of: stack) })
        return (nested[stack]?.outputs ?? [:]).filter { !asked.contains($0.key) }.map { ($0.key, $0.value) }
    }

    private func askedOutputs(_ node: Node, of stack: String) -> [String] {
        node.references.filter { $0.name == stack }.compactMap { $0.attribute?.afterOutputs }
    }

    // MARK: - Values

    /// The values of a nested stack's parameters, in terms of the whole.
    private mutating func values(of stack: String) -> [String: Node] {
        if let values = known[stack] { return values }
        let given = root[stack]?.properties["Parameters"]?.map ?? Mapping()
        let types = nested[stack]?.sections["Parameters"]?.map ?? Mapping()
        var values: [String: Node] = [:]
        for entry in given {
            var value = resolved(unguarded(entry.value), [:])
            if types[entry.key]?["Type"]?.string == "CommaDelimitedList", let list = value["Fn::Join"]?.list {
                value = list[1]
            }
            values[entry.key] = value
        }
        known[stack] = values
        return values
    }

    /// A value that is passed only when its resource is there.
    private func unguarded(_ value: Node) -> Node {
        guard let parts = value["Fn::If"]?.list, parts.count == 3, parts[2].string == "" else { return value }
        return parts[1]
    }

    /// What an output of a nested stack stands for; `nil` for anything else.
    private mutating func output(_ reference: Reference) -> Node? {
        guard let stack = nested[reference.name], let name = reference.attribute?.afterOutputs,
            let value = stack.outputs[name]?["Value"]
        else { return nil }
        return resolved(value, values(of: reference.name))
    }

    private mutating func resolved(_ resource: Resource, _ values: [String: Node]) -> Resource {
        var resource = resource
        resource.body = resolved(resource.body, values)
        resource.dependsOn = resource.dependsOn.filter { nested[$0] == nil }
        return resource
    }

    private mutating func resolved(_ node: Node, _ values: [String: Node]) -> Node {
        if let call = node.function {
            if call.name == "Ref", let value = call.argument.string.flatMap({ values[$0] }) { return value }
            if call.name == "Fn::GetAtt", let reference = Reference(getAtt: call.argument),
                let value = output(reference)
            {
                return value
            }
            if call.name == "Fn::Sub" { return ["Fn::Sub": substituted(call.argument, values)] }
            if let whole = splitOfJoin(call.name, call.argument, values) { return whole }
        }
        switch node.content {
        case .list(let list): return Node(list.map { resolved($0, values) }, node.origin)
        case .map(let map): return Node(map.mapValues { resolved($0, values) }, node.origin)
        default: return node
        }
    }

    /// A list that came as one text: the list.
    private mutating func splitOfJoin(_ function: String, _ argument: Node, _ values: [String: Node]) -> Node? {
        guard function == "Fn::Split", let parts = argument.list, parts.count == 2,
            let joined = resolved(parts[1], values)["Fn::Join"]?.list, joined.count == 2, joined[0] == parts[0]
        else { return nil }
        return joined[1]
    }

    private mutating func substituted(_ argument: Node, _ values: [String: Node]) -> Node {
        guard let (text, local) = argument.substituted else { return argument }
        let pieces = substitutions(in: text).map { piece -> String in
            switch piece {
            case .text(let text): return text
            case .variable(let name):
                guard local?[name] == nil, let value = values[name] ?? output(Reference(substitution: name)) else {
                    return "${\(name)}"
                }
                return value.reference?.substitution ?? value.string ?? "${\(name)}"
            }
        }
        guard let list = argument.list else { return Node(pieces.joined(), argument.origin) }
        return Node([Node(pieces.joined())] + list.dropFirst().map { resolved($0, values) })
    }
}

extension ResourceGraph {
    /// Adds what a nested template has in a section that the root's lacks.
    fileprivate mutating func add(_ section: Mapping.Entry) {
        guard let more = section.value.map, var own = sections[section.key]?.map else {
            if sections[section.key] == nil { sections.append(section.key, section.value) }
            return
        }
        for entry in more where own[entry.key] == nil { own.append(entry.key, entry.value) }
        sections[section.key] = Node(own)
    }
}

extension String {
    /// The name of the output in an attribute of a nested stack, such as `Outputs.TableArn`.
    fileprivate var afterOutputs: String? { hasPrefix("Outputs.") ? String(dropFirst("Outputs.".count)) : nil }
}
