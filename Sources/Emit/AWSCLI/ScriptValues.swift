import CloudFormation
import Diagnostics
import Tree

/// Spells values of a template as words of a script.
struct ScriptValues {
    let statics: StaticValues
    /// What the script can refer to: logical ids with their entries of the table.
    let commands: [String: CommandSet]
    let stackName: String
    /// References that were spelled, so that only these are assigned.
    var used: Set<Reference> = []
    /// Variables of what is looked up where the script runs, with the call that does.
    var lookups: [(name: String, call: String)] = []

    /// - Parameter parameters: values for the template's parameters, as `NAME=VALUE`.
    init(
        _ graph: ResourceGraph, _ commands: [String: CommandSet], stackName: String, parameters: [String] = []
    ) {
        statics = StaticValues(graph, parameters: parameters)
        self.commands = commands
        self.stackName = stackName
    }

    /// A value as one word: scalars as their text, lists and maps as JSON.
    mutating func word(_ node: Node, _ casing: KeyCasing = .asWritten) throws(Inexpressible) -> ShellText {
        switch node.content {
        case .list: return try json(node, casing)
        case .map where node.function == nil: return try json(node, casing)
        default: return try text(node)
        }
    }

    /// A scalar.
    mutating func text(_ node: Node) throws(Inexpressible) -> ShellText {
        if case .double(let value) = node.content { return ShellText(javaScriptNumber(value)) }
        guard let parts = node.textParts else {
            throw Inexpressible(message: "\(node.kindName) stands where a text has to", origin: node.origin)
        }
        var text = ShellText("")
        for part in parts {
            switch part {
            case .text(let piece): text += try resolved(piece, at: node.origin)
            case .reference(let reference): text += try spell(reference, at: node.origin)
            case .opaque(let inner):
                let name = inner.function?.name ?? "this"
                if name == "Fn::ImportValue", let export = inner.function?.argument {
                    text += try imported(export)
                    continue
                }
                throw Inexpressible(message: "`\(name)` has no counterpart in a script", origin: inner.origin)
            }
        }
        return text
    }

    /// Any value as JSON in one line.
    mutating func json(_ node: Node, _ casing: KeyCasing = .asWritten) throws(Inexpressible) -> ShellText {
        switch node.content {
        case .list(let elements):
            var text = ShellText("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                text += try json(element, casing)
            }
            return text + ShellText("]")
        case .map(let map) where node.function == nil:
            var text = ShellText("{")
            for (index, entry) in map.enumerated() {
                if index > 0 { text += "," }
                text += JSONWriter.compact(Node(casing.spell(entry.key))) + ":"
                text += try json(entry.value, casing.below(entry.key))
            }
            return text + ShellText("}")
        case .null, .bool, .int, .double: return ShellText(JSONWriter.compact(node))
        default:
            var text = ShellText("\"")
            for piece in try self.text(node).pieces {
                if case .text(let literal) = piece {
                    text += String(JSONWriter.compact(Node(literal)).dropFirst().dropLast())
                } else {
                    text.pieces.append(piece)
                }
            }
            return text + ShellText("\"")
        }
    }

    private mutating func spell(_ reference: Reference, at origin: Origin) throws(Inexpressible) -> ShellText {
        switch reference.name {
        case "AWS::Region": return ShellText(variable: "region")
        case "AWS::AccountId": return ShellText(variable: "account")
        case "AWS::Partition": return ShellText(variable: "partition")
        case "AWS::URLSuffix": return ShellText(variable: "suffix")
        case "AWS::StackName": return ShellText(stackName)
        case let name where name.hasPrefix("AWS::"):
            throw Inexpressible(message: "`\(name)` is known to CloudFormation only", origin: origin)
        default: break
        }
        if reference.attribute == nil, let parameter = statics.parameters?[reference.name] {
            return lookUp(parameter: reference.name, parameter)
        }
        guard let commands = commands[reference.name] else {
            throw Inexpressible(
                message: "`\(reference.name)` is no resource that the script makes", origin: origin,
                cause: reference.name)
        }
        if let attribute = reference.attribute, commands.attributes[attribute] == nil {
            throw Inexpressible(
                message: "the attribute `\(attribute)` of \(commands.type) is known to CloudFormation only",
                origin: origin)
        }
        used.insert(reference)
        return ShellText(variable: Self.variable(reference))
    }

    /// The variable that holds what a reference is: the logical id, and the attribute behind `_`.
    static func variable(_ reference: Reference) -> String {
        var name = reference.name
        if name.first?.isUppercase != true || name.allSatisfy({ $0.isUppercase || $0.isNumber }) { name += "_" }
        if let attribute = reference.attribute {
            name += "_" + attribute.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
        }
        return name
    }
}

/// How an API spells the keys that CloudFormation capitalises.
indirect enum KeyCasing: Sendable {
    case asWritten
    /// Some keys have other names.
    case renamed([String: String])
    /// A small first letter, but in maps whose keys are the author's.
    case small(verbatim: Set<String>)

    func spell(_ key: String) -> String {
        switch self {
        case .asWritten: key
        case .renamed(let names): names[key] ?? key
        case .small: key.prefix(1).lowercased() + key.dropFirst()
        }
    }

    /// The casing of what stands below a key.
    func below(_ key: String) -> KeyCasing {
        if case .small(let verbatim) = self, verbatim.contains(key) { return .asWritten }
        return self
    }
}
