import Diagnostics
import Tree

/// One resource of a template: its whole tree, with the parts that the compiler touches by name.
package struct Resource: Sendable, Hashable {
    /// `Type`, `Properties`, `DependsOn` and the rest, in the order in which they are printed.
    package var body: Node
    /// What in the spec caused it.
    package var origin: Origin

    package init(body: Node, origin: Origin = .none) {
        self.body = body
        self.origin = origin
    }

    package init(_ type: String, _ properties: Node, dependsOn: [String] = [], origin: Origin = .none) {
        let ids = dependsOn.isEmpty ? nil : Node(dependsOn.map { Node($0) })
        self.init(type, properties, dependsOn: ids, origin: origin)
    }

    /// - Parameter dependsOn: a logical id as a text, or several as a list, as they are printed.
    package init(_ type: String, _ properties: Node, dependsOn: Node?, origin: Origin = .none) {
        self.init(body: ["Type": Node(type), "Properties": properties, "DependsOn": dependsOn], origin: origin)
    }

    package var type: String { body["Type"]?.string ?? "" }

    package var properties: Node {
        get { body["Properties"] ?? [:] }
        set { body["Properties"] = newValue }
    }

    /// Logical ids that have to exist first, besides those that the properties refer to.
    package var dependsOn: [String] {
        get { body["DependsOn"].map { ($0.list ?? [$0]).compactMap(\.string) } ?? [] }
        set { body["DependsOn"] = newValue.isEmpty ? Node?.none : Node(newValue.map { Node($0) }) }
    }
}
