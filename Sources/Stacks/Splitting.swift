import CloudFormation
import Diagnostics
import OrderedCollections
import Tree

/// The writing of the templates of a placement under way.
struct Splitting {
    let graph: ResourceGraph
    let sections: Sections
    let placement: Placement
    let earlier: Assignment.Deployment?
    /// Logical ids of the nested stacks in the root's template.
    private let stackIDs: [StackName: String]
    private var names: ReferenceNames
    /// Values that each nested stack gives out, in the order asked for.
    private var exports: [StackName: OrderedSet<Reference>] = [:]

    init(_ graph: ResourceGraph, _ sections: Sections, _ placement: Placement, like earlier: Assignment.Deployment?) {
        self.graph = graph
        self.sections = sections
        self.placement = placement
        self.earlier = earlier
        names = ReferenceNames(graph)
        var ids: [StackName: String] = [:]
        for name in placement.rooms.keys.sorted() {
            ids[name] = names.free("\(name.home.name.capitalised)\(name.number)Stack")
        }
        stackIDs = ids
    }

    mutating func run() -> SplitGraph {
        let members = self.members
        let outputs = outputPlaces
        let outputNames = names(of: outputs)
        var nested: [NestedStack] = []
        var root = rootGraph(outputs)
        for name in stackIDs.keys.sorted() {
            let own = members[name] ?? []
            let (graph, stack) = nestedGraph(name, own, outputNames[name] ?? [])
            nested.append(NestedStack(name: name, graph: graph, id: stackIDs[name] ?? ""))
            root.resources[stackIDs[name] ?? ""] = stack
        }
        // What a stack gives out is known when all have been written that come behind it.
        for index in nested.indices { addExports(to: &nested[index].graph, of: nested[index].name) }
        var split = SplitGraph(root: root, nested: nested)
        for (output, name) in outputs { split.outputs[name.text, default: []].insert(output) }
        split.isAsBefore = placement.isAsBefore && split.outputs == earlier?.outputs
        return split
    }

    /// Positions of the resources of each nested stack, in the order of the graph.
    private var members: [StackName: [Int]] {
        var result: [StackName: [Int]] = [:]
        for index in placement.items.indices {
            if let name = placement.stack[index] { result[name, default: []].append(index) }
        }
        return result
    }

    /// The outputs of each nested stack, in the order of the graph.
    private func names(of outputs: [String: StackName]) -> [StackName: [String]] {
        var result: [StackName: [String]] = [:]
        for output in graph.outputs.keys { if let name = outputs[output] { result[name, default: []].append(output) } }
        return result
    }

    // MARK: - Templates

    private mutating func rootGraph(_ outputs: [String: StackName]) -> ResourceGraph {
        var root = graph
        root.resources = [:]
        root.outputs = [:]
        for index in placement.items.indices where placement.stack[index] == nil {
            let id = placement.items[index].id
            root.resources[id] = rewritten(index, in: nil)
        }
        for (name, output) in graph.outputs where outputs[name] == nil {
            root.outputs[name] = rewritten(output, in: nil)
        }
        return root
    }

    private mutating func nestedGraph(
        _ name: StackName, _ own: [Int], _ outputs: [String]
    ) -> (graph: ResourceGraph, stack: Resource) {
        var nested = ResourceGraph(description: "\(graph.description ?? "Part of a service"): \(name.text)")
        var needs = self.needs(of: own)
        nested.resources.reserveCapacity(own.count)
        for index in own { nested.resources[placement.items[index].id] = rewritten(index, in: name) }
        for output in outputs {
            guard let value = graph.outputs[output] else { continue }
            needs.collect(value)
            nested.outputs[output] = rewritten(value, in: name)
        }
        let conditions = sections.closure(of: needs.conditions)
        for condition in conditions.sorted() { needs.formUnion(sections.needs(of: condition) ?? Needs()) }
        let (parameters, values) = parameters(needs, of: name)
        if !parameters.isEmpty { nested.sections.append("Parameters", Node(parameters)) }
        for entry in sections.sections(conditions: conditions, mappings: needs.mappings) {
            nested.sections.append(entry.key, entry.value)
        }
        return (nested, stackResource(name, own, values))
    }

    private func needs(of own: [Int]) -> Needs {
        var needs = Needs()
        var isMet = [Bool](repeating: false, count: placement.table.all.count)
        for item in own.lazy.map({ placement.items[$0] }) {
            for number in item.references where !isMet[number] {
                isMet[number] = true
                needs.add(placement.table.all[number])
            }
            for condition in item.conditions { needs.add(condition: condition) }
            for mapping in item.mappings { needs.add(mapping: mapping) }
        }
        return needs
    }

    private func stackResource(_ name: StackName, _ own: [Int], _ values: Mapping) -> Resource {
        var needs = Needs()
        for entry in values { needs.collect(entry.value) }
        let known = Set(needs.references.map(\.name))
        var waits: OrderedSet<String> = []
        for index in own {
            for id in placement.items[index].dependsOn {
                guard let other = placement.table.position(of: id), placement.stack[other] != name else { continue }
                let target = placement.stack[other].flatMap { stackIDs[$0] } ?? id
                // A value that it asks for makes it wait already.
                if !known.contains(target) { waits.append(target) }
            }
        }
        return Resource(
            "AWS::CloudFormation::Stack",
            [
                "TemplateURL": Node("stacks/\(name.text).json"),
                "Parameters": values.isEmpty ? nil : Node(values),
            ], dependsOn: Array(waits))
    }

