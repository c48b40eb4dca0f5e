import CloudFormation
import Diagnostics
import Tree

/// Brings values of properties into one form, so that two ways to write the same compare equal: order of keys and of sets,
/// functions in their spellings, numbers and truth values as texts, nothing where a default is written out.
struct CanonicalForm {
    private let behaviour: UpdateBehaviour
    private let type: String

    init(_ type: String, _ behaviour: UpdateBehaviour) {
        self.type = type
        self.behaviour = behaviour
    }

    /// The properties of a resource.
    func properties(_ node: Node) -> Node {
        let known = Defaults.values(of: type) + behaviour.defaults
        let defaults = Dictionary(known.map { ($0.path, $0.json) }) { first, _ in first }
        return value(node, "", defaults: defaults) ?? [:]
    }

    /// `nil` for what is as good as absent.
    private func value(_ node: Node, _ path: String, defaults: [String: String]) -> Node? {
        if isNothing(node) { return nil }
        if Self.documents.contains(path) { return document(node) }
        let result: Node?
        switch node.content {
        case .list(let list):
            var elements = list.compactMap { value($0, path, defaults: defaults) }
            if isUnordered(path) { elements.sort { JSONWriter.compact($0) < JSONWriter.compact($1) } }
            result = elements.isEmpty ? nil : Node(elements, node.origin)
        case .map(let map) where node.function == nil:
            let entries = map.entries.compactMap { entry -> Mapping.Entry? in
                let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
                return value(entry.value, inner, defaults: defaults).map {
                    .init(entry.key, $0, keySpan: entry.keySpan)
                }
            }
            result = entries.isEmpty ? nil : Node(Mapping(entries.sorted { $0.key < $1.key }), node.origin)
        default: result = node.canonicalText
        }
        if let json = defaults[path], let result, let text = result.string, text == json.unquoted { return nil }
        return result
    }

    /// A document inside a template, such as a JSON schema, is not CloudFormation's: types of scalars count there.
    private static let documents: Set<String> = ["Schema", "Body", "DefinitionString", "Definition", "Template"]

    private func document(_ node: Node) -> Node {
        if let text = node.string, let read = JSONText.read(text), read.map != nil { return read.sortedKeys }
        return node.sortedKeys
    }

    private func isNothing(_ node: Node) -> Bool {
        if node.isNull { return true }
        if case ("Ref", let name)? = node.function { return name.string == "AWS::NoValue" }
        return false
    }

    private func isUnordered(_ path: String) -> Bool {
        if behaviour.unordered.contains(path) { return true }
        let name = path.split(separator: ".").last.map(String.init) ?? ""
        return Self.sets.contains(name)
    }

    /// Lists that are sets in every type of resource that has them, whether the registry says so or not.
    private static let sets: Set<String> = [
        "AllowHeaders", "AllowMethods", "AllowOrigins", "ApiStages", "AttributeDefinitions", "Audience",
        "AuthorizationScopes", "BinaryMediaTypes", "CacheKeyParameters", "ExposeHeaders", "IdentitySource",
        "IntegrationResponses", "ManagedPolicyArns", "MethodResponses", "ProviderARNs", "SecurityGroupIds", "SubnetIds",
        "Tags", "VPCSecurityGroups",
    ]
}

extension Node {
    /// A text, number, truth value or function in one spelling.
    var canonicalText: Node {
        guard let parts = textParts else { return function == nil ? self : canonicalFunction }
        var literal = ""
        var template = ""
        for part in parts {
            switch part {
            case .text(let text):
                literal += text
                template += text.replacing("${", with: "${!")
            case .reference(let reference):
                if parts.count == 1 { return reference.canonicalNode(origin) }
                template += reference.substitution
            case .opaque(let node):
                if parts.count == 1 { return node.canonicalFunction }
                return joined(parts)
            }
        }
        let isLiteral = parts.allSatisfy { if case .text = $0 { true } else { false } }
        return isLiteral ? Node(literal, origin) : Node(Node.sub(template).content, origin)
    }

    private func joined(_ parts: [TextPart]) -> Node {
        let pieces = parts.map { part -> Node in
            switch part {
            case .text(let text): Node(text)
            case .reference(let reference): reference.canonicalNode(origin)
            case .opaque(let node): node.canonicalFunction
            }
        }
        return Node(Node.join("", pieces).content, origin)
    }

    /// A function that is no text, with canonical arguments.
    private var canonicalFunction: Node {
        switch content {
        case .list(let list): Node(list.map(\.canonicalFunction), origin)
        case .map(let map):
            Node(
                Mapping(
                    map.entries.sorted { $0.key < $1.key }.map { entry in
                        .init(
                            entry.key,
                            entry.value.textParts == nil ? entry.value.canonicalFunction : entry.value.canonicalText)
                    }), origin)
        default: self
        }
    }

    /// The tree with the keys of every map in one order.
    var sortedKeys: Node {
        switch content {
        case .list(let list): Node(list.map(\.sortedKeys), origin)
        case .map(let map):
            Node(
                Mapping(
                    map.entries.sorted { $0.key < $1.key }.map {
                        .init($0.key, $0.value.sortedKeys, keySpan: $0.keySpan)
                    }), origin)
        default: self
        }
    }
}

extension Reference {
    fileprivate func canonicalNode(_ origin: Origin) -> Node {
        Node((attribute.map { Node.getAtt(name, $0) } ?? Node.ref(name)).content, origin)
    }
}

extension String {
    /// A scalar in JSON as text.
    fileprivate var unquoted: String { hasPrefix("\"") ? String(dropFirst().dropLast()) : self }
}
