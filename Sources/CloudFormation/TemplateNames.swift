import Tree

/// A name by which one part of a template speaks of another.
package enum TemplateName {
    /// `Ref`, `Fn::GetAtt`, and each `${…}` of `Fn::Sub`.
    case reference(Reference)
    /// Of `Fn::If` and `Condition`.
    case condition(String)
    /// Of `Fn::FindInMap`; `nil` when the name is not a plain text.
    case mapping(String?)
}

extension Node {
    /// Calls a function with every name in this tree, in the order written, and with the address of the call that holds it,
    /// which must not be kept.
    package func visitNames(_ visit: (TemplateName, UnsafePointer<Node>) -> Void) {
        walk { $0.visitNames(visit) }
    }
}

extension UnsafePointer<Node> {
    fileprivate func visitNames(_ visit: (TemplateName, UnsafePointer<Node>) -> Void) {
        if case .map(let mapping) = pointee.content, mapping.count == 1,
            visitCall(mapping.entries[0].key, mapping.entries[0].value, visit)
        {
            return
        }
        forEachChild { $0.visitNames(visit) }
    }

    /// Whether the key is a function whose argument has been dealt with.
    private func visitCall(
        _ function: String, _ argument: Node, _ visit: (TemplateName, UnsafePointer<Node>) -> Void
    ) -> Bool {
        switch function {
        case "Ref":
            guard let target = argument.string else { return false }
            visit(.reference(Reference(target)), self)
            return true
        case "Fn::GetAtt":
            guard let reference = Reference(getAtt: argument) else { return false }
            visit(.reference(reference), self)
            return true
        case "Fn::Sub":
            visitSubstitutions(argument, visit)
            return true
        case "Fn::If": if let condition = argument.list?.first?.string { visit(.condition(condition), self) }
        case "Condition": if let condition = argument.string { visit(.condition(condition), self) }
        case "Fn::FindInMap": visit(.mapping(argument.list?.first?.string), self)
        default: break
        }
        return false
    }

    private func visitSubstitutions(_ argument: Node, _ visit: (TemplateName, UnsafePointer<Node>) -> Void) {
        guard let (text, local) = argument.substituted ?? argument.unknownText.map({ ($0, nil) }) else { return }
        for part in substitutions(in: text) {
            guard case .variable(let name) = part, local?[name] == nil else { continue }
            // A variable of the spec that has no value yet is no name of the template.
            if argument.isUnknown, name.contains(":"), !name.hasPrefix("AWS::") { continue }
            visit(.reference(Reference(substitution: name)), self)
        }
        for entry in local?.entries ?? [] { entry.value.visitNames(visit) }
    }
}