    /// What comes into a nested stack: its parameters, and the values that the root gives them.
    private mutating func parameters(_ needs: Needs, of name: StackName) -> (parameters: Mapping, values: Mapping) {
        var parameters = Mapping()
        var values = Mapping()
        for reference in needs.references where !isLocal(reference, to: name) {
            let parameter = names.name(of: reference)
            if reference.attribute == nil, let passing = sections.passing(reference.name) {
                parameters.append(parameter, passing.parameter)
                values.append(parameter, passing.value)
            } else {
                let isList = isList(reference)
                parameters.append(parameter, ["Type": Node(isList ? "CommaDelimitedList" : "String")])
                values.append(parameter, value(of: reference, isList: isList))
            }
        }
        return (parameters, values)
    }

    private mutating func value(of reference: Reference, isList: Bool) -> Node {
        guard let index = placement.table.position(of: reference.name) else { return .ref(reference.name) }
        let condition = graph[reference.name]?.body["Condition"]?.string
        guard let source = placement.stack[index], let stackID = stackIDs[source] else {
            let plain: Node = reference.attribute.map { .getAtt(reference.name, $0) } ?? .ref(reference.name)
            return guarded(isList ? ["Fn::Join": [",", plain]] : plain, by: condition)
        }
        exports[source, default: []].append(reference)
        return guarded(.getAtt(stackID, "Outputs.\(names.name(of: reference))"), by: condition)
    }

    /// A resource that a condition leaves out has no value to pass.
    private func guarded(_ value: Node, by condition: String?) -> Node {
        condition.map { ["Fn::If": [Node($0), value, ""]] } ?? value
    }

    private mutating func addExports(to nested: inout ResourceGraph, of name: StackName) {
        for reference in exports[name] ?? [] {
            let plain: Node = reference.attribute.map { .getAtt(reference.name, $0) } ?? .ref(reference.name)
            nested.outputs[names.name(of: reference)] = [
                "Value": isList(reference) ? ["Fn::Join": [",", plain]] : plain,
                "Condition": graph[reference.name]?.body["Condition"],
            ]
        }
    }

    // MARK: - References

    private func isLocal(_ reference: Reference, to name: StackName?) -> Bool {
        guard let index = placement.table.position(of: reference.name) else {
            return name == nil || reference.isEverywhere
        }
        return placement.stack[index] == name
    }

    private func isLocal(number: Int, to name: StackName?) -> Bool {
        guard let target = placement.table.target[number] else {
            return name == nil || placement.table.isEverywhere[number]
        }
        return placement.stack[target] == name
    }

    private func isList(_ reference: Reference) -> Bool {
        guard let attribute = reference.attribute, let type = graph[reference.name]?.type else { return false }
        return listAttributes[type]?.contains(attribute) ?? false
    }

    /// A resource with what it says of other stacks' resources put in their terms.
    private mutating func rewritten(_ index: Int, in name: StackName?) -> Resource {
        var result = graph.resources.values[index]
        let item = placement.items[index]
        let isSaidAlike = item.references.allSatisfy {
            isLocal(number: $0, to: name) || name != nil && placement.table.keepsItsName[$0]
        }
        if !isSaidAlike, let body = result.body.walk({ rewrite($0, name) }) { result.body = body }
        let waits = item.dependsOn
        let kept: [String] = waits.compactMap { id in
            guard let other = placement.table.position(of: id), placement.stack[other] != name else { return id }
            return name == nil ? placement.stack[other].flatMap { stackIDs[$0] } : nil
        }
        if kept != waits { result.dependsOn = Array(OrderedSet(kept)) }
        return result
    }

    private mutating func rewritten(_ node: Node, in name: StackName?) -> Node {
        node.walk { rewrite($0, name) } ?? node
    }

    /// The tree with other stacks' values named; `nil` when there are none in it.
    private mutating func rewrite(_ node: UnsafePointer<Node>, _ name: StackName?) -> Node? {
        switch node.pointee.content {
        case .list(let elements):
            var changed: [Node]?
            node.enumerateChildren { index, child in
                guard let element = rewrite(child, name) else { return }
                if changed == nil { changed = elements }
                changed?[index] = element
            }
            return changed.map { Node($0, node.pointee.origin) }
        case .map(let mapping):
            if mapping.count == 1, let result = rewriteCall(mapping.entries[0].key, mapping.entries[0].value, name) {
                return result
            }
            var changed: [Mapping.Entry]?
            node.enumerateChildren { index, child in
                guard let value = rewrite(child, name) else { return }
                if changed == nil { changed = mapping.entries }
                changed?[index].value = value
            }
            return changed.map { Node(Mapping($0), node.pointee.origin) }
        default: return nil
        }
    }

