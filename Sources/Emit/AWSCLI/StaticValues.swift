import CloudFormation
import Diagnostics
import Hashing
import Tree

/// Why a resource cannot be made by plain calls.
struct Inexpressible: Error {
    var message: String
    var origin: Origin
    /// The resource that lacks a call, where it is another one.
    var cause: String?
}

/// What of a template can be known while it is compiled: parameters by their defaults, conditions, mappings.
struct StaticValues {
    private let graph: ResourceGraph
    /// Values for parameters, by their names.
    private let given: [String: String]

    /// - Parameter parameters: values for parameters, as `NAME=VALUE`, which count before the defaults.
    init(_ graph: ResourceGraph, parameters: [String] = []) {
        self.graph = graph
        var given: [String: String] = [:]
        for parameter in parameters {
            guard let equals = parameter.firstIndex(of: "=") else { continue }
            given[String(parameter[..<equals])] = String(parameter[parameter.index(after: equals)...])
        }
        self.given = given
    }

    /// The parameters that the template declares.
    var parameters: Node? { graph.sections["Parameters"] }

    /// A value with every function evaluated whose arguments are known; `nil` when it is `AWS::NoValue`.
    func evaluate(_ node: Node) throws(Inexpressible) -> Node? {
        switch node.content {
        case .list(let elements):
            var list: [Node] = []
            for element in elements { if let value = try evaluate(element) { list.append(value) } }
            return Node(list, node.origin)
        case .map(let map):
            if let (name, argument) = node.function { return try call(name, argument, node) }
            var result = Mapping()
            for entry in map {
                if let value = try evaluate(entry.value) { result.append(entry.key, value, keySpan: entry.keySpan) }
            }
            return Node(result, node.origin)
        case .unknown(let unknown):
            throw Inexpressible(message: "`\(unknown.text)` is not known", origin: node.origin)
        default: return node
        }
    }

    private func call(_ name: String, _ argument: Node, _ node: Node) throws(Inexpressible) -> Node? {
        switch name {
        case "Ref":
            if argument.string == "AWS::NoValue" { return nil }
            if argument.string == "AWS::NotificationARNs" { return [] }
            return argument.string.flatMap(parameter) ?? node
        case "Fn::If": return try choice(argument, node)
        case "Fn::FindInMap": return try mapped(argument, node)
        case "Fn::Select": return try selected(argument, node)
        case "Fn::Split": return try split(argument, node)
        case "Fn::Join": return try joined(argument, node)
        case "Fn::Sub": return try substituted(argument, node)
        case "Fn::GetAtt": return node
        case "Fn::ImportValue":
            guard let export = try evaluate(argument) else { break }
            return Node(Mapping([.init("Fn::ImportValue", export)]), node.origin)
        case "Fn::Base64":
            guard let text = try evaluate(argument)?.string else { break }
            return Node(base64(Array(text.utf8)))
        default: break
        }
        throw Inexpressible(message: "`\(name)` has no counterpart in a script", origin: node.origin)
    }

    /// The value of a parameter, or its default; those of types that CloudFormation looks up are not known.
    private func parameter(_ name: String) -> Node? {
        guard let declared = graph.sections["Parameters"]?[name],
            let value = given[name].map({ Node($0) }) ?? declared["Default"]
        else { return nil }
        let type = declared["Type"]?.string ?? "String"
        if type.hasPrefix("AWS::SSM::") { return nil }
        guard type == "CommaDelimitedList" || type.hasPrefix("List<"), let text = value.string else { return value }
        return Node(text.split(separator: ",").map { Node(trimmed($0)) })
    }

    private func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private func choice(_ argument: Node, _ node: Node) throws(Inexpressible) -> Node? {
        guard let parts = argument.list, parts.count == 3, let name = parts[0].string else {
            throw Inexpressible(message: "`Fn::If` has three arguments", origin: node.origin)
        }
        return try evaluate(try isTrue(condition: name, at: node.origin) ? parts[1] : parts[2])
    }

    /// Whether a condition of the template holds with the parameters' defaults.
    func isTrue(condition name: String, at origin: Origin) throws(Inexpressible) -> Bool {
        guard let condition = graph.sections["Conditions"]?[name] else {
            throw Inexpressible(message: "there is no condition `\(name)`", origin: origin)
        }
        return try isTrue(condition)
    }

    private func isTrue(_ condition: Node) throws(Inexpressible) -> Bool {
        let arguments = condition.function?.argument.list ?? []
        switch condition.function {
        case ("Condition", let name)?: return try isTrue(condition: name.string ?? "", at: condition.origin)
        case ("Fn::And", _)?:
            for argument in arguments where try !isTrue(argument) { return false }
            return true
        case ("Fn::Or", _)?:
            for argument in arguments where try isTrue(argument) { return true }
            return false
        case ("Fn::Not", _)? where arguments.count == 1: return try !isTrue(arguments[0])
        case ("Fn::Equals", _)? where arguments.count == 2:
            let sides = [try evaluate(arguments[0]), try evaluate(arguments[1])]
            guard sides.allSatisfy({ $0?.function == nil }) else { break }
            return sides[0]?.textParts == sides[1]?.textParts
        default: break
        }
        throw Inexpressible(message: "a condition is decided by CloudFormation only", origin: condition.origin)
    }

    private func mapped(_ argument: Node, _ node: Node) throws(Inexpressible) -> Node? {
        var keys: [String] = []
        for part in argument.list ?? [] { keys.append(try evaluate(part)?.string ?? "") }
        guard keys.count >= 3, let value = graph.sections["Mappings"]?[keys[0]]?[keys[1]]?[keys[2]] else {
            throw Inexpressible(message: "`Fn::FindInMap` finds nothing that is known here", origin: node.origin)
        }
        return value
    }

    private func selected(_ argument: Node, _ node: Node) throws(Inexpressible) -> Node? {
        guard let parts = argument.list, parts.count == 2, let list = try evaluate(parts[1])?.list,
            let index = parts[0].int ?? parts[0].string.flatMap({ Int($0) }), list.indices.contains(index)
        else { throw Inexpressible(message: "`Fn::Select` of a list that is not known here", origin: node.origin) }
        return list[index]
    }

    private func split(_ argument: Node, _ node: Node) throws(Inexpressible) -> Node? {
        guard let parts = argument.list, parts.count == 2, let separator = parts[0].string?.first,
            let text = try evaluate(parts[1])?.string
        else { throw Inexpressible(message: "`Fn::Split` of a text that is not known here", origin: node.origin) }
        return Node(text.split(separator: separator, omittingEmptySubsequences: false).map { Node(String($0)) })
    }

    private func joined(_ argument: Node, _ node: Node) throws(Inexpressible) -> Node? {
        guard let parts = argument.list, parts.count == 2, let pieces = try evaluate(parts[1]) else { return node }
        return ["Fn::Join": [parts[0], pieces]]
    }

    private func substituted(_ argument: Node, _ node: Node) throws(Inexpressible) -> Node? {
        var variables = Mapping()
        for entry in argument.list?.dropFirst().first?.map?.entries ?? [] {
            if let value = try evaluate(entry.value) { variables.append(entry.key, value) }
        }
        for case .reference(let reference) in node.textParts ?? [] where variables[reference.name] == nil {
            if let value = parameter(reference.name) { variables.append(reference.name, value) }
        }
        let text = argument.string ?? argument.list?.first?.string ?? ""
        return ["Fn::Sub": [Node(text), Node(variables)]]
    }
}
