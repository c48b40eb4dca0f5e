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
    package mutating func collect(_ node: Node) {
        node.visitNames { name, _ in
            switch name {
            case .reference(let reference): add(reference)
            case .condition(let condition): conditions.insert(condition)
            case .mapping(let mapping): mappings.insert(mapping ?? "*")
            }
        }
    }
}
