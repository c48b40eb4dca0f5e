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

/// A piece of the text of `Fn::Sub`.
package enum Substitution: Hashable, Sendable {
    /// Text that stays, `${!…}` among it.
    case text(String)
    case variable(String)
}

/// The pieces of a text of `Fn::Sub`, in their order.
package func substitutions(in text: String) -> [Substitution] {
    var text = text
    return text.withUTF8 { substitutions(in: $0) }
}

private func substitutions(in text: UnsafeBufferPointer<UInt8>) -> [Substitution] {
    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    var pieces: [Substitution] = []
    var kept = 0
    var index = 0
    while index + 1 < text.count {
        guard text[index] == UInt8(ascii: "$"), text[index + 1] == UInt8(ascii: "{") else {
            index += 1
            continue
        }
        guard let close = text[index...].firstIndex(of: UInt8(ascii: "}")) else { break }
        if text[index + 2] != UInt8(ascii: "!") {
            if kept < index { pieces.append(.text(string(kept..<index))) }
            pieces.append(.variable(string(withoutBlanks(index + 2..<close, of: text))))
            kept = close + 1
        }
        index = close + 1
    }
    if kept < text.count { pieces.append(.text(string(kept..<text.count))) }
    return pieces
}

private func withoutBlanks(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (first, end) = (range.lowerBound, range.upperBound)
    while first < end, text[first] == UInt8(ascii: " ") { first += 1 }
    while first < end, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return first..<end
}
