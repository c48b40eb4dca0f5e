import CloudFormation
import Stacks
import Tree

/// Puts a split template together again, as CloudFormation would see it: every parameter of a nested stack by the value
/// that the root gives it, every output by what it stands for. Written without a look at how the splitting is done.
struct Joiner {
    let split: SplitGraph
    private let nestedByID: [String: NestedStack]

    init(_ split: SplitGraph) {
        self.split = split
        nestedByID = Dictionary(uniqueKeysWithValues: split.nested.map { ($0.id, $0) })
    }

    /// The resources by id, without their `DependsOn`.
    func resources() -> [String: Node] {
        var all: [String: Node] = [:]
        for (id, resource) in split.root.resources where nestedByID[id] == nil {
            all[id] = resolved(without(resource.body), [:])
        }
        for stack in split.nested {
            for (id, resource) in stack.graph.resources {
                all[id] = resolved(without(resource.body), values(of: stack))
            }
        }
        return all
    }

    /// The outputs of the whole, those that only pass values on left out.
    func outputs(_ names: some Sequence<String>) -> [String: Node] {
        var all: [String: Node] = [:]
        let names = Set(names)
        for (name, output) in split.root.outputs where names.contains(name) { all[name] = resolved(output, [:]) }
        for stack in split.nested {
            let values = values(of: stack)
            for (name, output) in stack.graph.outputs where names.contains(name) {
                all[name] = resolved(output, values)
            }
        }
        return all
    }

    /// What every resource waits for by `DependsOn`: in a nested stack, also what the stack waits for.
    func waits(of id: String) -> Set<String> {
        func opened(_ names: [String]) -> Set<String> {
            names.reduce(into: []) { all, name in
                all.formUnion(nestedByID[name].map { Array($0.graph.resources.keys) } ?? [name])
            }
        }
        if let resource = split.root[id] { return opened(resource.dependsOn) }
        guard let stack = split.nested.first(where: { $0.graph[id] != nil }), let resource = stack.graph[id] else {
            return []
        }
        var needs = Needs()
        needs.collect(split.root[stack.id]?.properties ?? [:])
        return Set(resource.dependsOn).union(opened(split.root[stack.id]?.dependsOn ?? []))
            .union(opened(needs.references.map(\.name)))
    }

    private func without(_ body: Node) -> Node {
        var body = body
        body["DependsOn"] = nil
        return body
    }

    /// The values of a nested stack's parameters, in terms of the whole.
    private func values(of stack: NestedStack) -> [String: Node] {
        let given = split.root[stack.id]?.properties["Parameters"]?.map ?? Mapping()
        let types = stack.graph.sections["Parameters"]?.map ?? Mapping()
        return Dictionary(
            uniqueKeysWithValues: given.map { entry in
                var value = resolved(unguarded(entry.value), [:])
                if types[entry.key]?["Type"]?.string == "CommaDelimitedList", let list = value["Fn::Join"]?.list {
                    value = list[1]
                }
                return (entry.key, value)
            })
    }

    private func unguarded(_ value: Node) -> Node { value["Fn::If"]?.list?[1] ?? value }

    /// What an output of a nested stack stands for; `nil` for anything else.
    private func output(_ reference: Reference) -> Node? {
        guard let stack = nestedByID[reference.name], let name = reference.attribute?.dropFirst("Outputs.".count),
            let value = stack.graph.outputs[String(name)]?["Value"]
        else { return nil }
        return resolved(value, values(of: stack))
    }

    private func resolved(_ node: Node, _ values: [String: Node]) -> Node {
        if let call = node.function {
            if call.name == "Ref", let value = call.argument.string.flatMap({ values[$0] }) { return value }
            if call.name == "Fn::GetAtt", let value = Reference(getAtt: call.argument).flatMap(output) { return value }
            if call.name == "Fn::Sub" { return ["Fn::Sub": substituted(call.argument, values)] }
        }
        switch node.content {
        case .list(let list): return Node(list.map { resolved($0, values) })
        case .map(let map): return Node(map.mapValues { resolved($0, values) })
        default: return node
        }
    }

    private func substituted(_ argument: Node, _ values: [String: Node]) -> Node {
        guard let text = argument.string ?? argument.list?.first?.string else { return argument }
        let local = argument.list?.last?.map
        let pieces = substitutions(in: text).map { piece -> String in
            guard case .variable(let name) = piece, local?[name] == nil else {
                switch piece {
                case .text(let text): return text
                case .variable(let name): return "${\(name)}"
                }
            }
            let value = values[name] ?? output(Reference(substitution: name)) ?? .ref(name)
            let reference =
                value["Ref"]?.string.map { Reference(substitution: $0) }
                ?? value["Fn::GetAtt"].flatMap { Reference(getAtt: $0) } ?? Reference("?")
            return "${\(reference.name)\(reference.attribute.map { ".\($0)" } ?? "")}"
        }
        guard let list = argument.list else { return Node(pieces.joined()) }
        return Node([Node(pieces.joined())] + list.dropFirst().map { resolved($0, values) })
    }
}
