import CloudFormation
import Diagnostics
import Tree

// Templates spell booleans and numbers as texts too. What is not known is `nil`, and no rule judges it.
extension Node {
    /// A boolean that is known at build time.
    var truth: Bool? {
        if let bool { return bool }
        switch string?.lowercased() {
        case "true": return true
        case "false": return false
        default: return nil
        }
    }

    /// A number that is known at build time.
    var number: Double? { double ?? string.flatMap { Double($0) } }

    /// Whether this may turn out to be any value: a function that nobody can work out here, or what only AWS knows.
    var isOpen: Bool { isUnknown || function != nil }
}

extension Node? {
    var isTrue: Bool { self?.truth == true }
    var isFalse: Bool { self?.truth == false }
    /// Whether there is nothing, or what counts as nothing.
    var isAbsent: Bool { self?.isNull ?? true }

    /// The place of a value or, when nobody wrote it, of what it belongs to.
    func place(or owner: Origin) -> Origin { self?.origin.or(owner) ?? owner }
}

extension String {
    /// Pieces between slashes: `users` and `{id}` of `/users/{id}`.
    var pathSegments: [Substring] { split(separator: "/") }
}

extension Substring {
    /// Whether this piece of a path stands for any text.
    var isVariable: Bool { hasPrefix("{") && hasSuffix("}") }
}

extension Node {
    /// How a text begins, as far as it is known: the whole of it, or what stands before the first reference.
    var knownStart: String? {
        guard let first = textParts?.first, case .text(let text) = first else { return nil }
        return text
    }
}

extension Node {
    /// Shows every text in this value.
    func visitTexts(_ visit: (String, Node) -> Void) {
        if let string { return visit(string, self) }
        for element in list ?? [] { element.visitTexts(visit) }
        for entry in map ?? Mapping() { entry.value.visitTexts(visit) }
    }
}
