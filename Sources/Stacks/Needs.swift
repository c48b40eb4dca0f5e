import CloudFormation
import Tree

/// What a part of a template needs of the rest of it.
package struct Needs: Sendable {
    /// Each once, in the order met.
    package private(set) var references: [Reference] = []
    /// Names of conditions and of mappings; `*` stands for all mappings.
    package private(set) var conditions: Set<String> = []
    package private(set) var mappings: Set<String> = []
    /// The references once they are many: a few are found sooner without hashing them.
    private var seen: Set<Reference> = []

    package init() {}

    package mutating func add(_ reference: Reference) {
        if references.count < 16 {
            if !references.contains(reference) { references.append(reference) }
            return
        }
        if seen.isEmpty { seen = Set(references) }
        if seen.insert(reference).inserted { references.append(reference) }
    }

    /// Adds what something else needs.
    package mutating func formUnion(_ other: Needs) {
        for reference in other.references { add(reference) }
        conditions.formUnion(other.conditions)
        mappings.formUnion(other.mappings)
    }

    package mutating func add(mapping: String) { mappings.insert(mapping) }

    package mutating func add(condition: String) { conditions.insert(condition) }

    /// Adds everything that a tree mentions.
    package mutating func collect(_ node: Node) { node.walk { collect($0) } }

    private mutating func collect(_ node: UnsafePointer<Node>) {
        if case .map(let mapping) = node.pointee.content, mapping.count == 1,
            collectCall(mapping.entries[0].key, mapping.entries[0].value)
        {
            return
        }
        node.forEachChild { collect($0) }
    }

    /// Whether the key is a function whose argument has been dealt with.
    private mutating func collectCall(_ name: String, _ argument: Node) -> Bool {
        switch name {
        case "Ref":
            guard let target = argument.string else { return false }
            add(Reference(target))
            return true
        case "Fn::GetAtt":
            guard let reference = Reference(getAtt: argument) else { return false }
            add(reference)
            return true
        case "Fn::Sub":
            collectSub(argument)
            return true
        case "Fn::If":
            if let condition = argument.list?.first?.string { conditions.insert(condition) }
        case "Condition":
            if let condition = argument.string { conditions.insert(condition) }
        case "Fn::FindInMap":
            mappings.insert(argument.list?.first?.string ?? "*")
        default: break
        }
        return false
    }

    private mutating func collectSub(_ argument: Node) {
        guard let text = argument.string ?? argument.list?.first?.string else { return }
        let local = argument.list?.dropFirst().first?.map
        for part in substitutions(in: text) {
            guard case .variable(let name) = part, local?[name] == nil else { continue }
            add(Reference(substitution: name))
        }
        for entry in local?.entries ?? [] { collect(entry.value) }
    }
}