    private mutating func rewriteCall(_ function: String, _ argument: Node, _ name: StackName?) -> Node? {
        switch function {
        case "Ref":
            guard let target = argument.string, !isLocal(Reference(target), to: name) else { return nil }
            return call(Reference(target), in: name)
        case "Fn::GetAtt":
            guard let reference = Reference(getAtt: argument), !isLocal(reference, to: name) else { return nil }
            return call(reference, in: name)
        case "Fn::Sub": return rewriteSub(argument, name).map { ["Fn::Sub": $0] }
        default: return nil
        }
    }

    /// How a stack says the value of another one.
    private mutating func call(_ reference: Reference, in name: StackName?) -> Node {
        guard name == nil else { return .ref(names.name(of: reference)) }
        let value = exported(reference)
        return isList(reference) ? ["Fn::Split": [",", value]] : value
    }

    private mutating func exported(_ reference: Reference) -> Node {
        guard let index = placement.table.position(of: reference.name), let source = placement.stack[index],
            let stackID = stackIDs[source]
        else { return .ref(reference.name) }
        exports[source, default: []].append(reference)
        return .getAtt(stackID, "Outputs.\(names.name(of: reference))")
    }

    private mutating func rewriteSub(_ argument: Node, _ name: StackName?) -> Node? {
        guard let (text, local) = argument.substituted else { return nil }
        var isChanged = false
        var result = ""
        for part in substitutions(in: text) {
            switch part {
            case .text(let text): result += text
            case .variable(let variable):
                let reference = Reference(substitution: variable)
                if local?[variable] != nil || isLocal(reference, to: name) {
                    result += "${\(variable)}"
                } else {
                    isChanged = true
                    result += "${\(spelled(reference, in: name))}"
                }
            }
        }
        guard let list = argument.list else { return isChanged ? Node(result, argument.origin) : nil }
        let variables = list.count > 1 ? list[1].walk { rewrite($0, name) } : nil
        guard isChanged || variables != nil else { return nil }
        return Node([Node(result, list[0].origin)] + [variables ?? list.dropFirst().first].compactMap { $0 })
    }

    private mutating func spelled(_ reference: Reference, in name: StackName?) -> String {
        if name != nil { return names.name(of: reference) }
        let value = exported(reference)
        return Reference(getAtt: value["Fn::GetAtt"] ?? .null).map { "\($0.name).\($0.attribute ?? "")" }
            ?? reference.name
    }

    // MARK: - Outputs

    /// Outputs that are not in the root, because it has no room for all: with the resources that they tell of.
    private var outputPlaces: [String: StackName] {
        var places: [String: StackName] = [:]
        for (name, outputs) in earlier?.outputs ?? [:] {
            for output in outputs where graph.outputs[output] != nil { places[output] = StackName(name) }
        }
        guard graph.outputs.count - places.count > Room.Mark.usual.names else { return places }
        for (output, value) in graph.outputs where places[output] == nil {
            var needs = Needs()
            needs.collect(value)
            let stacks = Set(
                needs.references.compactMap { placement.table.position(of: $0.name) }.map { placement.stack[$0] })
            if stacks.count == 1, let only = stacks.first, let only { places[output] = only }
        }
        return places
    }
}

/// Attributes that are lists, which go from stack to stack as one text.
///
/// Source: the pages of the types in the CloudFormation User Guide.
private let listAttributes: [String: Set<String>] = [
    "AWS::EC2::VPC": ["CidrBlockAssociations", "Ipv6CidrBlocks"], "AWS::EC2::Subnet": ["Ipv6CidrBlocks"],
    "AWS::EC2::VPCEndpoint": ["DnsEntries", "NetworkInterfaceIds"],
    "AWS::EC2::NetworkInterface": ["SecondaryPrivateIpAddresses"],
    "AWS::ElasticLoadBalancingV2::LoadBalancer": ["SecurityGroups"],
    "AWS::ElasticLoadBalancingV2::TargetGroup": ["LoadBalancerArns"],
    "AWS::Route53::HostedZone": ["NameServers"],
]

/// The names under which values go from stack to stack: no two the same, and none of a resource or parameter.
struct ReferenceNames {
    private let graph: ResourceGraph
    private var taken: Set<String>
    private var names: [Reference: String] = [:]

    init(_ graph: ResourceGraph) {
        self.graph = graph
        taken = Set(graph.sections["Parameters"]?.map?.keys ?? [])
    }

    /// A `Ref` goes by the name of the resource itself: no stack has both it and the value of it.
    mutating func name(of reference: Reference) -> String {
        guard let attribute = reference.attribute else {
            return reference.name.replacing("::", with: "")
        }
        if let known = names[reference] { return known }
        let letters = attribute.utf8.filter { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & ~0x20)
        }
        let name = free(reference.name + String(decoding: letters, as: UTF8.self))
        names[reference] = name
        return name
    }

    /// A name that nothing has, as near to a text as may be.
    mutating func free(_ text: String) -> String {
        var name = text
        while graph.resources.index(forKey: name) != nil || graph.outputs.index(forKey: name) != nil
            || !taken.insert(name).inserted
        { name += "X" }
        return name
    }
}
