import Diagnostics

/// A value that is usually a literal of type `Wrapped` but may be a CloudFormation function, unknown, or something that
/// the author should not have written and that is carried as it is.
package struct Expr<Wrapped: Sendable>: Hashable, Sendable {
    package var node: Node

    package init(node: Node) { self.node = node }
    package var origin: Origin { node.origin }
}

extension Expr where Wrapped: ScalarLiteral {
    package init(_ literal: Wrapped, _ origin: Origin = .none) { self.node = Node(literal.content, origin) }

    /// The value, when it is known at build time.
    package var literal: Wrapped? { Wrapped(node) }
}

/// A scalar that a spec can spell.
package protocol ScalarLiteral: Sendable, Hashable {
    init?(_ node: Node)
    var content: Node.Content { get }
}

extension String: ScalarLiteral {
    package init?(_ node: Node) { if let value = node.string { self = value } else { return nil } }
    package var content: Node.Content { .string(self) }
}
extension Int: ScalarLiteral {
    package init?(_ node: Node) { if let value = node.int { self = value } else { return nil } }
    package var content: Node.Content { .int(self) }
}
extension Bool: ScalarLiteral {
    package init?(_ node: Node) { if let value = node.bool { self = value } else { return nil } }
    package var content: Node.Content { .bool(self) }
}
extension Double: ScalarLiteral {
    package init?(_ node: Node) { if let value = node.double { self = value } else { return nil } }
    package var content: Node.Content { .double(self) }
}
