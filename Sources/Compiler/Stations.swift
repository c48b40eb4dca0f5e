import CloudFormation
import Diagnostics
import Model
import Spec
import Tree

/// A place on the way from the spec to the template where one can look.
package enum Station: String, CaseIterable, Sendable { case syntax, expanded, spec, model, graph }

extension Compilation {
    /// What a station made, as a tree; `nil` when the compilation did not get there.
    package func tree(at station: Station) -> Node? {
        switch station {
        case .syntax: syntax
        case .expanded: expanded
        case .spec: spec?.node
        case .model: service.map(describe)
        case .graph: graph?.template
        }
    }
}

/// Any value of the model as a tree, for people to read: fields by name, enumerations by case, origins and what is
/// absent left out.
func describe(_ value: Any) -> Node {
    switch value {
    case let node as Node: return node
    case let mapping as Mapping: return Node(mapping)
    case let text as String: return Node(text)
    case let number as Int: return Node(number)
    case let number as Double: return Node(.double(number))
    case let truth as Bool: return Node(truth)
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { describe($0.value) } ?? .null
    case .collection, .set: return Node(mirror.children.map { describe($0.value) })
    case .dictionary: return entries(of: mirror)
    case .enum: return enumeration(value, mirror)
    case .struct where mirror.children.count == 1 && mirror.children.first?.label == "node":
        return mirror.children.first.map { describe($0.value) } ?? .null
    case .struct, .tuple, .class: return fields(of: mirror)
    default: return Node("\(value)")
    }
}

private func fields(of mirror: Mirror) -> Node {
    var mapping = Mapping()
    for child in mirror.children where !(child.value is Origin) {
        let described = describe(child.value)
        if !described.isNull { mapping.append(child.label ?? "_", described) }
    }
    return Node(mapping)
}

private func entries(of mirror: Mirror) -> Node {
    var mapping = Mapping()
    for child in mirror.children {
        let pair = Mirror(reflecting: child.value).children.map(\.value)
        if pair.count == 2 { mapping.append("\(pair[0])", describe(pair[1])) }
    }
    mapping = Mapping(mapping.entries.sorted { $0.key < $1.key })
    return Node(mapping)
}

private func enumeration(_ value: Any, _ mirror: Mirror) -> Node {
    guard let child = mirror.children.first, let name = child.label else { return Node("\(value)") }
    var mapping = Mapping()
    mapping.append(name, describe(child.value))
    return Node(mapping)
}
